import { expect, test, type Page } from "@playwright/test";
import { saveBehindTheScreen } from "./save-behind-the-screen.ts";
import { openCase, startDemo, type Workstation } from "../support/launch.ts";

const indexList = (page: Page) =>
  page.getByRole("listbox", { name: "Prognostic indices" });

const detail = (page: Page, name: string) =>
  page.getByRole("region", { name: `${name} in detail`, exact: true });

test.describe("prognosis groups and regimen evidence", () => {
  let workstation: Workstation;
  test.beforeAll(async () => {
    workstation = await startDemo();
  });
  test.afterAll(() => workstation.close());

  test("places the case in every index at a glance; the keyboard goes through them", async () => {
    const { page } = workstation;
    await openCase(page, "SAMPLE-OAKFIELD");
    await page.keyboard.press("4");
    const main = page.getByRole("main");
    const list = indexList(page);
    await expect(list).toContainText("High risk (1.75)");
    await expect(list).toContainText("Group 5 of 6");
    await expect(list).toBeFocused();
    await page.keyboard.press("Home");
    await expect(detail(page, "EORTC")).toContainText("9.4 10⁹/L");
    await expect(detail(page, "EORTC")).toContainText(
      "12 of 100 alive at 1 year",
    );
    await page.keyboard.press("ArrowDown");
    const calgb = detail(page, "CALGB");
    for (const text of [
      "Group 5 of 6",
      "Leaf L",
      "14-Nov-2026",
      "14 days",
      "4.4 months",
      "6 of 100 alive at 1 year",
    ])
      await expect(calgb).toContainText(text);
    await expect(calgb.getByText("unverified").first()).toBeVisible();
    await expect(
      main.getByRole("region", { name: "Do they agree?" }),
    ).toBeVisible();
    await page.keyboard.press("End");
    await expect(calgb).toBeHidden();
  });

  test("the keyboard goes on where it was after a value is recorded, the answers are kept, and the tab changes", async () => {
    const { page } = workstation;
    await openCase(page, "SPECIMEN-HEARTWELL");
    await page.keyboard.press("4");
    const list = indexList(page);
    await expect(list).toBeFocused();
    await list.getByRole("option", { name: /^mGPS/u }).click();
    await page.getByRole("button", { name: "Record Albumin" }).focus();
    await page.keyboard.press("Enter");
    const dialog = page.getByRole("dialog");
    await expect(dialog.getByLabel("Value")).toBeFocused();
    await page.keyboard.press("Escape");
    await expect(dialog).toBeHidden();
    await expect(
      page.getByRole("button", { name: "Record Albumin" }),
    ).toBeFocused();
    await page.keyboard.press("Enter");
    await dialog.getByLabel("Value").fill("36");
    await dialog.getByLabel("Unit").fill("g/L");
    await dialog.getByLabel("Date").fill("24-Nov-2026");
    await dialog.getByLabel("Source").fill("Laboratory");
    await page.keyboard.press("Enter");
    await expect(dialog).toBeHidden();
    await expect(
      page.getByRole("button", { name: "Record Albumin" }),
    ).toHaveCount(0);
    await expect(
      page
        .getByRole("button", { name: /^Record /u })
        .or(list)
        .and(page.locator(":focus")),
    ).toHaveCount(1);
    const note = page.getByRole("textbox", { name: "Note to keep with it" });
    await note.fill("Albumin came today");
    const before = await list.boundingBox();
    await page.keyboard.press("Control+s");
    await expect(page.getByText(/^Kept for the board, /u)).toBeVisible();
    await expect(list).toBeFocused();
    expect((await list.boundingBox())?.y).toBe(before?.y);
    await page.keyboard.press("1");
    await expect(page.locator("#case-view")).toBeFocused();
    await expect(note).toHaveCount(0);
    await page.keyboard.press("Alt+4");
    await expect(list).toBeFocused();
  });

  test("draws for each input what would change the group, with the patient's value", async () => {
    const { page } = workstation;
    await openCase(page, "SAMPLE-OAKFIELD");
    await page.keyboard.press("4");
    await indexList(page)
      .getByRole("option", { name: /^CALGB/u })
      .click();
    const change = page.getByRole("region", { name: "What would change it" });
    await expect(
      change.getByRole("img", { name: /White cells.*15\.6 or more: 6/u }),
    ).toBeVisible();
    await change
      .getByText(/^Hemoglobin 12\.1 g\/dL: 5 whatever it is$/u)
      .click();
    await expect(
      change.getByRole("img", { name: /Hemoglobin.*\(here\)/u }),
    ).toBeVisible();
    await expect(change).toContainText("(0.4 more): group 3 of 6");
    await expect(change).toContainText("By itself this would change nothing");
  });

  test("names the missing inputs, the groups still possible and the value that would decide; the next case opens on the same index", async () => {
    const { page } = workstation;
    await openCase(page, "SAMPLE-OAKFIELD");
    await page.keyboard.press("4");
    await indexList(page)
      .getByRole("option", { name: /^CALGB/u })
      .click();
    await openCase(page, "SAMPLE-TIDEWATER");
    await page.keyboard.press("4");
    await expect(detail(page, "CALGB")).toContainText(/would (decide|narrow)/u);
    await expect(
      indexList(page).getByRole("option", { name: /^CALGB/u }),
    ).toContainText(/still possible|needs/u);
  });

  test("says on summary and panel what is too old, overdue or extrapolated", async () => {
    const { page } = workstation;
    const region = (name: string) =>
      page.getByRole("region", { name, exact: true });
    await openCase(page, "SAMPLE-TIDEWATER");
    await expect(region("Fitness")).toContainText("99 days, too old");
    await page.keyboard.press("4");
    await indexList(page)
      .getByRole("option", { name: /^CALGB/u })
      .click();
    await expect(page.getByText("too old, not used")).toHaveCount(1);
    await openCase(page, "SAMPLE-WILLOWBANK");
    const extrapolated = page.getByText(
      "Extrapolated: peritoneal, not pleural disease.",
    );
    await expect(extrapolated).toHaveCount(1);
    await page.keyboard.press("4");
    await expect(extrapolated).toHaveCount(1);
    await expect(
      page.getByRole("region", { name: "Not applicable here" }),
    ).toContainText("LENT");
    await openCase(page, "DEMO-RIVERSTONE");
    await expect(region("Gaps")).toContainText("overdue since 23-Nov-2026");
  });

  test("says how sure the stage is under each other edition", async () => {
    const { page } = workstation;
    await openCase(page, "SAMPLE-OAKFIELD");
    const stage = page.getByRole("region", { name: "Stage", exact: true });
    await expect(stage).toContainText(/AJCC 8 II, IIIA or IIIB, not certain/u);
    await stage.getByRole("link", { name: "Why?" }).click();
    await expect(
      page.getByRole("region", { name: "The same findings elsewhere" }),
    ).toContainText("II, IIIA or IIIB, not certain");
  });

  test("keeps an open stage open on summary and options, with the finding that decides", async () => {
    const { page } = workstation;
    const region = (name: string) =>
      page.getByRole("region", { name, exact: true });
    const chips = page.getByRole("list", { name: "This case" });
    await openCase(page, "DEMO-QUARRYMAN");
    await expect(region("Stage")).toContainText("cT2 or T4 N1 M0");
    await expect(region("Stage")).toContainText(
      "One finding decides. Inner surface of the pericardium: not assessed.",
    );
    await expect(
      region("Stage")
        .getByRole("button", { name: /primary source|checked/u })
        .first(),
    ).toBeVisible();
    await expect(region("Gaps")).toContainText(
      "Inner surface of the pericardium",
    );
    await page.keyboard.press("5");
    await expect(chips).toContainText("stage IIIA or IIIB, open (AJCC 9)");
    await openCase(page, "DEMO-SANDERLING");
    await page.keyboard.press("5");
    await expect(chips).toContainText("stage II (Yan 2011, proposed)");
  });

  test("names the opinion that stands against the histology it uses", async () => {
    const { page } = workstation;
    await openCase(page, "DEMO-GRANITE");
    await page.keyboard.press("4");
    await indexList(page)
      .getByRole("option", { name: /^EORTC/u })
      .click();
    await expect(
      page.getByText(
        /Another opinion stands, not used: epithelioid, probable/u,
      ),
    ).toHaveCount(2);
  });

  test("a newer ECOG takes no older fact under its date", async () => {
    const { page } = workstation;
    await openCase(page, "SAMPLE-OAKFIELD");
    await page.getByRole("button", { name: "Record a value" }).click();
    const dialog = page.getByRole("dialog");
    await dialog
      .getByLabel("What")
      .selectOption({ label: "ECOG performance status" })
      .catch(async () => {
        await dialog.getByLabel("What").click();
        await page
          .getByRole("option", { name: "ECOG performance status" })
          .click();
      });
    await dialog.getByLabel("Value").fill("2");
    await dialog.getByLabel("Date").fill("23-Nov-2026");
    await dialog.getByLabel("Source").fill("Clinic visit");
    await page.keyboard.press("Control+s");
    await expect(
      page.getByRole("region", { name: "Fitness", exact: true }),
    ).toContainText(
      /2 ECOG\s*23-Nov-2026\s*−6 % weight.*chest pain.*CrCl\s*14-Nov-2026/u,
    );
  });

  test("a typed hemoglobin in the wrong unit is refused with a way out; the right one changes the group", async () => {
    const { page } = workstation;
    await openCase(page, "SAMPLE-OAKFIELD");
    await page.getByRole("button", { name: "Record a value" }).click();
    const dialog = page.getByRole("dialog");
    await dialog
      .getByLabel("What")
      .selectOption({ label: "Hemoglobin" })
      .catch(async () => {
        await dialog.getByLabel("What").click();
        await page.getByRole("option", { name: "Hemoglobin" }).click();
      });
    await dialog.getByLabel("Value").fill("146");
    await dialog.getByLabel("Unit").fill("g/dL");
    await dialog.getByLabel("Date").fill("24-Nov-2026");
    await dialog.getByLabel("Source").fill("Laboratory");
    await page.keyboard.press("Control+s");
    await expect(dialog).toContainText("g/L");
    await expect(dialog.getByLabel("Value")).toHaveValue("146");
    await dialog.getByLabel("Unit").fill("g/L");
    await page.keyboard.press("Control+s");
    await expect(dialog).toBeHidden();
    await expect(page.getByRole("main")).toContainText("14.6");
  });

  test("keeps the answers for the board and later shows them beside the new ones, with what changed", async () => {
    const { page } = workstation;
    await openCase(page, "SAMPLE-OAKFIELD");
    await page.keyboard.press("4");
    const kept = page.getByRole("region", {
      name: "Kept for the board",
      exact: true,
    });
    await expect(kept).toContainText("Nothing yet.");
    await page
      .getByRole("textbox", { name: "Note to keep with it" })
      .fill("Shown on Thursday");
    await page.keyboard.press("Control+s");
    await expect(
      page.getByText(/Kept for the board, .*CALGB Group 5 of 6/u),
    ).toBeVisible();
    await expect(kept).toContainText("Shown on Thursday");
    await expect(kept).toContainText("nothing differs today");
    await page.keyboard.press("Alt+1");
    await page.getByRole("button", { name: "Record a value" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByLabel("What").selectOption("wbc");
    await dialog.getByLabel("Value").fill("16.2");
    await dialog.getByLabel("Unit").fill("10*9/L");
    await dialog.getByLabel("Date").fill("24-Nov-2026");
    await dialog.getByLabel("Source").fill("Laboratory");
    await page.keyboard.press("Control+s");
    await expect(dialog).toBeHidden();
    await page.keyboard.press("4");
    const calgb = kept.getByRole("row", { name: /^CALGB/u });
    await expect(calgb).toContainText("Group 5 of 6");
    await expect(calgb).toContainText("Group 6 of 6");
    await expect(calgb).toContainText("differs");
    await expect(calgb).toContainText("16.2");
  });

  test("refuses to keep what the record no longer gives, keeps the note and shows the new answer", async () => {
    const { page } = workstation;
    await openCase(page, "SAMPLE-OAKFIELD");
    await page.keyboard.press("4");
    const list = indexList(page);
    await expect(list).toContainText("High risk (1.75)");
    await saveBehindTheScreen(page, "SAMPLE-OAKFIELD", "identity", {
      sex: "female",
    });
    const note = page.getByRole("textbox", { name: "Note to keep with it" });
    await note.fill("For Thursday");
    await page.keyboard.press("Control+s");
    await expect(page.getByRole("main").getByRole("alert")).toContainText(
      /stored/u,
    );
    await expect(note).toHaveValue("For Thursday");
    await expect(list).toContainText("Low risk (1.15)");
    await page.keyboard.press("Control+s");
    await expect(page.getByText(/Kept for the board, .*EORTC/u)).toBeVisible();
    await expect(note).toHaveValue("");
  });

  test("draws first-line trials with their own contrasts, levels and flags", async () => {
    const { page } = workstation;
    await openCase(page, "SAMPLE-OAKFIELD");
    await page.keyboard.press("5");
    const main = page.getByRole("main");
    for (const text of [
      "CheckMate 743",
      "0.74 (0.60-0.91)",
      "96.6 % CI",
      "interval not published",
      "Cross-trial",
    ]) {
      await expect(main).toContainText(text);
    }
    await expect(main).toContainText("doubted and not plotted");
    await main.getByRole("button", { name: /F06/u }).first().focus();
    await page.keyboard.press("Enter");
    await expect(page.getByText(/0\.034/u).last()).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(main.locator("table").first()).toBeVisible();
  });

  test("says beside the evidence what sets this patient apart from the trials", async () => {
    const { page } = workstation;
    for (const [patient, text] of [
      ["SAMPLE-WILLOWBANK", "Extrapolated: these are trials of pleural"],
      ["DEMO-SOLITAIRE", "the trials enrolled diffuse disease"],
      ["DEMO-ASHGROVE", "This patient has had systemic treatment"],
      ["SPECIMEN-BRACKEN", "The patient has died: for review only."],
    ] as const) {
      await openCase(page, patient);
      await page.keyboard.press("5");
      await expect(page.getByRole("note")).toContainText(text);
    }
    const main = page.getByRole("main");
    await expect(main).toContainText("First-line evidence");
    await expect(main).toContainText("95 % assumed, level not printed");
    await expect(main).toContainText("LOE: level of evidence");
  });
});
