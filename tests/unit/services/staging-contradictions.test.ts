import { describe, expect, it } from "vitest";
import { derivationView } from "../../../electron/services/staging/derivation-view.ts";
import { peritonealView } from "../../../electron/services/staging/peritoneal-view.ts";
import type { PleuralEntry } from "../../../shared/contract/staging.ts";
import type { CaseFile } from "../../../shared/domain/case-file.ts";
import { emptyPeritonealSheet } from "../../../shared/domain/peritoneal-sheet.ts";
import {
  emptyPleuralSheet,
  findingNameSchema,
  type PleuralSheet,
} from "../../../shared/domain/pleural-sheet.ts";
import {
  event,
  treatment,
} from "../../../electron/services/demo/build-course.ts";
import { sampleFile } from "../../support/case-file.ts";
import { newId, sampleCase, staging } from "../../support/sample-case.ts";

const { diagnosis } = sampleCase().sections;
const id = <Value extends object>(value: Value) => ({ ...value, id: newId() });

const findings = (part: Partial<PleuralSheet>, more: object = {}) =>
  ({
    mode: "findings",
    system: "tnm-pleura",
    edition: "9",
    classification: "clinical",
    phase: "first",
    sheet: { ...emptyPleuralSheet, ...part },
    ...more,
  }) satisfies PleuralEntry as PleuralEntry;

const categories = (part: object = {}): PleuralEntry => ({
  mode: "categories",
  edition: "9",
  classification: "clinical",
  phase: "first",
  t: "T2",
  n: "N0",
  m: "M0",
  ...part,
});

const found = (
  entry: PleuralEntry,
  {
    file = null,
    recordedStage = "",
    about = diagnosis,
  }: {
    file?: CaseFile | null;
    recordedStage?: string;
    about?: typeof diagnosis;
  } = {},
) => derivationView(entry, about, { file, recordedStage }).contradictions;
const codes = (...given: Parameters<typeof found>) =>
  found(...given).map(({ code }) => code);

const surgery = id(treatment("surgery", "Decortication", {}));

const operation = (part: Partial<PleuralSheet["operation"]>) => ({
  operation: { ...emptyPleuralSheet.operation, ...part },
});

