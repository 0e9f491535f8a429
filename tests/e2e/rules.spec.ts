import { expect, test, type Locator } from "@playwright/test";
import { join } from "node:path";
import {
  answerSaveDialog,
  openCase,
  startDemo,
  type Workstation,
} from "../support/launch.ts";
import { readPdf } from "../support/pdf-text.ts";
import { violationsOf } from "./accessibility.ts";

test.describe("rules, checks against the paper and clinic settings", () => {
  let workstation: Workstation;
  test.beforeAll(async () => {
    workstation = await startDemo();
  });
  test.afterAll(() => workstation.close());

  const list = () =>
    workstation.page.getByRole("navigation", { name: "Rules" });
  const row = (id: string): Locator =>
    workstation.page.locator(`tr[data-row="${id}"]`);
  const form = () =>
    workstation.page.getByRole("form", { name: "Check of L9" });
  const openCalgb = async (): Promise<void> => {
    await workstation.page.getByRole("link", { name: "Rules" }).click();
    await list()
      .getByRole("link", { name: /^CALGB/u })
      .click();
    await expect(row("L9")).toBeVisible();
  };
  const calgb = () => workstation.page.getByRole("option", { name: /^CALGB/u });
  const openPrognosis = async (): Promise<void> => {
    const { page } = workstation;
    await openCase(page, "SAMPLE-OAKFIELD");
    await page.keyboard.press("4");
    await calgb().click();
  };
  const openSettings = () =>
    workstation.page.getByRole("link", { name: "Settings" }).click();
  const hemoglobin = () =>
    workstation.page.getByLabel("Hemoglobin, days", { exact: true });

  test("lists the rules by group and says why PROMISE is not offered", async () => {
    const { page } = workstation;
    await page.getByRole("link", { name: "Rules" }).click();
    for (const group of ["Staging", "Prognosis", "Pathology"])
      await expect(
        list().getByRole("region", { name: group, exact: true }),
      ).toBeVisible();
    const notOffered = page.getByRole("main").locator("section", {
      has: page.getByRole("heading", { name: "Not offered", level: 2 }),
    });
    await expect(notOffered.last()).toContainText("PROMISE");
  });

  test("filters and opens a rule from the keyboard", async () => {
    const { page } = workstation;
    await page.keyboard.press("/");
    await page.keyboard.type("calgb");
    await expect(list().getByRole("link", { name: /^CALGB/u })).toBeVisible();
    await expect(list().getByRole("link", { name: /^EORTC/u })).toHaveCount(0);
    await page.keyboard.press("Enter");
    await expect(
      page.getByRole("heading", { name: "CALGB prognostic index" }),
    ).toBeVisible();
    await expect(row("L9")).toContainText("unverified");
    await expect(page.getByRole("main")).toContainText("1984");
    await expect(page.getByRole("main")).toContainText("PMID");
  });

  test("records a check by keyboard, refusing in words and clearing nothing", async () => {
    const { page } = workstation;
    await row("L8")
      .getByRole("button", { name: /^Check L8/u })
      .focus();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("c");
    await expect(form().getByLabel("Compared by")).toBeFocused();
    await page.keyboard.type("Dr Lind");
    await page.keyboard.press("Control+s");
    await expect(
      form().getByText("Say whether the row agrees with the paper."),
    ).toBeVisible();
    await expect(form().getByLabel("Compared by")).toHaveValue("Dr Lind");
    await form().getByLabel("Date").fill("3/4/2026");
    await form().getByLabel("What was read").fill("Herndon 1998, figure 2");
    await form().getByLabel("Agrees with the paper").check();
    await page.keyboard.press("Control+s");
    await expect(form().getByText(/could be swapped/u)).toBeVisible();
    await form().getByLabel("Date").fill("24-Dec-2026");
    await page.keyboard.press("Control+s");
    await expect(form().getByText(/still to come/u)).toBeVisible();
    await form().getByLabel("Date").fill("24-Nov-2026");
    expect(await violationsOf(page)).toEqual([]);
    await page.keyboard.press("Control+s");
    await expect(form()).toBeHidden();
    await expect(row("L9")).toContainText(
      "checked against the paper by Dr Lind on 24-Nov-2026 (Herndon 1998, figure 2)",
    );
    await expect(row("L9")).not.toContainText("unverified");
    await expect(
      row("L9").getByRole("button", { name: /^Check (?:again )?L9/u }),
    ).toBeFocused();
  });

  test("never loses a half-typed check without a question", async () => {
    const { page } = workstation;
    await page.keyboard.press("c");
    await form().getByLabel("Note").fill("half a sen");
    await list()
      .getByRole("link", { name: /^CALGB/u })
      .press("ArrowDown");
    await row("L10")
      .getByRole("button", { name: /^Check L10/u })
      .click();
    await page.keyboard.press("Escape");
    await expect(form().getByLabel("Note")).toHaveValue("half a sen");
    for (const elsewhere of ["Meetings", "About the rules and their checks"]) {
      await page.getByRole("link", { name: elsewhere }).click();
      await page.getByRole("button", { name: "Stay here" }).click();
    }
    await expect(form().getByLabel("Note")).toHaveValue("half a sen");
    await form().getByRole("button", { name: "Cancel" }).click();
    await page.getByRole("button", { name: "Discard" }).click();
    await expect(form()).toBeHidden();
  });

  test("shows the check on the Prognosis tab in place of the level", async () => {
    const { page } = workstation;
    await openPrognosis();
    await expect(page.getByRole("main")).toContainText("L9");
    await expect(calgb()).toContainText("checked by Dr Lind on 24-Nov-2026");
    await expect(page.getByRole("main")).toContainText(
      "June 1984 to September 1994",
    );
    const file = join(workstation.folder, "checked.pdf");
    await answerSaveDialog(workstation, file);
    await page.getByRole("button", { name: "Print summary" }).click();
    await page.getByRole("menuitem", { name: /A4/iu }).click();
    await expect(page.getByText(file).first()).toBeVisible({ timeout: 30_000 });
    const [sheet, ...others] = await readPdf(file);
    expect(others).toEqual([]);
    const text = sheet?.text.replaceAll(" ", "") ?? "";
    expect(text).toContain("CALGBgroupchecked24-Nov-2026,DrLind");
    expect(text).toContain("MAPS");
    expect(text).toContain("mGPSscore2of2");
  });

  test("withdraws the check with a reason and keeps it among the former ones", async () => {
    const { page } = workstation;
    await openCalgb();
    await row("L9")
      .getByRole("button", { name: /^Withdraw/u })
      .click();
    const withdraw = page.getByRole("form", { name: /^Withdraw/u });
    await page.keyboard.press("Control+s");
    await expect(withdraw.getByText(/^Say why/u)).toBeVisible();
    await withdraw
      .getByLabel("Why the check is withdrawn")
      .fill("Read figure 1 by mistake");
    await page.keyboard.press("Control+s");
    await expect(row("L9")).toContainText("unverified");
    await row("L9").getByText("Former checks: 1").click();
    await expect(row("L9")).toContainText("Read figure 1 by mistake");
  });

  test("shorter windows make values too old: CALGB keeps its group while they cannot matter, then is open", async () => {
    const { page } = workstation;
    await openSettings();
    await hemoglobin().fill("0");
    await page.getByLabel("Creatinine floor, mg/dL").fill("70");
    await page.keyboard.press("Control+s");
    await expect(page.getByText(/whole number of days/u)).toBeVisible();
    await expect(page.getByText(/meant in µmol\/L\?/u)).toBeVisible();
    expect(await violationsOf(page)).toEqual([]);
    await page.getByLabel("Creatinine floor, mg/dL").fill("");
    await hemoglobin().fill("5");
    await page.keyboard.press("Control+s");
    await expect(page.getByText(/^Version 1, changed by/u)).toBeVisible();
    await openPrognosis();
    await expect(page.getByText("too old, not used")).toHaveCount(1);
    await expect(calgb()).toContainText("Group 5 of 6");
    await openSettings();
    await page.getByLabel("White blood cells, days").fill("5");
    await page.keyboard.press("Control+s");
    await expect(page.getByText(/^Version 2, changed by/u)).toBeVisible();
    await openPrognosis();
    await expect(page.getByText("too old, not used")).toHaveCount(2);
    await expect(calgb()).toContainText("still possible");
  });

  test("shows another version beside the typing, and restores the defaults", async () => {
    const { page } = workstation;
    await openSettings();
    await page.getByLabel("Albumin, days").fill("60");
    const saved = await page.evaluate(async () => {
      const { api } = window as unknown as {
        api: { invoke(name: string, input: unknown): Promise<unknown> };
      };
      const { value } = (await api.invoke("settings.read", {})) as {
        value: { version: number; settings: { freshnessDays: object } };
      };
      const { settings } = value;
      return api.invoke("settings.save", {
        baseVersion: value.version,
        settings: {
          ...settings,
          freshnessDays: { ...settings.freshnessDays, crp: 10 },
        },
      });
    });
    expect(saved).toMatchObject({ ok: true });
    await page.keyboard.press("Control+s");
    const other = page.getByRole("region", { name: "The other version" });
    await expect(other).toContainText("C-reactive protein, days");
    await expect(page.getByLabel("Albumin, days")).toHaveValue("60");
    expect(await violationsOf(page)).toEqual([]);
    await other.getByRole("button", { name: "Take over mine on top" }).click();
    await expect(page.getByText(/^Version 4, changed by/u)).toBeVisible();
    await expect(page.getByLabel("C-reactive protein, days")).toHaveValue("10");
    await page.getByRole("button", { name: "Restore defaults" }).click();
    await expect(hemoglobin()).toHaveValue("28");
    await expect(page.getByText(/^Version 4, changed by/u)).toBeVisible();
    await page.getByRole("link", { name: "Meetings" }).click();
    await page.getByRole("button", { name: "Stay here" }).click();
    await page.keyboard.press("Control+s");
    await expect(page.getByText(/^Version 5, changed by/u)).toBeVisible();
    await openPrognosis();
    await expect(page.getByRole("main")).toContainText("Group 5 of 6");
    expect(workstation.consoleErrors).toEqual([]);
  });
});
