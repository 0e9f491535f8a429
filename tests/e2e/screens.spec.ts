import { AxeBuilder } from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import {
  openCase,
  projectRoot,
  startDemo,
  type Workstation,
} from "../support/launch.ts";

const sizes = [
  { width: 1366, height: 768 },
  { width: 1920, height: 1080 },
];
const folder =
  process.env["UPDATE_DOCS"] === "1"
    ? join(projectRoot, "docs/screens")
    : join(projectRoot, "test-results/screens");

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
  ["staging", async ({ page }) => page.keyboard.press("2")],
  ["prognosis", async ({ page }) => page.keyboard.press("3")],
  ["options", async ({ page }) => page.keyboard.press("4")],
  [
    "prognosis-missing",
    async ({ page }) => {
      await openCase(page, "SAMPLE-TIDEWATER");
      await page.keyboard.press("3");
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
    "new-case",
    async ({ page }) => page.getByRole("link", { name: "New case" }).click(),
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
        const { violations } = await new AxeBuilder({ page })
          .setLegacyMode(true)
          .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"])
          .analyze();
        expect(
          violations.map(
            ({ id, nodes }) =>
              `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(" | ")}`,
          ),
        ).toEqual([]);
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
