import { expect, test } from "@playwright/test";
import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync } from "node:fs";
import { join } from "node:path";
import {
  answerSaveDialog,
  openCase,
  projectRoot,
  startDemo,
  type Workstation,
} from "../support/launch.ts";
import { readPdf, type PdfPage } from "../support/pdf-text.ts";

/** The text of a page without spaces: a reader program also finds some where a span begins. */
function squeezed(page: PdfPage | undefined): string {
  return page?.text.replaceAll(" ", "") ?? "";
}

test.describe("printing the one-page summary", () => {
  let workstation: Workstation;
  test.beforeAll(async () => {
    workstation = await startDemo();
  });
  test.afterAll(() => workstation.close());

  async function print(
    patient: string,
    paper: "A4" | "Letter",
    file: string,
  ): Promise<void> {
    const { page } = workstation;
    await openCase(page, patient);
    await answerSaveDialog(workstation, file);
    await page.getByRole("button", { name: "Print summary" }).click();
    await page.getByRole("menuitem", { name: new RegExp(paper, "iu") }).click();
    await expect(page.getByText(file).first()).toBeVisible({ timeout: 30_000 });
  }

  test("holds identity, question, stage, groups with inputs, gaps, versions and the draft mark on one A4 page", async () => {
    const file = join(workstation.folder, "a4.pdf");
    await print("SAMPLE-OAKFIELD", "A4", file);
    const [page, ...others] = await readPdf(file);
    expect(others).toEqual([]);
    expect(page?.widthMm).toBeCloseTo(210, 0);
    expect(page?.heightMm).toBeCloseTo(297, 0);
    for (const text of [
      "SAMPLE-OAKFIELD, Vernon (Mr)",
      "14-Mar-1957",
      "DEMO 4410 227",
      "First-line choice",
      "IIIA",
      "cT2 N1 M0",
      "EORTC",
      "High risk (1.75)",
      "CALGB",
      "Group 5 of 6",
      "CheckMate 743",
      "0.74 (0.60-0.91)",
      "Vogelzang 2003",
      "F01",
      "Leaf L9: PS 1-2, chest pain",
      "AJCC 8: II, IIIA or IIIB, not certain ○",
      "Rows are not comparable with each other",
      "LDH",
      "Page 1 of 1",
      "Printed 24-Nov-2026",
      "Rules 2026.3",
      "Does not replace",
    ]) {
      expect(squeezed(page)).toContain(text.replaceAll(" ", ""));
    }
    expect(squeezed(page)).toContain("DRAFT,NOTSIGNED");
    expect(page?.text).not.toContain("0.034");
    if (process.env["UPDATE_DOCS"] === "1")
      copyFileSync(file, join(projectRoot, "docs/summary.pdf"));
  });

  test("prints on Letter, a long name and an almost empty case on one page each", async () => {
    for (const [patient, text] of [
      ["SAMPLE-FEATHERSTONEHAUGH", "FEATHERSTONEHAUGH"],
      ["SPECIMEN-NOTYETKNOWN", "not"],
    ] as const) {
      const file = join(workstation.folder, `${patient}.pdf`);
      await print(patient, "Letter", file);
      const pages = await readPdf(file);
      expect(pages).toHaveLength(1);
      expect(pages[0]?.widthMm).toBeCloseTo(215.9, 0);
      expect(pages[0]?.text).toContain(text);
    }
  });

  test("says on paper what sets a patient apart from the trials and the indices", async () => {
    for (const [patient, sentence] of [
      [
        "SAMPLE-WILLOWBANK",
        "Extrapolated: these are trials of pleural mesothelioma; this is peritoneal mesothelioma.",
      ],
      [
        "DEMO-SOLITAIRE",
        "Localized disease: the trials enrolled diffuse disease.",
      ],
      ["DEMO-ASHGROVE", "This patient has had systemic treatment;"],
    ] as const) {
      const file = join(workstation.folder, `${patient}.pdf`);
      await print(patient, "A4", file);
      const [page, ...others] = await readPdf(file);
      expect(others).toEqual([]);
      expect(page?.text).toContain(sentence);
      expect(page?.text).toMatch(/Extrapolated: [a-z]/u);
    }
  });

  test("prints an open stage as open, with its mark and the finding that decides", async () => {
    const file = join(workstation.folder, "open.pdf");
    await print("DEMO-QUARRYMAN", "A4", file);
    const [page, ...others] = await readPdf(file);
    expect(others).toEqual([]);
    for (const text of [
      "IIIA or IIIB ○ open",
      "cT2 or T4 N1 M0",
      "Inner surface of the pericardium: not assessed. Involved: T4, stage IIIB. Not involved: T2, stage IIIA.",
      "Inner surface of the pericardium: not requested, no owner.",
    ])
      expect(squeezed(page)).toContain(text.replaceAll(" ", ""));
  });

  test("prints a patient who has died for review, with nothing to decide", async () => {
    const file = join(workstation.folder, "died.pdf");
    await print("SPECIMEN-BRACKEN", "A4", file);
    const [page, ...others] = await readPdf(file);
    expect(others).toEqual([]);
    expect(page?.text.match(/Deceased 25-May-2019/gu)).toHaveLength(2);
    for (const text of [
      "for review only",
      "Leaf L5",
      "Options are not applicable: the patient has died.",
      "Notes of the review",
    ])
      expect(page?.text).toContain(text);
    for (const text of ["CheckMate", "Recommendation", "No gap is recorded"])
      expect(page?.text).not.toContain(text);
  });

  test("prints what nobody has recorded as missing", async () => {
    const file = join(workstation.folder, "missing.pdf");
    await print("SPECIMEN-NOTYETKNOWN", "A4", file);
    const [page] = await readPdf(file);
    const missing = page?.text.split(/\bMissing\b/u)[1] ?? "";
    for (const text of ["CT images", "Question", "ECOG", "Hemoglobin", "Sex"])
      expect(missing).toContain(text);
  });

  test("a cancelled dialog prints nothing and says nothing alarming", async () => {
    const { page } = workstation;
    await answerSaveDialog(workstation, null);
    await page.getByRole("button", { name: "Print summary" }).click();
    await page.getByRole("menuitem", { name: /A4/u }).click();
    await expect(page.getByRole("alert")).toHaveCount(0);
  });

  test("a folder that cannot be written is said in one sentence", async () => {
    const { page } = workstation;
    await answerSaveDialog(
      workstation,
      join(workstation.folder, "no", "such", "folder", "x.pdf"),
    );
    await page.getByRole("button", { name: "Print summary" }).click();
    await page.getByRole("menuitem", { name: /A4/u }).click();
    await expect(page.getByText(/could not be written/u)).toBeVisible();
  });
});

test("the command line prints the same page without a window", async () => {
  const workstation = await startDemo();
  const file = join(workstation.folder, "packet.pdf");
  try {
    const { status, stdout } = spawnSync(
      process.execPath,
      [
        join(projectRoot, ".scripts/mesoboard.mjs"),
        "packet",
        "--demo",
        "--record",
        "DEMO 4410 227",
        "--out",
        file,
      ],
      { encoding: "utf8", timeout: 60_000 },
    );
    expect(status).toBe(0);
    expect(stdout).toContain("1 page");
    expect(existsSync(file)).toBe(true);
    const [page] = await readPdf(file);
    expect(page?.text).toContain("SAMPLE-OAKFIELD, Vernon (Mr)");
  } finally {
    await workstation.close();
  }
});

test("the smoke test starts, stages, prints and ends with one line", () => {
  const { status, stdout } = spawnSync(
    process.execPath,
    [join(projectRoot, ".scripts/start.mjs"), "--smoke-test"],
    {
      encoding: "utf8",
      timeout: 60_000,
    },
  );
  expect(stdout).toMatch(/^smoke test: ok, stage IIIA .* 1 page\n$/u);
  expect(status).toBe(0);
});
