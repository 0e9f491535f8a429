import { expect, test } from "@playwright/test";
import {
  existsSync,
  ftruncateSync,
  openSync,
  closeSync,
  writeFileSync,
  readFileSync,
} from "node:fs";
import { join } from "node:path";
import {
  answerOpenDialog,
  projectRoot,
  startDemo,
  type Workstation,
} from "../support/launch.ts";

const invented = (name: string) =>
  join(projectRoot, "tests/support/tcga", `invented-${name}.csv`);
const inventedFiles = [
  "patients",
  "drugs",
  "radiations",
  "followups",
  "new-tumor-events",
].map(invented);
const real = join(projectRoot, "../shared/cohorts");
const realFiles = [
  "patients",
  "drugs",
  "radiations",
  "followups",
  "new_tumor_events",
].map((name) => join(real, `tcga_meso_${name}.csv`));

test.describe("importing cases", () => {
  let workstation: Workstation;
  test.beforeAll(async () => {
    workstation = await startDemo();
  });
  test.afterAll(() => workstation.close());
  test.beforeEach(async () => {
    await workstation.page
      .getByRole("link", { name: "Worklist", exact: true })
      .click();
    await workstation.page
      .getByRole("link", { name: "Import", exact: true })
      .click();
  });

  async function choose(files: string[]): Promise<void> {
    await answerOpenDialog(workstation, files);
    await workstation.page
      .getByRole("button", { name: /Choose (other )?files…/u })
      .click();
  }

  async function importAll(files: string[], cases: number): Promise<void> {
    const { page } = workstation;
    await choose(files);
    await expect(page.getByText(`${cases} cases would be added.`)).toBeVisible({
      timeout: 30_000,
    });
    await page.keyboard.press("Enter");
    await expect(page.getByText(`${cases} cases added`)).toBeVisible({
      timeout: 30_000,
    });
  }

  async function countOnWorklist(cases: number): Promise<void> {
    const { page } = workstation;
    await page.getByRole("link", { name: "Worklist", exact: true }).click();
    await expect(
      page.getByRole("status").filter({ hasText: `${cases} cases` }),
    ).toBeVisible();
  }

  test("shows counts and every warning first, then stores all cases, knows them again and takes them back", async () => {
    const { page } = workstation;
    await choose(inventedFiles);
    await expect(page.getByText("12 cases would be added.")).toBeInViewport({
      ratio: 1,
    });
    await expect(
      page.getByRole("button", { name: "Import 12 cases" }),
    ).toBeInViewport({ ratio: 1 });
    await expect(
      page.getByRole("region", { name: "Warnings" }).first(),
    ).toBeVisible();
    await expect(page.getByText(/follow-up form/iu).first()).toBeVisible();
    await countOnWorklist(24);
    expect(
      await page.evaluate(() => window.api.invoke("import.cancel", {})),
      "leaving has told the main process that the preview is not wanted",
    ).toEqual({ ok: true, value: { cancelled: false } });
    await page.getByRole("link", { name: "Import", exact: true }).click();
    await importAll(inventedFiles, 12);
    await countOnWorklist(36);

    await page.getByRole("link", { name: "Import", exact: true }).click();
    await choose(inventedFiles);
    await expect(
      page.getByText("All 12 cases are already in the workspace"),
    ).toBeVisible();
    await page.getByRole("link", { name: "Worklist", exact: true }).click();
    await page.getByRole("link", { name: "Import", exact: true }).click();

    await page.getByRole("button", { name: "Undo…" }).first().click();
    await page.getByRole("button", { name: "Undo the import" }).click();
    await expect(
      page.getByRole("region", { name: "Imports so far" }),
    ).toContainText(/undone/iu);
    await countOnWorklist(24);
  });

  test("a file that cannot be right is refused in one sentence and nothing is written", async () => {
    const { page, folder } = workstation;
    const write = (name: string, bytes: string | Buffer) => {
      writeFileSync(join(folder, name), bytes);
      return join(folder, name);
    };
    const large = write("large.csv", "bcr_patient_barcode,gender\n");
    const handle = openSync(large, "r+");
    ftruncateSync(handle, 200 * 1024 * 1024);
    closeSync(handle);
    const patients = readFileSync(invented("patients"), "utf8");
    const refused = [
      [write("wrong-columns.csv", "name,age\nSAMPLE,70\n"), /column/iu],
      [
        write("cut.csv", patients.slice(0, Math.floor(patients.length * 0.7))),
        /cut|end|incomplete|row/iu,
      ],
      [large, /MB/u],
      [
        write(
          "picture.csv",
          Buffer.from("89504e470d0a1a0a0000000d49484452", "hex"),
        ),
        /text|table|binary/iu,
      ],
      [write("empty.csv", ""), /empty/iu],
    ] as const;
    for (const [file, sentence] of refused) {
      await choose([file]);
      const alert = page.getByRole("alert").first();
      await expect(alert).toContainText(sentence);
      await expect(alert).toContainText(/nothing (was|is|has been)/iu);
    }
    await countOnWorklist(24);
  });

  test("imports the 87 real TCGA cases and opens one with its recorded and derived stage", async () => {
    test.skip(!existsSync(real), "the TCGA files are not beside the project");
    test.setTimeout(120_000);
    const { page } = workstation;
    await importAll(realFiles, 87);
    await countOnWorklist(111);
    await page
      .getByRole("searchbox", { name: "Search the worklist" })
      .fill("TCGA-3H-AB3K");
    await page.keyboard.press("Enter");
    await expect(page.getByRole("region", { name: "Patient" })).toContainText(
      "TCGA-3H-AB3K",
    );
    const stage = page.getByRole("region", { name: "Stage", exact: true });
    await expect(stage).toContainText("II");
    await expect(stage).toContainText("AJCC 6");
    await page.keyboard.press("4");
    await expect(page.getByRole("main")).toContainText(/missing/iu);
    await page.getByRole("link", { name: "Worklist", exact: true }).click();
    await page
      .getByRole("searchbox", { name: "Search the worklist" })
      .fill("TCGA-3H-AB3L");
    await expect(
      page.getByRole("row").filter({ hasText: "TCGA-3H-AB3L" }),
    ).toContainText("III or IV possible, AJCC 6");
    await page.getByRole("link", { name: "Import", exact: true }).click();
    await page.getByRole("button", { name: "Undo…" }).first().click();
    await page.getByRole("button", { name: "Undo the import" }).click();
    await countOnWorklist(24);
  });
});
