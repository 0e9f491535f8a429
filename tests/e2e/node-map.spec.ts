import { AxeBuilder } from "@axe-core/playwright";
import { expect, test, type Page } from "@playwright/test";
import { openCase, startDemo, type Workstation } from "../support/launch.ts";

test.describe("answering lymph node stations by keyboard", () => {
  let workstation: Workstation;
  test.beforeAll(async () => {
    workstation = await startDemo();
    await openCase(workstation.page, "SAMPLE-OAKFIELD");
    await workstation.page.keyboard.press("3");
    await workstation.page.getByText("From findings").click();
    await workstation.page
      .getByRole("group", { name: "Node stations" })
      .waitFor();
  });
  test.afterAll(() => workstation.close());

  const map = (page: Page) =>
    page.getByRole("group", { name: "Node map, seen from the front" });
  const station = (page: Page, name: RegExp) =>
    map(page).getByRole("button", { name });
  /** Stations whose boxes lie on each other by more than their round corners leave free. */
  const collisions = (page: Page) =>
    map(page)
      .getByRole("button")
      .evaluateAll((buttons) => {
        const all = buttons.map((button) => ({
          text: button.textContent,
          box: button.getBoundingClientRect(),
        }));
        return all.flatMap((one, at) =>
          all.slice(at + 1).flatMap((other) => {
            const { box } = other;
            const x =
              Math.min(one.box.right, box.right) -
              Math.max(one.box.left, box.left);
            const y =
              Math.min(one.box.bottom, box.bottom) -
              Math.max(one.box.top, box.top);
            return x > 0 && y > 0 && x + y > one.box.height / 2
              ? [`${one.text} on ${other.text}`]
              : [];
          }),
        );
      });
  const focused = (page: Page) =>
    page.evaluate(() => document.activeElement?.getAttribute("aria-label"));

  test("is one tab stop, moves by arrows and answers by y, n, - and Space", async () => {
    const label = async () => (await focused(workstation.page)) ?? "";
    const { page } = workstation;
    await map(page).locator("button[tabindex='0']").focus();
    await expect(map(page).locator("button[tabindex='0']")).toHaveCount(1);
    await page.keyboard.press("ArrowDown");
    expect(await label()).toContain("Station");
    await page.keyboard.press("Home");
    expect(await label()).toContain("Station 1R");
    for (const answer of "yn-") await page.keyboard.press(answer);
    expect(await label()).toContain("Station Scal L");
    await expect(station(page, /^Station 1R,.*, positive$/u)).toHaveCount(1);
    await expect(station(page, /^Station 1L,.*, negative$/u)).toHaveCount(1);
    await expect(station(page, /^Station Scal R,.*not assessed$/u)).toHaveCount(
      1,
    );
    await page.keyboard.press("Home");
    for (const answer of "--") await page.keyboard.press(answer);
    await page.keyboard.press("Space");
    expect(await focused(page)).toContain(", positive");
    await page.keyboard.press("Space");
    await page.keyboard.press("Space");
    expect(await focused(page)).toContain(", not assessed");
    await expect(map(page).locator("button[tabindex='0']")).toHaveCount(1);
  });

  test("goes to the station that is typed and stays on the screen", async () => {
    const { page } = workstation;
    for (const [typed, found] of [
      ["4", "Station 4R"],
      ["im", "Station IM R"],
      ["7", "Station 7,"],
    ] as const) {
      await page.keyboard.press("Home");
      await page.keyboard.type(typed);
      expect(await focused(page)).toContain(found);
    }
    await page.keyboard.press("ArrowLeft");
    expect(await focused(page)).toContain("Station 10R");
    await page.keyboard.press("ArrowRight");
    expect(await focused(page)).toContain("Station 7,");
    await expect(map(page)).toBeVisible();
  });

  test("a positive station changes the stage and tells what is doubtful about it", async () => {
    const { page } = workstation;
    const result = page.getByRole("region", { name: "Result" });
    await station(page, /^Station PD R,/u).focus();
    await page.keyboard.press("y");
    await expect(
      page.getByRole("group", { name: "Node stations" }).getByText(/^PD R: /u),
    ).toBeVisible();
    await station(page, /^Station 4L,/u).focus();
    await page.keyboard.press("y");
    await expect(result).toContainText("N2");
    await station(page, /^Station 4L,/u).focus();
    await page.keyboard.press("-");
    await station(page, /^Station PD R,/u).focus();
    await page.keyboard.press("-");
  });

  test("marks the rest negative only when told, and the list edits the same answers", async () => {
    const { page } = workstation;
    const field = page.getByRole("group", { name: "Node stations" });
    await station(page, /^Station 4R,/u).focus();
    await page.keyboard.press("y");
    await field.getByRole("button", { name: "Mark the rest negative" }).focus();
    await page.keyboard.press("Enter");
    await expect(field).toContainText("Every regional station is answered.");
    await expect(
      field.getByRole("button", { name: "Mark the rest negative" }),
    ).toBeFocused();
    await expect(station(page, /^Station 2R,.*, negative$/u)).toHaveCount(1);
    await expect(
      station(page, /^Station Axill R,.*not assessed$/u),
    ).toHaveCount(1);
    await field.getByRole("radio", { name: "Map" }).focus();
    await page.keyboard.press("ArrowRight");
    const row = field.getByRole("radiogroup", {
      name: "4R, lower paratracheal right",
    });
    await expect(row.getByRole("radio", { name: "Positive" })).toBeChecked();
    await row.getByRole("radio", { name: "Positive" }).focus();
    await page.keyboard.press("n");
    await expect(row.getByRole("radio", { name: "Negative" })).toBeChecked();
    await field.getByRole("radio", { name: "List" }).focus();
    await page.keyboard.press("ArrowLeft");
    await expect(station(page, /^Station 4R,.*, negative$/u)).toHaveCount(1);
  });

  for (const scheme of ["light", "dark"] as const)
    test(`is accessible and keeps its stations apart in ${scheme}`, async () => {
      const { page } = workstation;
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: "reduce" });
      const found = await new AxeBuilder({ page })
        .setLegacyMode()
        .include("fieldset[aria-label='Node stations']")
        .analyze();
      expect(found.violations).toEqual([]);
      const small = await map(page)
        .getByRole("button")
        .evaluateAll(
          (buttons) =>
            buttons.filter((button) => {
              const { width, height } = button.getBoundingClientRect();
              return width < 24 || height < 24;
            }).length,
        );
      expect(small).toBe(0);
      expect(await collisions(page)).toEqual([]);
    });
});
