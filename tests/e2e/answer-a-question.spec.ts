import { expect, test } from "@playwright/test";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import {
  openCase,
  projectRoot,
  startDemo,
  type Workstation,
} from "../support/launch.ts";
import { violationsOf } from "./accessibility.ts";

const folder = join(projectRoot, "test-results/screens");

test.describe("questions about something typed, by keyboard alone", () => {
  let workstation: Workstation;
  test.beforeAll(async () => {
    mkdirSync(folder, { recursive: true });
    workstation = await startDemo();
    await openCase(workstation.page, "SAMPLE-TIDEWATER");
  });
  test.afterAll(() => workstation.close());

  const dialog = () =>
    workstation.page.getByRole("dialog", { name: "Record a value" });
  const offer = (name: string) =>
    workstation.page.getByRole("button", { name, exact: true });
  const open = async (what: string) => {
    await offer("Record a value").click();
    await dialog().getByLabel("What").selectOption(what);
  };
  const picture = (name: string) =>
    workstation.page.screenshot({ path: join(folder, `${name}.png`) });

  test("a hemoglobin in the wrong unit is stored once, in the unit that was chosen", async () => {
    const { page } = workstation;
    await open("Hemoglobin");
    await dialog().getByLabel("Value").fill("121");
    await dialog().getByLabel("Unit").fill("g/dL");
    await dialog().getByLabel("Date").fill("23-Nov-2026");
    await dialog().getByLabel("Source").fill("Laboratory report");
    await page.keyboard.press("Control+s");
    await expect(dialog().getByText(/It looks like g\/L/u)).toBeVisible();
    await expect(dialog().getByLabel("Value")).toBeFocused();
    await picture("question-unit");
    expect(await violationsOf(page)).toEqual([]);
    await page.keyboard.press("Tab");
    await expect(offer("Use g/L (12.1 g/dL)")).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(dialog().getByLabel("Unit")).toHaveValue("g/L");
    await expect(dialog().getByLabel("Unit")).toBeFocused();
    await expect(dialog().getByText(/It looks like/u)).toHaveCount(0);
    await page.keyboard.press("Control+s");
    await expect(dialog()).toBeHidden();
    await expect(page.getByText("Hemoglobin 12.1 g/dL recorded")).toHaveCount(
      1,
    );
    await expect(page.getByText(/typed as 121 g\/L/u)).toHaveCount(1);
  });

  test("ECOG 5 is asked about; typing anew takes the question away, yes records it", async () => {
    const { page } = workstation;
    const yes = offer("Yes, the patient has died; record it");
    await open("ECOG performance status");
    await dialog().getByLabel("Value").fill("5");
    await dialog().getByLabel("Date").fill("23-Nov-2026");
    await dialog().getByLabel("Source").fill("Clinic letter");
    await page.keyboard.press("Control+s");
    await expect(yes).toBeVisible();
    await picture("question-ecog-5");
    await dialog().getByLabel("Value").fill("4");
    await expect(yes).toHaveCount(0);
    await dialog().getByLabel("Value").fill("5");
    await page.keyboard.press("Control+s");
    await expect(yes).toBeVisible();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await expect(dialog()).toBeHidden();
    await expect(
      page.getByText("ECOG performance status 5 recorded"),
    ).toHaveCount(1);
  });

  test("of two shares typed as fractions each is asked about, and both answers are needed", async () => {
    const { page } = workstation;
    await page.keyboard.press("2");
    const form = page.getByRole("form", { name: "Pathology" });
    const saved = page.getByRole("status").filter({ hasText: "Saved." });
    await form.getByLabel("Sarcomatoid part", { exact: true }).fill("0.3");
    await form.getByLabel("Ki-67", { exact: true }).fill("0.12");
    await page.keyboard.press("Control+s");
    await expect(offer("It is 30 %")).toBeVisible();
    await picture("question-fraction");
    expect(await violationsOf(page)).toEqual([]);
    await offer("It is 0.12 %").press("Enter");
    await expect(saved).toHaveCount(0);
    await expect(offer("It is 0.12 %")).toHaveCount(0);
    await page.keyboard.press("Control+s");
    await expect(
      form.getByText("Sarcomatoid part 0.3 %: is it 0.3 % or 30 %?"),
    ).toBeVisible();
    await expect(form.getByText(/^Ki-67 0.12 %: is it/u)).toHaveCount(0);
    await expect(saved).toHaveCount(0);
    await picture("question-fraction-one-open");
    await form.getByLabel("Ki-67", { exact: true }).fill("0.13");
    await page.keyboard.press("Control+s");
    await expect(offer("It is 13 %")).toBeVisible();
    await expect(offer("It is 30 %")).toBeVisible();
    await form.getByLabel("Ki-67", { exact: true }).fill("0.12");
    await page.keyboard.press("Control+s");
    await offer("It is 0.12 %").press("Enter");
    await expect(offer("It is 0.12 %")).toHaveCount(0);
    await offer("It is 30 %").press("Enter");
    await expect(
      form.getByLabel("Sarcomatoid part", { exact: true }),
    ).toHaveValue("30");
    await expect(
      form.getByLabel("Sarcomatoid part", { exact: true }),
    ).toBeFocused();
    await page.keyboard.press("Control+s");
    await expect(saved).toBeVisible();
    await expect(form.getByLabel("Ki-67", { exact: true })).toHaveValue("0.12");
  });

  test("a patient of 14 is asked about before the case is made", async () => {
    const { page } = workstation;
    await page.keyboard.press("Control+n");
    await page.keyboard.type("SAMPLE-YOUNG");
    await page.getByLabel(/^Record number/u).fill("TEST 0514");
    await page.getByLabel("Born").fill("02-Mar-2012");
    await page.keyboard.press("Control+s");
    await expect(page.getByText(/14 years old today/u)).toHaveCount(2);
    await picture("question-child");
    await page.getByLabel("Born").focus();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await expect(
      page.getByRole("heading", { level: 1, name: "SAMPLE-YOUNG" }),
    ).toBeVisible();
  });
});

test("doses for a patient are shown on demand, with formulas, and their inputs can be recorded", async () => {
  const workstation = await startDemo();
  const { page } = workstation;
  await openCase(page, "SAMPLE-OAKFIELD");
  await page.keyboard.press("5");
  const card = page.getByRole("region", {
    name: "Dose check",
    exact: true,
  });
  await expect(card).toContainText("For checking an order, never an order.");
  await card
    .getByRole("button", { name: "Show doses for this patient" })
    .press("Enter");
  await expect(
    card.getByRole("row", { name: /Carboplatin at AUC 5 \(Calvert/u }),
  ).toContainText("488 mg");
  await expect(card.getByRole("row", { name: /^bevacizumab/u })).toContainText(
    "1,215 mg",
  );
  await card.scrollIntoViewIfNeeded();
  await card.screenshot({ path: join(folder, "dose-check.png") });
  expect(await violationsOf(page)).toEqual([]);
  await openCase(page, "SAMPLE-TIDEWATER");
  await page.keyboard.press("5");
  await card
    .getByRole("button", { name: "Show doses for this patient" })
    .press("Enter");
  await card.getByRole("button", { name: "Record Height" }).press("Enter");
  await expect(
    page.getByRole("dialog", { name: "Record a value" }).getByLabel("What"),
  ).toHaveValue("height");
  await workstation.close();
});
