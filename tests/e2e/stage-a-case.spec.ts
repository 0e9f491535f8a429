import { expect, test } from "@playwright/test";
import { openCase, startDemo, type Workstation } from "../support/launch.ts";
import { violationsOf } from "./accessibility.ts";

let workstation: Workstation;
test.afterAll(() => workstation?.close());

const page = () => workstation.page;
const region = (name: string) =>
  page().getByRole("region", { name, exact: true });
const result = () => region("Result");
const history = () => region("Stagings on record");
const radio = (group: string, name: string) =>
  page()
    .getByRole("radiogroup", { name: group, exact: true })
    .getByRole("radio", { name, exact: true });
/** Chooses on a bar of choices, as with the mouse. */
const pick = (group: string, name: string) =>
  page()
    .getByRole("radiogroup", { name: group, exact: true })
    .getByText(name, { exact: true })
    .click();
/** Goes to the staging of a case and to one way of entry, by keyboard. */
async function stage(name: string, way: string): Promise<void> {
  await openCase(page(), name);
  await page().keyboard.press("3");
  await radio("Way of entry", way).focus();
  await page().keyboard.press("Space");
}

test.describe("staging from findings", () => {
  test.beforeAll(async () => {
    workstation = await startDemo();
    await stage("DEMO-RIVERSTONE", "From findings");
  });
  test.afterAll(() => workstation.close());

  test("is done from the first finding to the saved stage by keyboard alone", async () => {
    const { keyboard } = page();
    const before = await history().getByRole("listitem").count();
    await radio("Edition", "AJCC 9").focus();
    await keyboard.press("Space");
    await keyboard.press("Shift+T");
    await expect(
      page()
        .getByRole("radiogroup", { name: "Parietal pleura" })
        .getByRole("radio", { checked: true }),
    ).toBeFocused();
    for (const answer of "yyyy") await keyboard.press(answer);
    for (const [label, typed] of [
      ["Upper", "7.2"],
      ["Middle", "5.4"],
      ["Lower", "3.9"],
      ["Fmax, fissure", "4.0"],
    ] as const) {
      await expect(page().getByLabel(label, { exact: true })).toBeFocused();
      await keyboard.press("Control+a");
      await keyboard.type(typed);
      await keyboard.press("Enter");
    }
    await expect(page().getByLabel("Psum", { exact: true })).toHaveText(
      "7.2 + 5.4 + 3.9 = 16.5 mm",
    );
    await keyboard.press("Enter");
    await expect(
      page()
        .getByRole("radiogroup", { name: "Mediastinal fat" })
        .getByRole("radio")
        .first(),
    ).toBeVisible();
    const distant = page().getByRole("radiogroup", {
      name: "Distant metastasis",
    });
    for (let left = 30; left > 0; left -= 1) {
      await keyboard.press("n");
      if (await distant.evaluate((e) => e.contains(document.activeElement)))
        break;
    }
    await keyboard.press("n");
    await expect(radio("Distant metastasis", "No")).toBeChecked();
    await keyboard.press("Shift+N");
    await page()
      .getByRole("button", { name: "Mark the rest negative" })
      .focus();
    await keyboard.press("Enter");
    await expect(result()).toContainText("cT2 N0 M0");
    await expect(result()).toContainText("live, not saved");
    await page().getByLabel("Staged on").focus();
    await keyboard.type("24-Nov-2026");
    await page().getByText("Documents, stated stage").focus();
    await keyboard.press("Enter");
    await page().getByRole("button", { name: "Add a document" }).focus();
    await keyboard.press("Enter");
    await expect(page().getByLabel("Document 1, kind")).toBeFocused();
    await keyboard.press("p");
    await keyboard.press("Tab");
    await keyboard.type("20-Nov-2026");
    await keyboard.press("Control+s");
    await expect(page().getByText(/^Saved: stage /u)).toBeInViewport();
    await expect(history()).toContainText("24-Nov-2026");
    await expect(history()).toContainText("PET-CT 20-Nov-2026");
    expect(await history().getByRole("listitem").count()).toBe(before + 1);
  });

  test("answers the first finding on arrival, and goes to what saves by Shift S", async () => {
    const { keyboard } = page();
    await page().getByRole("button", { name: "Set back" }).click();
    await keyboard.press("Alt+1");
    await keyboard.press("3");
    await expect(page().locator('[data-axis="t"]')).toBeFocused();
    await keyboard.press("n");
    await expect(radio("Parietal pleura", "No")).toBeChecked();
    await expect(
      page()
        .getByRole("radiogroup", { name: "Mediastinal pleura" })
        .getByRole("radio", { checked: true }),
    ).toBeFocused();
    await expect(region("Findings")).toContainText(/mediastinum, tumor side/u);
    await keyboard.press("Shift+S");
    await expect(page().getByLabel("Staged on")).toBeFocused();
    await expect(region("Findings")).not.toContainText(
      /mediastinum, tumor side/u,
    );
    await page().getByLabel("Other system").focus();
    await keyboard.press("Shift+T");
    await expect(page().getByLabel("Other system")).toBeFocused();
    await page().getByText("Operation, for Brigham").click();
    await radio("Resection margins", "Not recorded").focus();
    await keyboard.press("p");
    await expect(radio("Resection margins", "Positive")).toBeChecked();
    await page().getByText("Operation, for Brigham").click();
    await page().getByRole("button", { name: "Set back" }).click();
  });

  test("keeps the stage in sight over its steps, whose marks are one tab stop", async () => {
    const answer = result().getByText("cT2 N0 M0").first();
    const marks = result().getByRole("listitem").getByRole("button");
    await expect(result().locator("ol button[tabindex='-1']")).not.toHaveCount(
      0,
    );
    await expect(
      result().locator("ol button:not([tabindex='-1'])"),
    ).toHaveCount(1);
    await marks.first().focus();
    await page().keyboard.press("ArrowDown");
    await expect(marks.nth(1)).toBeFocused();
    await marks.last().scrollIntoViewIfNeeded();
    await expect(answer).toBeInViewport();
  });

  test("keeps every answer over a change of edition, classification and system", async () => {
    await pick("Edition", "AJCC 8");
    await expect(result()).toContainText(/cT\S+ N0 M0/u);
    await pick("Classification", "pathologic");
    await page().getByLabel("Other system").selectOption("1976");
    await expect(region("Findings")).toContainText("Rib");
    await pick("Edition", "AJCC 9");
    await pick("Classification", "clinical");
    await expect(page().getByLabel("Upper", { exact: true })).toHaveValue(
      "7.2",
    );
    await expect(radio("Rib", "No")).toBeChecked();
    await expect(result()).toContainText("cT2 N0 M0");
  });

  test("refuses what cannot be, at its field, and keeps what was typed", async () => {
    const fmax = page().getByLabel("Fmax, fissure");
    await fmax.fill("600");
    await expect(fmax).toHaveAttribute("aria-invalid", "true");
    await expect(region("Findings").getByRole("alert")).toContainText(/100/u);
    await fmax.fill("about four");
    await expect(region("Findings").getByRole("alert")).toContainText(
      "“about four” is not a number",
    );
    await expect(result()).not.toContainText("cT2 N0 M0");
    await page().getByLabel("Staged on").fill("24-Nov-2026");
    await page().getByLabel("Staged from").fill("CT");
    await page()
      .getByRole("button", { name: /Save staging/u })
      .click();
    await expect(fmax).toHaveValue("about four");
    await expect(page().getByLabel("Staged from")).toHaveValue("CT");
    await expect(page().getByText(/^Saved/u)).toHaveCount(0);
    await pick("Edition", "AJCC 8");
    await expect(result()).toContainText("Fmax: “about four” is not a number");
    await expect(fmax).toBeVisible();
    await fmax.fill("4.0");
    await expect(fmax).toBeVisible();
    await page().getByText("Used by other editions").click();
    await expect(fmax).toBeHidden();
    await pick("Edition", "AJCC 9");
    await radio("Distant metastasis", "Yes").check({ force: true });
    await page().getByRole("checkbox", { name: "Liver" }).check();
    await expect(result()).toContainText("IV");
    await radio("Distant metastasis", "No").check({ force: true });
    await expect(region("Findings").getByRole("alert")).toContainText(
      /contradicts liver/u,
    );
    await expect(page().getByRole("checkbox", { name: "Liver" })).toBeChecked();
    await page().getByRole("button", { name: "Set back" }).click();
  });

  test("saves a contradiction only with the reason why it stands", async () => {
    await page().getByText("Operation, for Brigham").click();
    await radio("Judged resectable", "Yes").check({ force: true });
    await radio("Spine", "Yes").check({ force: true });
    await page().getByLabel("Staged on").fill("24-Nov-2026");
    await page().getByLabel("Staged from").fill("CT chest");
    const reason = page().getByLabel("Why it stands").first();
    await expect(reason).toBeVisible();
    await page().keyboard.press("Control+s");
    await expect(reason).toHaveAttribute("aria-invalid", "true");
    await expect(page().getByLabel("Staged from")).toHaveValue("CT chest");
    for (const field of await page().getByLabel("Why it stands").all())
      await field.fill("Second opinion of the surgeon is awaited");
    await page().keyboard.press("Control+s");
    await expect(page().getByText(/^Saved: stage IIIB/u)).toBeInViewport();
    await history()
      .getByRole("button", { name: "Details of the staging of 24-Nov-2026" })
      .first()
      .click();
    await expect(history()).toContainText(
      "Stands because: Second opinion of the surgeon is awaited",
    );
  });

  test("amends a staging with a reason; the amended one stays, struck through", async () => {
    await history()
      .getByRole("button", { name: "Amend the staging of 24-Nov-2026" })
      .first()
      .click();
    await expect(page().getByText(/^Amends the staging of/u)).toBeVisible();
    await expect(page().getByLabel("Why is it amended?")).toBeFocused();
    await expect(page().getByLabel("Staged from")).toHaveValue("CT chest");
    await radio("Spine", "No").check({ force: true });
    await page().keyboard.press("Control+s");
    await expect(page().getByText("Say why it is amended.")).toBeVisible();
    await page().getByLabel("Why is it amended?").fill("Spine was misread");
    await page()
      .getByRole("button", { name: /Save amendment/u })
      .click();
    await expect(page().getByText(/^Saved: stage /u)).toBeInViewport();
    await expect(history()).toContainText(/Amended on 24-Nov-2026/u);
    await expect(history()).toContainText("Spine was misread");
    await expect(
      history().locator('[data-amended="true"]').first(),
    ).toContainText("IIIB");
  });

  test("goes back to an earlier staging as a start, and sets back", async () => {
    await history()
      .getByRole("button", { name: /^Use as start/u })
      .last()
      .click();
    await expect(result()).toContainText(/live, not saved|as staged/u);
    await page().getByRole("button", { name: "Set back" }).click();
    await expect(
      page().getByRole("button", { name: "Set back" }),
    ).toBeDisabled();
  });

  test("answers the rest of a group No only on demand", async () => {
    await radio("Rib", "Not assessed").check({ force: true });
    await radio("Spine", "Yes").check({ force: true });
    await page()
      .getByRole("button", { name: /^Answer the rest No: Chest wall/u })
      .click();
    await expect(radio("Rib", "No")).toBeChecked();
    await expect(radio("Spine", "Yes")).toBeChecked();
    await expect(
      page().getByRole("button", { name: /^Answer the rest No: Chest wall/u }),
    ).toBeFocused();
    await page().getByRole("button", { name: "Set back" }).click();
  });

  test("is accessible with every part open", async () => {
    await page().getByText("Used by other editions").click();
    await page().getByText("Operation, for Brigham").click();
    expect(await violationsOf(page())).toEqual([]);
    expect(workstation.consoleErrors).toEqual([]);
  });

  test("says first that no figure by stage was read, and folds the others of the system away", async () => {
    await page().getByLabel("Other system").selectOption("1999");
    const survival = result().getByRole("region", {
      name: "Published survival",
    });
    await expect(survival).toContainText(
      /^Published survival\s*No published figure by the stages/u,
    );
    const figure = survival.getByText("Whole series (n = 176)").first();
    await expect(figure).toBeHidden();
    await survival.getByText("Other published figures").click();
    await expect(figure).toBeVisible();
    await expect(survival).toContainText("46 %");
    await page().getByRole("button", { name: "Set back" }).click();
  });
});

