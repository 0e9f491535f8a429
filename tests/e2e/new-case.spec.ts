import { expect, test } from "@playwright/test";
import { startDemo, type Workstation } from "../support/launch.ts";

test.describe("taking a case in", () => {
  let workstation: Workstation;
  test.beforeAll(async () => {
    workstation = await startDemo();
  });
  test.afterAll(() => workstation.close());

  const field = (name: string) =>
    workstation.page.getByLabel(new RegExp(`^${name}`, "u"));

  test("needs only a family name and a record number; the rest shows as a gap", async () => {
    const { page } = workstation;
    await page.keyboard.press("Control+n");
    await field("Family name").fill("SPECIMEN-ALMOSTEMPTY");
    await field("Record number").fill("TEST 0100");
    await page.keyboard.press("Control+s");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(
      "SPECIMEN-ALMOSTEMPTY",
    );
    await expect(page.getByRole("main")).toContainText(/not recorded/iu);
    await expect(page.getByRole("main")).toContainText(/not staged/iu);
  });

  test("keeps names in other scripts and folds combining accents", async () => {
    const { page } = workstation;
    await page.keyboard.press("Control+n");
    await field("Family name").fill("SPECIMEN-E\u0301TOILE");
    await field("Given name").fill("ليلى");
    await field("Record number").fill("TEST 0101");
    await page.keyboard.press("Control+s");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(
      "SPECIMEN-\u00c9TOILE, ليلى",
    );
  });

  test("refuses impossible values at their field and keeps what was typed", async () => {
    const { page } = workstation;
    await page.keyboard.press("Control+n");
    await field("Family name").fill("x".repeat(10_000));
    await field("Record number").fill("TEST 0102");
    await field("Born").fill("24-Nov-2031");
    await page.keyboard.press("Control+s");
    await expect(page.getByText(/at most 200 characters/u)).toBeVisible();
    await field("Family name").fill("SPECIMEN-FUTURE");
    await page.keyboard.press("Control+s");
    await expect(page.getByText(/future/iu).first()).toBeVisible();
    await expect(field("Record number")).toHaveValue("TEST 0102");
    await field("Born").fill("31-Feb-1950");
    await page.keyboard.press("Control+s");
    await expect(
      page
        .getByText(/date/iu)
        .filter({ hasText: /31-Feb-1950|write|exist|day/iu })
        .first(),
    ).toBeVisible();
    await field("Born").fill("02-Mar-1950");
    await page.keyboard.press("Control+s");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(
      "SPECIMEN-FUTURE",
    );
    await expect(page.getByRole("region", { name: "Patient" })).toContainText(
      "02-Mar-1950",
    );
  });

  test("asks before typing is thrown away", async () => {
    const { page } = workstation;
    await page.keyboard.press("Control+n");
    await field("Family name").fill("SPECIMEN-HALFWAY");
    await page.getByRole("link", { name: "Worklist" }).click();
    await expect(page.getByRole("dialog")).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(field("Family name")).toHaveValue("SPECIMEN-HALFWAY");
  });
});