describe("contradictions of a staging", () => {
  it("warns of T4 beside a resectable tumor", () => {
    const t4 = { findings: { spine: true } };
    expect(
      codes(findings({ ...t4, ...operation({ resectable: true }) })),
    ).toEqual(["t4-resectable"]);
    expect(
      codes(findings({ ...t4, ...operation({ resectable: false }) })),
    ).toEqual([]);
    expect(codes(findings(operation({ resectable: true })))).toEqual([]);
  });

  it("warns of a stage typed elsewhere that is not among the possible ones", () => {
    const [one] = found(categories(), { recordedStage: "IV" });
    expect(one).toEqual({
      code: "recorded-stage-differs",
      sentence: "The documents state stage IV; this form gives stage II.",
    });
    for (const same of ["II", "ii", "Stage II"])
      expect(codes(categories(), { recordedStage: same })).toEqual([]);
    const t3 = categories({ t: "T3" });
    expect(codes(t3, { recordedStage: "III" })).toEqual([]);
    expect(codes(t3, { recordedStage: "IIIB" })).toHaveLength(1);
  });

  it("words M1 beside a typed stage III", () => {
    const [one] = found(categories({ m: "M1" }), { recordedStage: "III" });
    expect(one?.sentence).toBe(
      "The documents state stage III; M1 is recorded here, which is stage IV whatever T and N are.",
    );
  });

  it("warns of a pathologic staging without any tissue", () => {
    const entry = categories({ classification: "pathologic" });
    expect(codes(entry, { file: sampleFile() })).toEqual([
      "pathologic-without-tissue",
    ]);
    const biopsy = id(event("biopsy", "2026-11-01", "Biopsy"));
    expect(found(entry, { file: sampleFile({ events: [biopsy] }) })).toEqual([
      {
        code: "pathologic-without-tissue",
        sentence:
          "The staging is pathologic; only a biopsy is recorded, no operation.",
      },
    ]);
    expect(
      codes(entry, { file: sampleFile({ treatments: [surgery] }) }),
    ).toEqual([]);
    const notOperated = findings(operation({ operated: false }), {
      classification: "pathologic",
    });
    expect(codes(notOperated)).toEqual(["pathologic-without-tissue"]);
    const operated = findings(operation({ operated: true }), {
      classification: "pathologic",
    });
    expect(codes(operated, { file: sampleFile() })).toEqual([]);
    expect(codes(entry)).toEqual([]);
  });

  it("warns where the form denies an operation that the record holds", () => {
    const file = sampleFile({ treatments: [surgery] });
    const [one] = found(findings(operation({ operated: false })), { file });
    expect(one).toEqual({
      code: "operated-differs",
      sentence:
        "The form says that there was no operation; the record holds Decortication.",
    });
    for (const operated of [true, null])
      expect(codes(findings(operation({ operated })), { file })).toEqual([]);
  });

  it("reads T by the TNM rule where another system or a report is chosen", () => {
    const t4 = {
      findings: { spine: true },
      ...operation({ resectable: true }),
    };
    for (const [system, edition] of [
      ["butchart", "1976"],
      ["brigham", "1993"],
    ]) {
      const [one] = found(findings(t4, { system, edition }));
      expect(one?.code).toBe("t4-resectable");
      expect(one?.sentence).toMatch(/^By AJCC 9 the findings make T4/);
      expect(
        codes(findings(operation({ resectable: true }), { system, edition })),
      ).toEqual([]);
    }
    const [before] = found(
      findings(t4, { system: "butchart", edition: "1976" }),
      { about: { ...diagnosis, diagnosedOn: null, diagnosisYear: null } },
    );
    expect(before?.sentence).toMatch(/^By AJCC 8/);
    const sheet = { ...emptyPleuralSheet, ...operation({ resectable: true }) };
    const file = sampleFile({ stagings: [staging({ sheet })] });
    expect(codes(categories({ t: "T4" }), { file })).toEqual(["t4-resectable"]);
    expect(codes(categories({ t: "T3" }), { file })).toEqual([]);
    expect(codes(categories({ t: "T4" }), { file: sampleFile() })).toEqual([]);
  });

  it("asks for a reason where a rib or a pericardial effusion would be left out", () => {
    const all = Object.fromEntries(
      findingNameSchema.options.map((name) => [name, false]),
    );
    const sheetWith = (part: object) => ({
      findings: { ...all, parietal_pleura: true, ...part },
      nodes: [{ station: "7", side: null, positive: false }],
      metastases: [],
      psumMm: 6,
      fmaxMm: 2,
    });
    const under = (edition: string, part: object, more = {}) =>
      codes(findings(sheetWith(part), { edition, ...more })).filter(
        (code) => code !== "pathologic-without-tissue",
      );
    for (const edition of ["7", "8"]) {
      expect(under(edition, { rib: true })).toEqual(["rib-without-chest-wall"]);
      expect(
        under(edition, { rib: true, chest_wall_diffuse_or_multifocal: true }),
      ).toEqual([]);
      expect(under(edition, { rib: true, spine: true })).toEqual([]);
      const fluid = { malignant_pericardial_effusion: true };
      expect(under(edition, fluid)).toEqual([
        "pericardial-effusion-unexplained",
      ]);
      expect(
        under(edition, { ...fluid, pericardium_internal_surface: true }),
      ).toEqual([]);
      const spread = { ...sheetWith(fluid), metastases: ["bone"] };
      const { distant_metastasis: _, ...answers } = spread.findings as Record<
        string,
        boolean
      >;
      expect(
        codes(findings({ ...spread, findings: answers }, { edition })),
      ).toEqual([]);
    }
    for (const part of [
      { rib: true },
      { malignant_pericardial_effusion: true },
    ])
      expect(under("9", part)).toEqual([]);
    expect(
      under(
        "9",
        { malignant_pericardial_effusion: true },
        { classification: "pathologic" },
      ),
    ).toEqual(["pericardial-effusion-unexplained"]);
  });

  it("warns of wider chest wall invasion beside biopsy sites only", () => {
    const at = operation({ operated: true, chestWallAtBiopsySitesOnly: true });
    for (const name of [
      "chest_wall_diffuse_or_multifocal",
      "rib",
      "spine",
      "brachial_plexus",
    ])
      expect(codes(findings({ ...at, findings: { [name]: true } }))).toEqual([
        "biopsy-site-with-wider-invasion",
      ]);
    expect(
      codes(
        findings({
          ...at,
          findings: { chest_wall_soft_tissue_solitary_resectable: true },
        }),
      ),
    ).toEqual([]);
  });

  it("warns of a restaging where no treatment is recorded", () => {
    const file = sampleFile();
    for (const phase of ["after-treatment", "recurrence"])
      expect(codes(categories({ phase }), { file })).toEqual([
        "phase-without-treatment",
      ]);
    const treated = sampleFile({
      treatments: [id(treatment("systemic", "Pemetrexed", {}))],
    });
    expect(
      codes(categories({ phase: "recurrence" }), { file: treated }),
    ).toEqual([]);
  });

  it("warns of another tumor side than the diagnosis has", () => {
    expect(codes(findings({ tumorSide: "left" }))).toEqual([
      "tumor-side-differs",
    ]);
    expect(codes(findings({ tumorSide: "right" }))).toEqual([]);
    expect(codes(findings({ tumorSide: null }))).toEqual([]);
  });

  it("warns of a lung topography with a mesothelioma morphology", () => {
    const lung = { ...diagnosis, icd10: "C34.1", icdO3Morphology: "9052/3" };
    expect(codes(categories(), { about: lung })).toEqual(["lung-topography"]);
    const other = { ...lung, icdO3Morphology: "8140/3" };
    expect(codes(categories(), { about: other })).toEqual([]);
  });

  it("warns of margins without an operation", () => {
    const entry = findings(operation({ margins: "negative", operated: false }));
    expect(codes(entry)).toEqual(["brigham-without-operation"]);
  });

  it("warns of a completeness of cytoreduction without an operation", () => {
    const codesOf = (
      classification: "clinical" | "pathologic",
      sheet: Partial<typeof emptyPeritonealSheet>,
    ) =>
      peritonealView(
        {
          mode: "peritoneal",
          classification,
          phase: "first",
          sheet: { ...emptyPeritonealSheet, ...sheet },
        },
        { diagnosis: null, pathology: null },
      ).contradictions.map(({ code }) => code);
    const code = "cytoreduction-without-operation";
    expect(codesOf("clinical", { cc: 1 })).toEqual([code]);
    expect(codesOf("pathologic", { cc: 1 })).toEqual([]);
    expect(codesOf("pathologic", { cc: 1, cytoreduction: "not-done" })).toEqual(
      [code],
    );
    expect(codesOf("clinical", { cytoreduction: "not-done" })).toEqual([]);
  });

  it("holds a peritoneal staging against the typed stage too", () => {
    const view = peritonealView(
      {
        mode: "peritoneal",
        classification: "pathologic",
        phase: "first",
        sheet: {
          ...emptyPeritonealSheet,
          regions: emptyPeritonealSheet.regions.map(() => 1),
          nodesPositive: false,
          distantMetastasis: false,
        },
      },
      { diagnosis: null, pathology: null },
      { recordedStage: "III" },
    );
    expect(view.stage).toBe("II");
    expect(view.contradictions.map(({ code }) => code)).toEqual([
      "recorded-stage-differs",
    ]);
  });
});
