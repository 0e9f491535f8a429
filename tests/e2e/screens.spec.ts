import { expect, test, type Locator } from "@playwright/test";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import {
  answerOpenDialog,
  openCase,
  projectRoot,
  startDemo,
  type Workstation,
} from "../support/launch.ts";
import { violationsOf } from "./accessibility.ts";

const sizes = [
  { width: 1366, height: 768 },
  { width: 1920, height: 1080 },
];
const folder =
  process.env["UPDATE_DOCS"] === "1"
    ? join(projectRoot, "docs/screens")
    : join(projectRoot, "test-results/screens");

const inventedFiles = [
  "patients",
  "drugs",
  "radiations",
  "followups",
  "new-tumor-events",
].map((name) =>
  join(projectRoot, "tests/support/tcga", `invented-${name}.csv`),
);

/** How each screen is reached from the case or the rail, by name of its picture. */
const screens: readonly (readonly [
  string,
  (workstation: Workstation) => Promise<void>,
])[] = [
  [
    "worklist",
    async ({ page }) => page.getByRole("link", { name: "Worklist" }).click(),
  ],
  ["summary", ({ page }) => openCase(page, "SAMPLE-OAKFIELD")],
  ["pathology", async ({ page }) => page.keyboard.press("2")],
  ["staging", async ({ page }) => page.keyboard.press("3")],
  ["prognosis", async ({ page }) => page.keyboard.press("4")],
  ["options", async ({ page }) => page.keyboard.press("5")],
  ["details", async ({ page }) => page.keyboard.press("6")],
  [
    "record-value",
    async ({ page }) => {
      await page.keyboard.press("1");
      await page.getByRole("button", { name: "Record a value" }).click();
    },
  ],
  [
    "prognosis-missing",
    async ({ page }) => {
      await page.keyboard.press("Escape");
      await openCase(page, "SAMPLE-TIDEWATER");
      await page.keyboard.press("4");
    },
  ],
  [
    "staging-findings",
    async ({ page }) => {
      await openCase(page, "DEMO-QUARRYMAN");
      await page.keyboard.press("3");
      await page.getByText("One finding decides.").waitFor();
    },
  ],
  [
    "staging-peritoneal",
    async ({ page }) => {
      await openCase(page, "DEMO-SANDERLING");
      await page.keyboard.press("3");
      await page.getByText("PCI 17, all 13 regions scored.").waitFor();
    },
  ],
  [
    "staging-described",
    async ({ page }) => {
      await openCase(page, "DEMO-SOLITAIRE");
      await page.keyboard.press("3");
      await page.getByLabel("Extent in words").waitFor();
    },
  ],
  [
    "meetings",
    async ({ page }) => page.getByRole("link", { name: "Meetings" }).click(),
  ],
  [
    "import",
    async ({ page }) => page.getByRole("link", { name: "Import" }).click(),
  ],
  [
    "import-preview",
    async (workstation) => {
      await answerOpenDialog(workstation, inventedFiles);
      const { page } = workstation;
      await page.getByRole("button", { name: "Choose files…" }).click();
      await page.getByText("12 cases would be added.").waitFor();
    },
  ],
  [
    "new-case",
    async ({ page }) => page.getByRole("link", { name: "New case" }).click(),
  ],
  [
    "rules",
    async ({ page }) => {
      await page.getByRole("link", { name: "Rules" }).click();
      await page.getByText("PROMISE").last().waitFor();
    },
  ],
  [
    "rules-calgb",
    async ({ page }) => {
      await page.getByRole("link", { name: /^CALGB/u }).click();
      const row = page.getByRole("button", { name: /^Check L9/u });
      await row.focus();
      await page.keyboard.press("c");
      await page.getByLabel("Compared by").waitFor();
    },
  ],
  [
    "settings",
    async ({ page }) => {
      await page.keyboard.press("Escape");
      await page.getByRole("link", { name: "Settings" }).click();
      await page.getByLabel("Hemoglobin, days").waitFor();
    },
  ],
];

for (const scheme of ["light", "dark"] as const) {
  test.describe(`every screen in ${scheme}`, () => {
    let workstation: Workstation;
    test.beforeAll(async () => {
      mkdirSync(folder, { recursive: true });
      workstation = await startDemo();
      await workstation.page.emulateMedia({
        colorScheme: scheme,
        reducedMotion: "reduce",
      });
    });
    test.afterAll(() => workstation.close());

    for (const [name, open] of screens) {
      test(`${name} is accessible, fits the width and reports no fault`, async () => {
        const { page, consoleErrors } = workstation;
        await page.setViewportSize({ width: 1366, height: 768 });
        await open(workstation);
        await expect(page.getByRole("main")).toBeVisible();
        await page.waitForLoadState("networkidle");
        expect(await violationsOf(page)).toEqual([]);
        for (const size of sizes) {
          await page.setViewportSize(size);
          await page.waitForTimeout(150);
          const overflow = await page.evaluate(
            () =>
              document.documentElement.scrollWidth -
              document.documentElement.clientWidth,
          );
          expect(overflow).toBe(0);
          await page.screenshot({
            path: join(folder, `${name}-${scheme}-${size.width}.png`),
          });
        }
        expect(consoleErrors).toEqual([]);
      });
    }
  });
}

test.describe("a window of half the size, as at 200 % zoom", () => {
  let workstation: Workstation;
  test.beforeAll(async () => {
    workstation = await startDemo();
    await workstation.page.setViewportSize({ width: 683, height: 384 });
  });
  test.afterAll(() => workstation.close());

  /** Texts and controls of one line that lie over each other. */
  const overprinted = (bar: Locator) =>
    bar.evaluate((element) => {
      const boxes = [...element.querySelectorAll("*")]
        .filter((inner) => inner.childElementCount === 0)
        .map((inner) => ({
          text: inner.textContent,
          box: inner.getBoundingClientRect(),
        }))
        .filter(({ box }) => box.width > 0);
      return boxes.flatMap(({ text, box }, at) =>
        boxes
          .slice(at + 1)
          .filter(
            (other) =>
              box.left < other.box.right - 1 &&
              other.box.left < box.right - 1 &&
              box.top < other.box.bottom - 1 &&
              other.box.top < box.bottom - 1,
          )
          .map((other) => `${text} / ${other.text}`),
      );
    });

  for (const rootSize of ["100%", "200%"]) {
    test(`the frame does not overprint with letters at ${rootSize}`, async () => {
      const { page } = workstation;
      await page.setViewportSize(
        rootSize === "100%"
          ? { width: 683, height: 384 }
          : { width: 1366, height: 768 },
      );
      await page.evaluate((size) => {
        document.documentElement.style.fontSize = size;
      }, rootSize);
      await openCase(page, "SAMPLE-OAKFIELD");
      expect(await overprinted(page.locator("header").first())).toEqual([]);
      expect(
        await overprinted(page.getByLabel("Patient", { exact: true })),
      ).toEqual([]);
      const question = page.getByText("First-line choice");
      const { width } = (await question.boundingBox()) ?? { width: 0 };
      expect(width).toBeGreaterThan(300);
      await page.screenshot({
        path: join(
          projectRoot,
          "test-results/screens",
          `magnified-${rootSize.replace("%", "")}.png`,
        ),
      });
    });
  }
});
