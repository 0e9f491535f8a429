import { expect, test, type Page } from "@playwright/test";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import {
  openCase,
  projectRoot,
  startDemo,
  type Workstation,
} from "../support/launch.ts";
import { violationsOf } from "./accessibility.ts";
import { saveBehindTheScreen } from "./save-behind-the-screen.ts";

/** Tabs from the first field through the form, typing what each field takes; null leaves a field as it is. */
async function typeThrough(
  page: Page,
  entries: readonly (string | null)[],
): Promise<void> {
  for (const entry of entries) {
    if (entry !== null) await page.keyboard.type(entry);
    await page.keyboard.press("Tab");
  }
}

test.describe("the pathology of a case, by keyboard alone", () => {
  let workstation: Workstation;
  test.beforeAll(async () => {
    workstation = await startDemo();
    const { page } = workstation;
    await page.keyboard.press("Control+n");
    await page.keyboard.type("SAMPLE-REPORTED");
    await page.getByLabel(/^Record number/u).focus();
    await page.keyboard.type("TEST 0420");
    await page.getByLabel("Born").focus();
    await page.keyboard.type("02-Mar-1950");
    await page.getByLabel("Diagnosed on").focus();
    await page.keyboard.type("12-Oct-2026");
    await page.keyboard.press("Control+s");
    await expect(
      page.getByRole("heading", { level: 1, name: "SAMPLE-REPORTED" }),
    ).toBeFocused();
    await page.keyboard.press("2");
  });
  test.afterAll(() => workstation.close());

  const field = (name: string) =>
    workstation.page.getByRole("form", { name: "Pathology" }).getByLabel(name, {
      exact: true,
    });
  const derived = () =>
    workstation.page.getByRole("region", { name: "What follows from it" });
  const score = () => derived().getByRole("region", { name: "MWGS score" });
  const saved = () =>
    workstation.page.getByRole("status").filter({ hasText: "Saved." });

  test("takes a whole report in order and says at once what follows from it", async () => {
    const { page } = workstation;
    await field("Subtype").focus();
    await typeThrough(page, [
      "Epi",
      "Def",
      "Yes",
      null,
      "12-Oct-2026",
      "Dr Sample",
      "Report 26-4410",
      null,
      "Biop",
      "2",
      "3",
      "Abs",
      "High",
      "12",
    ]);
    await expect(field("Subtype")).toHaveValue("epithelioid");
    await expect(field("Specimen")).toHaveValue("biopsy");
    await expect(
      derived().getByRole("region", { name: "Nuclear grade" }),
    ).toContainText("II, low grade");
    await expect(
      derived().getByRole("region", { name: "To check" }),
    ).toContainText("The report states high grade");
    await expect(score()).toContainText("Missing: BAP1; it decides.");

    await expect(field("Nuclear atypia")).toHaveValue("moderate");
    await expect(page.getByText("belongs to epithelioid")).toBeVisible();
    await page
      .getByRole("button", { name: "Record 9052/3 in the diagnosis" })
      .click();
    await expect(page.getByText("as in the diagnosis")).toBeVisible();
    await expect(field("Mitoses")).toHaveValue("3");

    await field("Calretinin").focus();
    await page.keyboard.type("P");
    await page.keyboard.press("Tab");
    await expect(field("WT-1, nuclear")).toBeFocused();
    await field("NF2").focus();
    await page.keyboard.type("Los");
    await expect(field("NF2")).toHaveValue("altered-or-lost");
    await field("CEA").focus();
    await page.keyboard.type("P");
    await expect(page.getByText("! unexpected")).toHaveCount(1);
    await expect(derived()).toContainText("1 mesothelial marker");
    await field("BAP1").focus();
    await page.keyboard.type("Lo");
    await expect(score()).toContainText("3 points, low");
    await field("PD-L1 TPS").focus();
    await typeThrough(page, ["5", "28-8"]);
    await page.keyboard.press("Control+s");
    await expect(saved()).toBeVisible();
    await page.keyboard.press("Alt+1");
    const diagnosis = page.getByRole("region", { name: "Diagnosis" });
    await expect(diagnosis).toContainText("BAP1 lost");
    await expect(diagnosis).toContainText("PD-L1 5 % (28-8)");
    await page.keyboard.press("2");
  });

  test("refuses what cannot be, at its field, and keeps everything typed", async () => {
    const { page } = workstation;
    await field("Mitoses").focus();
    await page.keyboard.press("Control+a");
    await page.keyboard.type("many");
    await field("Reported on").focus();
    await page.keyboard.press("Control+a");
    await page.keyboard.type("12-Oct-2031");
    await expect(derived()).toContainText("cannot be read: mitoses");
    await page.keyboard.press("Control+s");
    await expect(
      page.getByText("Give a whole number from 0 to 500"),
    ).toBeVisible();
    await expect(field("Mitoses")).toBeFocused();
    await page.keyboard.press("Control+a");
    await page.keyboard.type("4");
    await page.keyboard.press("Control+s");
    await expect(page.getByText(/lies in the future/u)).toBeVisible();
    await expect(field("Reported on")).toBeFocused();
    await expect(field("Mitoses")).toHaveValue("4");
    await page.keyboard.press("Alt+3");
    await page.keyboard.press("Alt+2");
    await expect(field("Mitoses")).toHaveValue("4");
    await expect(field("Reported on")).toHaveValue("12-Oct-2031");
    await field("Reported on").focus();
    await page.keyboard.press("Control+a");
    await page.keyboard.type("12-Oct-2026");
    await page.keyboard.press("Control+s");
    await expect(saved()).toBeVisible();
  });

  test("keeps a second opinion, names the difference, and swaps without losing the first", async () => {
    const { page } = workstation;
    await page.getByRole("button", { name: "Add an opinion" }).focus();
    await page.keyboard.press("Enter");
    const review = page.getByRole("group", { name: "Review 1" });
    await expect(review.getByLabel("Subtype")).toBeFocused();
    await typeThrough(page, [
      "Bip",
      "Prob",
      "No",
      "20",
      "20-Oct-2026",
      "Dr Trial",
    ]);
    await expect(
      derived().getByRole("region", { name: "To check" }),
    ).toContainText(
      /Dr Sample, 12.Oct.2026.*epithelioid.*Dr Trial, 20.Oct.2026.*biphasic/u,
    );
    await page.getByRole("button", { name: "Use this review, 1" }).focus();
    await page.keyboard.press("Enter");
    await expect(field("Subtype").first()).toHaveValue("biphasic");
    await expect(
      page.getByText(
        "Dr Sample, 12-Oct-2026, central review: Epithelioid, definite",
      ),
    ).toBeVisible();
    await expect(
      derived().getByRole("region", { name: "Nuclear grade" }),
    ).toContainText("Does not apply");
    await page.keyboard.press("Control+s");
    await expect(saved()).toBeVisible();
    await page.keyboard.press("Alt+1");
    await expect(page.getByRole("main")).toContainText(
      "Pathology opinions differ",
    );
    await page.keyboard.press("2");
  });

  test("shows both versions when someone saved since, and overwrites nothing by itself", async () => {
    const { page } = workstation;
    await field("Ki-67").focus();
    await page.keyboard.press("Control+a");
    await page.keyboard.type("30");
    await saveBehindTheScreen(page, "SAMPLE-REPORTED", "pathology", {
      necrosis: "present",
    });
    await page.keyboard.press("Control+s");
    await expect(
      page.getByRole("button", { name: "Show the other version" }),
    ).toBeFocused();
    await page.keyboard.press("Enter");
    const other = page.getByRole("region", { name: "The other version" });
    await expect(other).toBeFocused();
    await expect(other.getByRole("row", { name: /^Ki-67/u })).toContainText(
      /30.*12/u,
    );
    await expect(other.getByRole("row", { name: /^Necrosis/u })).toContainText(
      "Not changed by you",
    );
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await expect(saved()).toBeVisible();
    await expect(field("Necrosis")).toHaveValue("present");
    await expect(field("Ki-67")).toHaveValue("30");
  });

  test("fits the screen with everything filled in, and is accessible", async () => {
    const { page, consoleErrors } = workstation;
    const folder = join(projectRoot, "test-results/screens");
    mkdirSync(folder, { recursive: true });
    for (const scheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: "reduce" });
      expect(await violationsOf(page)).toEqual([]);
      for (const size of [
        { width: 1366, height: 768 },
        { width: 1920, height: 1080 },
      ]) {
        await page.setViewportSize(size);
        await page.screenshot({
          path: join(folder, `pathology-full-${scheme}-${size.width}.png`),
        });
      }
    }
    await openCase(page, "SAMPLE-OAKFIELD");
    await page.keyboard.press("2");
    await expect(field("Subtype")).toHaveValue("epithelioid");
    expect(consoleErrors).toEqual([]);
  });
});
