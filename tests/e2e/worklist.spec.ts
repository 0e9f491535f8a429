import { expect, test } from "@playwright/test";
import { openCase, startDemo, type Workstation } from "../support/launch.ts";

test.describe("finding a case", () => {
  let workstation: Workstation;
  test.beforeAll(async () => {
    workstation = await startDemo();
  });
  test.afterAll(() => workstation.close());

  test("shows the 24 demo cases and finds one by part of its name, from the keyboard", async () => {
    const { page } = workstation;
    await expect(
      page.getByRole("status").filter({ hasText: "24 cases" }),
    ).toBeVisible();
    await openCase(page, "SAMPLE-OAKFIELD");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(
      "SAMPLE-OAKFIELD, Vernon (Mr)",
    );
    await page.keyboard.press("3");
    await expect(
      page.getByRole("radiogroup", { name: "Edition" }),
    ).toBeVisible();
    await page.keyboard.press("1");
    await expect(page.getByRole("region", { name: "Diagnosis" })).toBeVisible();
  });

  test("finds names in other scripts, and says when nothing matches", async () => {
    const { page } = workstation;
    await page.getByRole("link", { name: "Worklist" }).click();
    const search = page.getByRole("searchbox", { name: "Search the worklist" });
    await search.fill("يوسف");
    await expect(page.getByRole("grid", { name: "Cases" })).toContainText(
      "DEMO-ASHGROVE",
    );
    await search.fill('no "such" patient*');
    await expect(
      page.getByText(/no case matches|nothing matches|no match/iu),
    ).toBeVisible();
    await search.fill("");
    await expect(
      page.getByRole("status").filter({ hasText: "24 cases" }),
    ).toBeVisible();
  });

  test("sorts by a column and filters by site, stage, histology and status", async () => {
    const { page } = workstation;
    await page.getByRole("button", { name: "Record", exact: true }).click();
    await expect(
      page.getByRole("columnheader", { name: "Record" }),
    ).toHaveAttribute("aria-sort", "ascending");
    await expect(page.getByRole("row").nth(1)).toContainText("DEMO 4401 009");
    for (const [name, option, cell] of [
      ["Filter by site", "Peritoneum", "Peritoneum"],
      ["Filter by stage", "IV", "IV"],
      ["Filter by histology", "Biphasic", "Biphasic"],
      ["Filter by status", "Closed", "Closed"],
    ] as const) {
      const filter = page.getByRole("combobox", { name });
      await filter.click();
      await page
        .getByRole("option", { name: option, exact: false })
        .first()
        .click();
      const rows = page
        .getByRole("row")
        .filter({ has: page.getByRole("gridcell") });
      await expect(rows.first()).toContainText(cell);
      for (const text of await rows.allInnerTexts())
        expect(text).toContain(cell);
      await page.getByRole("button", { name: /clear/iu }).first().click();
    }
    await expect(
      page.getByRole("status").filter({ hasText: "24 cases" }),
    ).toBeVisible();
  });

  test("says which stages are still possible, and finds the case under each of them", async () => {
    const { page } = workstation;
    const row = page.getByRole("row").filter({ hasText: "SAMPLE-TIDEWATER" });
    await expect(row).toContainText("IB, IIIA or IIIB possible, AJCC 8");
    const filter = page.getByRole("combobox", { name: "Filter by stage" });
    for (const [option, found] of [
      ["Stage I", 1],
      ["Stage II", 0],
      ["Stage III", 1],
      ["Not staged", 0],
    ] as const) {
      await filter.click();
      await page.getByRole("option", { name: option, exact: true }).click();
      await expect(page.getByText(/of 24 cases/u)).toBeVisible();
      await expect(row).toHaveCount(found);
    }
    await page.getByRole("button", { name: "Clear", exact: true }).click();
    await expect(
      page.getByRole("columnheader", { name: "Open requests" }),
    ).toBeVisible();
  });

  test("lists shortcuts on ? and finds patients and commands in the palette", async () => {
    const { page } = workstation;
    await page.getByRole("grid", { name: "Cases" }).focus();
    await page.keyboard.press("?");
    await expect(page.getByRole("dialog")).toContainText(
      "Search patients and commands",
    );
    await page.keyboard.press("Escape");
    await page.keyboard.press("Control+k");
    await expect(
      page.getByRole("textbox", { name: "Search patients and commands" }),
    ).toBeFocused();
    await page.keyboard.type("riverst");
    await expect(
      page.getByRole("dialog").getByText("DEMO-RIVERSTONE"),
    ).toBeVisible();
    await page.keyboard.press("Enter");
    await expect(page.getByRole("region", { name: "Patient" })).toContainText(
      "DEMO-RIVERSTONE",
    );
  });
});
