import { expect, test } from "@playwright/test";
import { openCase, startDemo, type Workstation } from "../support/launch.ts";

test.describe("moving between the cases of a board", () => {
  let workstation: Workstation;
  test.beforeAll(async () => {
    workstation = await startDemo();
  });
  test.afterAll(() => workstation.close());

  const name = () => workstation.page.getByRole("heading", { level: 1 });
  const banner = () =>
    workstation.page.getByRole("region", { name: "Patient", exact: true });

  test("a case found by its name goes on along the agenda of its meeting", async () => {
    const { page } = workstation;
    await openCase(page, "SAMPLE-OAKFIELD");
    await expect(
      banner().getByRole("button", { name: "Next" }),
    ).toHaveAttribute("title", "Next case on the agenda (J)");
    await page.keyboard.press("j");
    await expect(name()).not.toContainText("SAMPLE-OAKFIELD");
    await page.keyboard.press("k");
    await expect(name()).toContainText("SAMPLE-OAKFIELD");
  });

  test("staying with unsaved typing does not lose the place", async () => {
    const { page } = workstation;
    await page.keyboard.press("6");
    await page
      .getByRole("form", { name: "Patient" })
      .getByLabel("Title")
      .fill("Dr");
    for (const _ of [1, 2, 3]) {
      await banner().getByRole("button", { name: "Next" }).click();
      await page.getByRole("button", { name: "Stay here" }).click();
    }
    await expect(banner().getByRole("button", { name: "Next" })).toBeEnabled();
    await banner().getByRole("button", { name: "Next" }).click();
    await page.getByRole("button", { name: "Leave and discard" }).click();
    await expect(name()).not.toContainText("SAMPLE-OAKFIELD");
    await banner().getByRole("button", { name: "Previous" }).click();
    await expect(name()).toContainText("SAMPLE-OAKFIELD");
  });
});
