import { expect, test } from "@playwright/test";
import { openCase, startDemo, type Workstation } from "../support/launch.ts";

test.describe("staging a case", () => {
  let workstation: Workstation;
  test.beforeAll(async () => {
    workstation = await startDemo();
    await openCase(workstation.page, "SAMPLE-OAKFIELD");
    await workstation.page.keyboard.press("2");
  });
  test.afterAll(() => workstation.close());

  const choose = (name: string | RegExp) =>
    workstation.page.getByRole("radio", { name }).check({ force: true });
  const result = () => workstation.page.getByRole("region", { name: "Result" });

  test("derives the stage as categories change and explains each step with its source", async () => {
    await expect(result()).toContainText("IIIA");
    await choose(/^T4 /u);
    await expect(result()).toContainText("IIIB");
    await expect(
      result().getByRole("listitem").filter({ hasText: "T4" }).first(),
    ).toContainText("NHS England");
    await choose(/^M1 /u);
    await expect(result()).toContainText("IV");
  });

  test("shows the stages still possible and the finding that decides when something is missing", async () => {
    const { page } = workstation;
    await choose(/^M0 /u);
    await choose(/^T2 /u);
    await choose(/^NX /u);
    const grid = page.getByRole("region", { name: "Stages still possible" });
    await expect(
      grid.getByRole("cell", { name: "II still possible", exact: true }),
    ).toHaveCount(1);
    await expect(
      grid.getByRole("cell", { name: "IIIA still possible" }),
    ).toHaveCount(2);
    await expect(page.getByText(/decides/iu).first()).toBeVisible();
  });

  test("asks for a reason before another edition is saved, and loses nothing when it refuses", async () => {
    const { page } = workstation;
    await page
      .getByRole("radiogroup", { name: "Edition" })
      .getByText("AJCC 8")
      .click();
    await choose(/^T2 /u);
    await choose(/^N0 /u);
    await choose(/^M0 /u);
    await expect(result()).toContainText("IB");
    await page.getByLabel("Staged on").fill("24-Nov-2026");
    await page.getByLabel("Staged from").fill("CT chest");
    await page.keyboard.press("Control+s");
    await expect(page.getByText(/reason/iu).first()).toBeVisible();
    await expect(page.getByLabel("Staged from")).toHaveValue("CT chest");
    await page
      .getByLabel(/Why another\?/u)
      .fill("Trial protocol asks for edition 8");
    await page.keyboard.press("Control+s");
    const history = page.getByRole("region", { name: "Stagings on record" });
    await expect(history).toContainText("24-Nov-2026");
    await expect(history).toContainText("06-Nov-2026");
    await expect(
      page.getByText("Saved: stage IB, 24-Nov-2026"),
    ).toBeInViewport();
    await page
      .getByRole("navigation", { name: "Case" })
      .getByRole("link", { name: "Summary" })
      .click();
    await expect(
      page.getByRole("region", { name: "Stage", exact: true }),
    ).toContainText("IB");
  });

  test("refuses a staging date in the future at its field", async () => {
    const { page } = workstation;
    await page
      .getByRole("navigation", { name: "Case" })
      .getByRole("link", { name: "Staging" })
      .click();
    await choose(/^N1 /u);
    await page.getByLabel("Staged on").fill("24-Nov-2036");
    await page.getByLabel("Staged from").fill("PET-CT");
    await page.getByRole("button", { name: /Save staging/u }).click();
    await expect(page.getByText(/future/iu).first()).toBeVisible();
    await expect(page.getByLabel("Staged from")).toHaveValue("PET-CT");
  });

  test("T, N and M go to their lists from anywhere but text, where a digit then chooses", async () => {
    const { page } = workstation;
    const radio = (name: RegExp) => page.getByRole("radio", { name });
    await openCase(page, "DEMO-RIVERSTONE");
    await page.keyboard.press("2");
    await expect(
      page.getByRole("group", { name: /^T, primary tumor/u }),
    ).toBeFocused();
    await page.keyboard.press("ArrowDown");
    await expect(radio(/^T1 /u)).toBeFocused();
    await page.keyboard.press("2");
    await expect(radio(/^T2 /u)).toBeChecked();
    await page.getByRole("heading", { name: "Result" }).click();
    await page.keyboard.press("m");
    await expect(radio(/^M0 /u)).toBeFocused();
    await page.getByRole("button", { name: "Set back" }).focus();
    await page.keyboard.press("n");
    await page.keyboard.press("1");
    await expect(radio(/^N1 /u)).toBeChecked();
    await page
      .getByRole("radiogroup", { name: "Classification" })
      .getByRole("radio", { name: "clinical", exact: true })
      .focus();
    await page.keyboard.press("t");
    await page.keyboard.press("3");
    await expect(radio(/^T3 /u)).toBeChecked();
    await page.getByLabel("Staged from").focus();
    await page.keyboard.type("t2 scan");
    await expect(page.getByLabel("Staged from")).toHaveValue("t2 scan");
    await expect(radio(/^T3 /u)).toBeChecked();
    await page.getByRole("button", { name: "Set back" }).click();
  });

  test("a digit pressed before entering a list changes the view and chooses nothing", async () => {
    const { page } = workstation;
    await page.keyboard.press("Alt+1");
    await page.keyboard.press("2");
    await expect(
      page.getByRole("group", { name: /^T, primary tumor/u }),
    ).toBeFocused();
    await page.keyboard.press("3");
    await expect(page.getByText("Inputs picked from the record")).toHaveCount(
      2,
    );
    await page.keyboard.press("2");
    await expect(page.getByRole("radio", { name: /^T1 /u })).toBeChecked();
  });

  test("explains why peritoneal disease has no TNM instead of offering a form", async () => {
    const { page } = workstation;
    await openCase(page, "SAMPLE-WILLOWBANK");
    await page.keyboard.press("2");
    await expect(page.getByText(/no TNM/iu).first()).toBeVisible();
    await expect(
      page.getByRole("button", { name: /Save staging/u }),
    ).toHaveCount(0);
  });
});
