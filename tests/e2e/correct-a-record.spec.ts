import { expect, test } from "@playwright/test";
import { openCase, startDemo, type Workstation } from "../support/launch.ts";
import { saveBehindTheScreen } from "./save-behind-the-screen.ts";

test.describe("correcting a record", () => {
  let workstation: Workstation;
  test.beforeAll(async () => {
    workstation = await startDemo();
  });
  test.afterAll(() => workstation.close());

  const form = (name: string) =>
    workstation.page.getByRole("form", { name, exact: true });
  const patient = () =>
    workstation.page.getByRole("region", { name: "Patient", exact: true });
  const banner = () => patient().first();

  test("completes a case that came with a name and a number only", async () => {
    const { page } = workstation;
    await page.keyboard.press("Control+n");
    await page.getByLabel(/^Family name/u).fill("SPECIMEN-HALFKNOWN");
    await page.getByLabel(/^Record number/u).fill("TEST 0300");
    await page.keyboard.press("Control+s");
    await expect(
      page.getByRole("heading", { level: 1, name: "SPECIMEN-HALFKNOWN" }),
    ).toBeFocused();
    await page.getByRole("link", { name: "Edit details" }).click();
    await form("Patient").getByLabel("Born").fill("02-Mar-1950");
    await form("Patient").getByLabel("Sex").selectOption("Female");
    await page.keyboard.press("Control+s");
    await expect(form("Patient").getByText("Saved.")).toBeVisible();
    await expect(banner()).toContainText("02-Mar-1950");

    await form("Question")
      .getByLabel("Question for the board")
      .fill("Surgery?");
    await page.keyboard.press("Control+s");
    await expect(form("Question").getByText("Saved.")).toBeVisible();
    await page.keyboard.press("Alt+1");
    await expect(page.getByRole("main")).toContainText("Surgery?");
  });

  test("corrects a name, and refuses a birth date in the future at its field without losing anything", async () => {
    const { page } = workstation;
    await openCase(page, "SAMPLE-OAKFIELD");
    await page.keyboard.press("6");
    await form("Patient").getByLabel("Given name").fill("Vernon James");
    await form("Patient").getByLabel("Born").fill("14-Mar-2031");
    await page.keyboard.press("Control+s");
    await expect(
      form("Patient").getByText(/lies in the future/u),
    ).toBeVisible();
    await expect(form("Patient").getByLabel("Born")).toBeFocused();
    await expect(form("Patient").getByLabel("Given name")).toHaveValue(
      "Vernon James",
    );
    await expect(banner()).not.toContainText("Vernon James");
    await form("Patient").getByLabel("Born").fill("14-Mar-1957");
    await page.keyboard.press("Control+s");
    await expect(banner()).toContainText("Vernon James");
    await openCase(page, "SAMPLE-OAKFIELD");
    await expect(banner()).toContainText("SAMPLE-OAKFIELD, Vernon James");
  });

  test("asks before another view takes unsaved typing away", async () => {
    const { page } = workstation;
    await page.keyboard.press("6");
    await form("Outcome").getByLabel("State of the disease").fill("stable");
    await page.keyboard.press("Alt+1");
    await expect(page.getByRole("dialog")).toContainText("these details");
    await page.keyboard.press("Escape");
    await expect(
      form("Outcome").getByLabel("State of the disease"),
    ).toHaveValue("stable");
    await form("Outcome").getByRole("button", { name: "Set back" }).click();
  });

  test("shows both versions side by side when someone saved since, and overwrites nothing by itself", async () => {
    const { page } = workstation;
    await form("Patient")
      .getByLabel("Family name")
      .fill("SAMPLE-OAKFIELD-MINE");
    await saveBehindTheScreen(page, "SAMPLE-OAKFIELD", "identity", {
      familyName: "SAMPLE-OAKFIELD-OTHER",
      title: "Dr",
    });
    await page.keyboard.press("Control+s");
    await expect(form("Patient").getByRole("alert")).toContainText(
      "nothing was overwritten",
    );
    await page.getByRole("button", { name: "Show the other version" }).click();
    const other = page.getByRole("region", { name: "The other version" });
    await expect(other.getByRole("row", { name: /^Family name/u })).toHaveText(
      /SAMPLE-OAKFIELD-MINE.*SAMPLE-OAKFIELD-OTHER/u,
    );
    await expect(other.getByRole("row", { name: /^Title/u })).toContainText(
      "Not changed by you",
    );
    await expect(form("Patient").getByLabel("Family name")).toHaveValue(
      "SAMPLE-OAKFIELD-MINE",
    );
    await other.getByRole("button", { name: "Take over mine on top" }).click();
    await expect(banner()).toContainText(
      "SAMPLE-OAKFIELD-MINE, Vernon James (Dr)",
    );
    await expect(other).toBeHidden();

    await form("Patient").getByLabel("Given name").fill("Nobody");
    await saveBehindTheScreen(page, "SAMPLE-OAKFIELD", "identity", {
      familyName: "SAMPLE-OAKFIELD",
    });
    await page.keyboard.press("Control+s");
    await page.getByRole("button", { name: "Show the other version" }).click();
    await other.getByRole("button", { name: "Discard mine" }).click();
    await expect(form("Patient").getByLabel("Given name")).toHaveValue(
      "Vernon James",
    );
    await expect(banner()).toContainText("SAMPLE-OAKFIELD, Vernon James (Dr)");
  });
});
