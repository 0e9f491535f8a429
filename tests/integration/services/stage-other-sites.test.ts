import { describe, expect, it } from "vitest";
import { saveSection } from "../../../electron/services/case-service.ts";
import { formFor } from "../../../electron/services/staging-derivation.ts";
import { caseSummary } from "../../../electron/services/summary-service.ts";
import { emptyDescribedSheet } from "../../../shared/domain/described-sheet.ts";
import { emptyPeritonealSheet } from "../../../shared/domain/peritoneal-sheet.ts";
import { tools } from "./session.ts";
import {
  categories,
  findings,
  refused,
  rowOf,
  save,
  stored,
  type Entry,
} from "./stagings.ts";

describe("diseases without a TNM", () => {
  const base = { classification: "clinical", phase: "first" } as const;
  const described = (extent: string): Entry => ({
    mode: "described",
    ...base,
    sheet: { ...emptyDescribedSheet, extent },
  });
  const peritoneal = (
    part: Partial<typeof emptyPeritonealSheet> = {},
  ): Entry => ({
    mode: "peritoneal",
    ...base,
    sheet: { ...emptyPeritonealSheet, ...part },
  });
  const regions = [2, 2, 1, 0, 1, 1, 2, 3, 2, 0, 0, 0, 0];

  it.each([
    ["SAMPLE-WILLOWBANK", categories()],
    ["SPECIMEN-HEARTWELL", findings()],
    ["DEMO-SOLITAIRE", categories()],
  ])("refuse a pleural staging of %s, with what to do", (name, entry) => {
    const { code, message } = refused(stored(name), { entry });
    expect(code).toBe("precondition");
    expect(message).toMatch(/instead\..*Nothing was stored\.$/);
  });

  it.each([
    ["SAMPLE-OAKFIELD", peritoneal({ regions }), /pleural form/],
    ["SAMPLE-OAKFIELD", described("One mass"), /pleural form/],
    ["DEMO-SOLITAIRE", peritoneal({ regions }), /described in words/],
    ["SAMPLE-WILLOWBANK", described("Everywhere"), /peritoneal form/],
  ])("%s refuses the form of another disease", (name, entry, sentence) => {
    const { code, message } = refused(stored(name), { entry });
    expect(code).toBe("precondition");
    expect(message).toMatch(sentence);
  });

  it("in the peritoneum are staged by the proposal of Yan, which then is the stage", () => {
    const at = stored("SAMPLE-WILLOWBANK");
    const event = save(at, {
      entry: peritoneal({
        regions,
        nodesPositive: false,
        distantMetastasis: false,
      }),
    });
    expect(event).toMatchObject({
      system: "yan",
      edition: "2011",
      t: "T2",
      n: "N0",
      m: "M0",
      derivedStage: "II",
    });
    expect(rowOf(at)).toMatchObject({ stages: ["II"], stageEdition: "2011" });
    expect(caseSummary(at.session, tools, at.caseId).stageNote).toContain(
      "proposal of Yan 2011",
    );
    const open = save(at, {
      entry: peritoneal({ regions: [...regions.slice(0, 12), null] }),
    });
    expect(open).toMatchObject({ n: "", m: "", derivedStage: null });
    expect(open.possibleStages).toEqual(["II", "III"]);
  });

  it.each([
    [peritoneal({ regions: [4, ...regions.slice(1)] }), /^regions/],
    [peritoneal({ regions, cc: 7 }), /^cc$/],
    [peritoneal(), /^regions$/],
  ])("refuse an impossible peritoneal sheet", (entry, path) => {
    const { code, fields } = refused(stored("SAMPLE-WILLOWBANK"), { entry });
    expect(code).toBe("validation");
    expect(fields[0]?.path).toMatch(path);
  });

  it("are described with a lung topography only with a reason", () => {
    const at = stored("DEMO-SOLITAIRE");
    const { body, version } = at.session.store.cases.section(
      at.caseId,
      "diagnosis",
    )!;
    saveSection(at.session, tools, {
      caseId: at.caseId,
      section: "diagnosis",
      baseVersion: version,
      confirmed: [],
      body: { ...body, icd10: "C34.1", icdO3Morphology: "9052/3" },
    });
    const { contradictions } = formFor(at.session, { caseId: at.caseId });
    expect(contradictions.map(({ code }) => code)).toEqual(["lung-topography"]);
    const entry = described("One mass on the fissure");
    expect(refused(at, { entry }).fields[0]?.path).toBe(
      "overrides.lung-topography",
    );
    const overrides = [
      { code: "lung-topography", reason: "Code of the biopsy" },
    ];
    expect(save(at, { entry, overrides }).overrides).toHaveLength(1);
  });

  it("are described in words, which the summary shows", () => {
    const at = stored("DEMO-SOLITAIRE");
    expect(refused(at, { entry: described("") }).fields[0]?.path).toBe(
      "extent",
    );
    const event = save(at, { entry: described("One mass on the fissure") });
    expect(event).toMatchObject({
      system: "described",
      edition: "none",
      derivedStage: null,
    });
    expect(rowOf(at)).toMatchObject({ stages: [], stageEdition: null });
    const { stage, stageNote } = caseSummary(at.session, tools, at.caseId);
    expect(stage).toBeNull();
    expect(stageNote).toContain(
      "Described on 20-Nov-2026: One mass on the fissure.",
    );
  });
});