test.describe("staging a case whose site is not recorded", () => {
  test.beforeAll(async () => {
    workstation = await startDemo();
    await page().keyboard.press("Control+n");
    await page()
      .getByLabel(/^Family name/u)
      .fill("SPECIMEN-ALMOSTEMPTY");
    await page()
      .getByLabel(/^Record number/u)
      .fill("TEST 0100");
    await page().keyboard.press("Control+s");
    await expect(page().getByRole("heading", { level: 1 })).toHaveText(
      "SPECIMEN-ALMOSTEMPTY",
    );
    await page().keyboard.press("Alt+3");
  });
  test.afterAll(() => workstation.close());

  test("says that the form is for the pleura and leads to where the site is recorded", async () => {
    const findings = region("Findings");
    await expect(findings).toContainText(
      "Site is not recorded: this form is for the pleura.",
    );
    await findings.getByRole("link", { name: "Record the site" }).click();
    await expect(page().getByRole("form", { name: "Diagnosis" })).toBeVisible();
  });
});

test.describe("staging from categories as reported", () => {
  test.beforeAll(async () => {
    workstation = await startDemo();
    await stage("SAMPLE-OAKFIELD", "Categories as reported");
  });
  test.afterAll(() => workstation.close());

  const choose = (name: RegExp) =>
    page().getByRole("radio", { name }).check({ force: true });

  test("derives the stage as categories change and explains each step with its source", async () => {
    await choose(/^T2 /u);
    await choose(/^N1 /u);
    await choose(/^M0 /u);
    await expect(result()).toContainText("IIIA");
    await choose(/^T4 /u);
    await expect(result()).toContainText("IIIB");
    await expect(
      result().getByRole("listitem").filter({ hasText: "T4" }).first(),
    ).toContainText("NHS England");
    await choose(/^M1 /u);
    await expect(result()).toContainText("IV");
  });

  test("asks for a reason before another edition is saved, and loses nothing when it refuses", async () => {
    await pick("Edition", "AJCC 8");
    await choose(/^T2 /u);
    await choose(/^N0 /u);
    await choose(/^M0 /u);
    await expect(result()).toContainText("IB");
    await page().getByLabel("Staged on").fill("24-Nov-2026");
    await page().getByLabel("Staged from").fill("CT chest");
    await page().keyboard.press("Control+s");
    await expect(page().getByLabel(/Why another\?/u)).toHaveAttribute(
      "aria-invalid",
      "true",
    );
    await expect(page().getByLabel("Staged from")).toHaveValue("CT chest");
    await page()
      .getByLabel(/Why another\?/u)
      .fill("Trial protocol asks for edition 8");
    await page().keyboard.press("Control+s");
    await expect(
      page().getByText("Saved: stage IB, 24-Nov-2026"),
    ).toBeInViewport();
    await expect(history()).toContainText("24-Nov-2026");
    await expect(history()).toContainText("06-Nov-2026");
    await page()
      .getByRole("navigation", { name: "Case" })
      .getByRole("link", { name: "Summary" })
      .click();
    await expect(region("Stage")).toContainText("IB");
  });

  test("keeps what is typed to save when the stage cannot be derived", async () => {
    await page().keyboard.press("Alt+3");
    await page().getByLabel("Staged on").fill("24-Nov-2026");
    await page().getByLabel("Staged from").fill("PET-CT");
    await page().getByText("Documents, stated stage").click();
    const stated = page().getByLabel("Stage stated in the documents");
    const words =
      "stage III, as dictated on the ward round of 24-Nov-2026 noon";
    expect(words).toHaveLength(60);
    await stated.fill(words);
    await expect(page().getByRole("alert")).toContainText(/Try again/u);
    await page()
      .getByRole("button", { name: /Save staging/u })
      .click();
    await expect(stated).toHaveValue(words);
    await expect(stated).toBeFocused();
    await expect(page().getByLabel("Staged from")).toHaveValue("PET-CT");
    await stated.fill("");
    await expect(result()).toContainText("IB");
    await page().getByRole("button", { name: "Set back" }).click();
  });

  test("refuses a staging date in the future at its field", async () => {
    await page().keyboard.press("Alt+3");
    await choose(/^N1 /u);
    await page().getByLabel("Staged on").fill("24-Nov-2036");
    await page().getByLabel("Staged from").fill("PET-CT");
    await page()
      .getByRole("button", { name: /Save staging/u })
      .click();
    await expect(
      page()
        .getByText(/future/iu)
        .first(),
    ).toBeVisible();
    await expect(page().getByLabel("Staged from")).toHaveValue("PET-CT");
    await page().getByRole("button", { name: "Set back" }).click();
  });

  test("T, N and M go to their lists from anywhere but text, where a digit then chooses", async () => {
    const { keyboard } = page();
    const category = (name: RegExp) => page().getByRole("radio", { name });
    await radio("Way of entry", "Categories as reported").focus();
    await keyboard.press("t");
    await keyboard.press("2");
    await expect(category(/^T2 /u)).toBeChecked();
    await page().getByRole("heading", { name: "Result" }).click();
    await keyboard.press("n");
    await keyboard.press("1");
    await expect(category(/^N1 /u)).toBeChecked();
    await page().getByLabel("Staged from").focus();
    await keyboard.type("t3 scan");
    await expect(page().getByLabel("Staged from")).toHaveValue("t3 scan");
    await expect(category(/^T2 /u)).toBeChecked();
    await page().getByRole("button", { name: "Set back" }).click();
  });

  test("a digit pressed before entering a list changes the view and chooses nothing", async () => {
    await page().keyboard.press("Alt+1");
    await page().keyboard.press("3");
    await expect(page().locator('[data-axis="t"]')).toBeFocused();
    await page().keyboard.press("4");
    await expect(
      page().getByText("Inputs picked from the record"),
    ).toBeVisible();
  });
});
