import { expect, test } from "@playwright/test";
import { openCase, startDemo, type Workstation } from "../support/launch.ts";

test.describe("recording the values of one report", () => {
  let workstation: Workstation;
  test.beforeAll(async () => {
    workstation = await startDemo();
    await openCase(workstation.page, "SAMPLE-TIDEWATER");
  });
  test.afterAll(() => workstation.close());

  const dialog = () =>
    workstation.page.getByRole("dialog", { name: "Record a value" });
  const question = (name: RegExp | string) =>
    workstation.page.getByRole("dialog", { name });
  const open = () =>
    workstation.page
      .getByRole("button", { name: "Record a value", exact: true })
      .click();

  test("fills no unit in, marks what is needed and says all of it at once, each once", async () => {
    await open();
    await dialog().getByLabel("What").selectOption("Hemoglobin");
    await expect(dialog().getByLabel("Unit")).toHaveValue("");
    const before = await dialog().boundingBox();
    await dialog().getByLabel("Date").fill("3/4/2026");
    await workstation.page.keyboard.press("Control+s");
    await expect(dialog().getByText("Type the value.")).toBeVisible();
    await expect(
      dialog().getByText("Give the unit: g/dL, g/L or mmol/L."),
    ).toBeVisible();
    await expect(
      dialog().getByText("Say where the value stands."),
    ).toBeVisible();
    await expect(dialog().getByText(/could be swapped/u)).toHaveCount(1);
    expect(await dialog().boundingBox()).toEqual(before);
  });

  test("never loses typing without a question: Esc, a click outside, locking", async () => {
    const { page } = workstation;
    await dialog().getByLabel("Value").fill("11.8");
    await page.mouse.click(40, 600);
    await expect(dialog()).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(question("Discard this value?")).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(question("Discard this value?")).toBeHidden();
    await expect(dialog().getByLabel("Value")).toHaveValue("11.8");
    await page.keyboard.press("Control+l");
    await expect(question("Discard the demo?")).toBeVisible();
    await page.keyboard.press("Enter");
    await expect(dialog().getByLabel("Value")).toHaveValue("11.8");
    await page.keyboard.press("Alt+4");
    await expect(question("Leave this value unsaved?")).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(dialog().getByLabel("Value")).toHaveValue("11.8");
  });

  test("keeps date and source for the next value and says what was stored", async () => {
    const { page } = workstation;
    await dialog().getByLabel("Unit").fill("g/dL");
    await dialog().getByLabel("Date").fill("23-Nov-2026");
    await expect(dialog().getByText("Read as 23-Nov-2026")).toBeVisible();
    await dialog().getByLabel("Source").fill("Laboratory report");
    await page.keyboard.press("Control+Enter");
    await expect(
      dialog().getByText(/^Hemoglobin 11\.8 g\/dL recorded/u),
    ).toBeVisible();
    await expect(dialog().getByLabel("What")).toBeFocused();
    await expect(dialog().getByLabel("Value")).toHaveValue("");
    await expect(dialog().getByLabel("Unit")).toHaveValue("");
    await expect(dialog().getByLabel("Date")).toHaveValue("23-Nov-2026");
    await dialog().getByLabel("What").selectOption("White blood cells");
    await dialog().getByLabel("Value").fill("9400");
    await dialog().getByLabel("Unit").fill("/µL");
    await page.keyboard.press("Control+s");
    await expect(dialog()).toBeHidden();
    await expect(
      page.getByText("White blood cells 9.4 10⁹/L recorded"),
    ).toBeVisible();
    await expect(page.getByText(/typed as 9400 \/µL/u)).toBeVisible();
    await expect(page.getByRole("main")).toContainText("11.8");
  });

  test("closes without a question when nothing was typed", async () => {
    await open();
    await dialog().getByLabel("What").selectOption("Albumin");
    await workstation.page.keyboard.press("Escape");
    await expect(dialog()).toBeHidden();
  });
});
