import { expect, test } from "@playwright/test";
import { openCase, startDemo, type Workstation } from "../support/launch.ts";
import { violationsOf } from "./accessibility.ts";

test.describe("staging peritoneal disease and diseases without a TNM", () => {
  test.describe.configure({ mode: "serial" });
  let workstation: Workstation;
  test.beforeAll(async () => {
    workstation = await startDemo();
  });
  test.afterAll(() => workstation.close());

  const card = (name: string | RegExp) =>
    workstation.page.getByRole("region", { name, exact: true });
  const map = () =>
    workstation.page.getByRole("listbox", { name: "Map of the 13 regions" });
  const field = (name: string) =>
    card("Peritoneal cancer index").getByRole("textbox", { name });
  const open = async (name: string): Promise<void> => {
    await openCase(workstation.page, name);
    await workstation.page.keyboard.press("Alt+3");
  };
  const type = async (keys: string): Promise<void> => {
    for (const key of keys) await workstation.page.keyboard.press(key);
  };
  const accessible = async (): Promise<void> => {
    expect(await violationsOf(workstation.page)).toEqual([]);
  };

  test("13 regions, nodes, metastasis and completeness are answered by keyboard alone", async () => {
    const { page } = workstation;
    await open("SAMPLE-WILLOWBANK");
    await expect(
      page.getByText("No region scored yet: 0 to 39."),
    ).toBeVisible();
    await page.keyboard.press("r");
    await expect(map()).toBeFocused();
    await type("21101222010");
    await expect(
      page.getByText("PCI 12 so far, 2 regions not scored: 12 to 18."),
    ).toBeVisible();
    await type("11");
    await expect(
      page
        .getByRole("radiogroup", { name: "Nodes positive" })
        .getByRole("radio", { name: "Not assessed" }),
    ).toBeFocused();
    // One digit too many overwrites nothing.
    await type("3");
    await expect(
      page.getByText("PCI 14, all 13 regions scored."),
    ).toBeVisible();
    await expect(
      map().getByRole("option", { name: /^6 Pelvis, size 2: Above 0.5 cm/u }),
    ).toHaveCount(1);
    await expect(field("6 Pelvis")).toHaveValue("2");
    await accessible();
    await page
      .getByRole("radiogroup", { name: "Nodes positive" })
      .getByRole("radio", { name: "Not assessed" })
      .focus();
    await type("nnn");
    await expect(
      page.getByRole("radio", { name: "No cytoreduction" }),
    ).toBeChecked();
    await type("1");
    await expect(page.getByRole("radio", { name: /^CC-1, /u })).toBeChecked();
    const result = card("Result");
    await expect(result).toContainText("T2 N0 M0");
    await expect(result).toContainText("53 %");
    await expect(result).toContainText("Counts as complete.");
    await expect(card("Ki-67 and PCI subset (Kusamura)")).toContainText(
      "Ki-67",
    );
  });

  test("a size of 4 is refused with its reason and stays as it was typed", async () => {
    const { page } = workstation;
    await page.keyboard.press("Alt+1");
    await page.keyboard.press("Alt+3");
    await expect(
      page.getByText("PCI 14, all 13 regions scored."),
    ).toBeVisible();
    await page.keyboard.press("r");
    await page.keyboard.press("End");
    await page.keyboard.press("4");
    await expect(field("12 Lower ileum")).toHaveValue("4");
    const problem = card("Peritoneal cancer index").getByRole("alert");
    await expect(problem).toContainText("4");
    await expect(card("Result")).toContainText("not added up");
    await accessible();
    await page.getByLabel("Staged on").fill("20-Nov-2026");
    await page.getByLabel("Staged from").fill("Laparoscopy");
    await page.keyboard.press("Control+s");
    await expect(problem).toBeVisible();
    await expect(field("12 Lower ileum")).toHaveValue("4");
    await expect(page.getByLabel("Staged from")).toHaveValue("Laparoscopy");
    await expect(card("Stagings on record")).toContainText("None yet");
  });

  test("text that is no number is refused too, and the list moves by arrows", async () => {
    const { page } = workstation;
    await field("11 Upper ileum").focus();
    await page.keyboard.type("big");
    await expect(
      page.getByText("“big” is not a lesion size.").first(),
    ).toBeVisible();
    await page.keyboard.press("ArrowUp");
    await expect(field("10 Lower jejunum")).toBeFocused();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.type("1");
    await page.keyboard.press("Enter");
    await expect(field("12 Lower ileum")).toBeFocused();
    await page.keyboard.type("1");
    await expect(
      page.getByText("PCI 14, all 13 regions scored."),
    ).toBeVisible();
  });

  test("what was saved stands on the record, on the summary and on the worklist", async () => {
    const { page } = workstation;
    const imaging = page
      .getByRole("group", { name: /^CC-1 is recorded; .*imaging/u })
      .getByRole("textbox");
    await page.keyboard.press("Control+s");
    await expect(card("Stagings on record")).toContainText("None yet");
    await expect(
      page.getByText("Correct one side, or say in a sentence why both stand."),
    ).toBeVisible();
    await imaging.fill("Laparoscopy with cytoreduction, report to follow");
    await page.keyboard.press("Control+s");
    await expect(page.getByText("Saved: stage II, 20-Nov-2026")).toBeVisible();
    await expect(card("Stagings on record")).toContainText("T2 N0 M0");
    await page.keyboard.press("Alt+1");
    const stage = card("Stage");
    await expect(stage).toContainText("T2 N0 M0");
    await expect(stage).toContainText("Yan 2011, proposed");
    await expect(stage).toContainText("PCI 14, CC-1.");
    await page.getByRole("link", { name: "Worklist", exact: true }).click();
    await expect(
      page.getByRole("row", { name: /SAMPLE-WILLOWBANK/u }),
    ).toContainText("Yan 2011, proposed");
  });

  test("an index of 0 gets no stage and says why; 30 is T3 with the overlap named", async () => {
    const { page } = workstation;
    await open("SAMPLE-WILLOWBANK");
    await page.keyboard.press("r");
    await page.keyboard.press("Home");
    await type("0000000000000");
    const result = card("Result");
    await expect(page.getByText("PCI 0, all 13 regions scored.")).toBeVisible();
    await expect(result).toContainText("No stage can be derived");
    await expect(result).toContainText(/no T category/iu);
    await page.keyboard.press("r");
    await page.keyboard.press("Home");
    await type("3333333333000");
    await expect(result).toContainText("T3 N0 M0");
    await expect(result).toContainText("30 to 39");
    await page.getByRole("button", { name: "Set back" }).click();
    await expect(
      page.getByText("PCI 14, all 13 regions scored."),
    ).toBeVisible();
  });

  test("a stated stage counts whole, and one too long takes nothing of the form away", async () => {
    const { page } = workstation;
    await page.getByText("Documents, stated stage").click();
    const stated = page.getByLabel("Stage stated in the documents");
    await stated.fill("stage II");
    await expect(card("Result")).toContainText("T2 N0 M0");
    const differs = page.getByRole("group", {
      name: /^The documents state stage III/u,
    });
    await expect(differs).toHaveCount(0);
    await stated.fill("stage III");
    await expect(differs.getByLabel("Why it stands")).toBeVisible();
    const words = "stage III, ".repeat(6);
    await stated.fill(words);
    await expect(page.getByRole("button", { name: "Try again" })).toBeVisible();
    await expect(stated).toHaveValue(words);
    await expect(stated).toBeFocused();
    await page.getByRole("button", { name: "Set back" }).click();
    await expect(card("Result")).toContainText("T2 N0 M0");
  });

  test("an amendment asks for its reason and keeps the earlier staging readable", async () => {
    const { page } = workstation;
    const history = card("Stagings on record");
    await history.getByRole("button", { name: /^Amend the staging/u }).click();
    await page
      .getByRole("radiogroup", { name: "Nodes positive" })
      .getByRole("radio", { checked: true })
      .focus();
    await page.keyboard.press("y");
    await page.keyboard.press("Control+s");
    await expect(page.getByText("Say why it is amended.")).toBeVisible();
    await page.getByLabel("Why is it amended?").fill("Node read again");
    await page.keyboard.press("Control+s");
    await expect(page.getByText("Saved: stage III, 20-Nov-2026")).toBeVisible();
    await expect(history).toContainText("Node read again");
    await expect(history.getByRole("listitem")).toHaveCount(2);
  });

  test("a localized tumor is described in words, with a refused size kept", async () => {
    const { page } = workstation;
    await open("DEMO-SOLITAIRE");
    await expect(card("No TNM stage for this disease")).toBeVisible();
    await page.getByLabel("Extent in words").focus();
    await page.keyboard.press("Control+s");
    await expect(
      page.getByText(/Describe the extent in words:/u),
    ).toBeVisible();
    await page.getByLabel("Extent in words").focus();
    await page.keyboard.type("One mass of the diaphragmatic pleura");
    await page.keyboard.press("Tab");
    await page.keyboard.type("large");
    await page.getByLabel("Staged on").fill("20-Nov-2026");
    await page.getByLabel("Staged from").fill("Resection report");
    await page.keyboard.press("Control+s");
    await expect(page.getByText("“large” is not a size.")).toBeVisible();
    await page.getByLabel("Largest size in mm").fill("45");
    await page.getByLabel("Margins").selectOption("free of tumor");
    await accessible();
    await page.keyboard.press("Control+s");
    await expect(
      page.getByText("Saved: description, 20-Nov-2026"),
    ).toBeVisible();
    await expect(card("Stagings on record")).toContainText(
      "One mass of the diaphragmatic pleura",
    );
    await page.keyboard.press("Alt+1");
    await expect(card("Stage")).toContainText(
      "One mass of the diaphragmatic pleura",
    );
    expect(workstation.consoleErrors).toEqual([]);
  });
});
