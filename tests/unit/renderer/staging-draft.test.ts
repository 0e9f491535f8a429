import { describe, expect, it } from "vitest";
import {
  answered,
  emptySheetDraft,
  restAnsweredNo,
  sheetDraftOf,
  sheetOf,
} from "../../../renderer/features/staging/sheet-draft.ts";
import type { StagingDraft } from "../../../renderer/features/staging/staging-draft.ts";
import {
  draftFrom,
  entryOf,
  openingDraft,
  sameFindings,
} from "../../../renderer/features/staging/staging-draft.ts";
import { pleuralEntrySchema } from "../../../shared/contract/staging.ts";
import type { Diagnosis } from "../../../shared/domain/diagnosis.ts";
import { emptyPleuralSheet } from "../../../shared/domain/pleural-sheet.ts";
import type { PleuralSheet } from "../../../shared/domain/pleural-sheet.ts";
import type { StagingEvent } from "../../../shared/domain/staging-event.ts";

const diagnosis = {
  laterality: "right",
  diagnosedOn: "2026-09-19",
  diagnosisYear: null,
} as Diagnosis;

const fullSheet: PleuralSheet = {
  kind: "pleural",
  tumorSide: "left",
  findings: { rib: false, spine: true, distant_metastasis: true },
  psumLevelsMm: { upper: 7.2, middle: 5.4, lower: 3.9 },
  psumMm: 16.5,
  fmaxMm: 5.1,
  nodes: [{ station: "7", side: "midline", positive: true }],
  metastases: ["liver"],
  operation: {
    resectable: true,
    operated: false,
    margins: "positive",
    chestWallAtBiopsySitesOnly: null,
  },
};

function staging(changes: Partial<StagingEvent>): StagingEvent {
  return {
    id: "1",
    on: "2026-11-06",
    system: "tnm-pleura",
    edition: "9",
    classification: "clinical",
    phase: "first",
    t: "T2",
    n: "",
    m: "M0",
    sheet: null,
    documents: [],
    overrides: [],
    amends: null,
    ...changes,
  } as StagingEvent;
}

const blank = openingDraft(diagnosis, undefined);

describe("the sheet of a draft", () => {
  it("comes back as it was stored", () => {
    const { sheet, unread } = sheetOf(sheetDraftOf(fullSheet));
    expect(sheet).toEqual(fullSheet);
    expect(unread).toEqual([]);
  });

  it("says nothing where nothing was answered", () => {
    expect(sheetOf(emptySheetDraft).sheet).toEqual(emptyPleuralSheet);
  });

  it("names every number that cannot be read and never makes a figure of it", () => {
    const { sheet, unread } = sheetOf({
      ...emptySheetDraft,
      levels: { upper: "seven", middle: "5.4", lower: "" },
      fmax: "5.1 or 6",
    });
    expect(unread.map(({ path }) => path)).toEqual([
      "psumLevelsMm.upper",
      "fmaxMm",
    ]);
    expect(unread.map(({ message }) => message)).toEqual([
      expect.stringMatching(
        /^Thickness, upper level: “seven” is not a number/u,
      ),
      expect.stringMatching(/^Fmax: “5\.1 or 6” is not a number/u),
    ]);
    expect(sheet.psumLevelsMm).toEqual({
      upper: null,
      middle: 5.4,
      lower: null,
    });
  });

  it("reads an empty stored list of sites as no metastasis", () => {
    const draft = sheetDraftOf({ ...emptyPleuralSheet, metastases: [] });
    expect(sheetOf(draft).sheet.findings).toEqual({
      distant_metastasis: false,
    });
  });

  it("keeps sites beside a No, so that the rules can refuse both together", () => {
    const draft = sheetDraftOf(fullSheet);
    const { sheet } = sheetOf({
      ...draft,
      findings: answered(draft.findings, "distant_metastasis", false),
    });
    expect(sheet.metastases).toEqual(["liver"]);
    expect(sheet.findings.distant_metastasis).toBe(false);
  });

  it("takes an answer out when it is set to not assessed", () => {
    expect(answered({ rib: false }, "rib", null)).toEqual({});
  });

  it("answers only what is open with No", () => {
    expect(restAnsweredNo({ rib: true }, ["rib", "spine"])).toEqual({
      rib: true,
      spine: false,
    });
  });
});

describe("the entry of a draft", () => {
  it("is one the contract takes, by findings and by categories", () => {
    const findings = entryOf(blank).entry;
    const categories = entryOf({ ...blank, mode: "categories", t: "T2" }).entry;
    expect(pleuralEntrySchema.parse(findings)).toEqual(findings);
    expect(pleuralEntrySchema.parse(categories)).toMatchObject({
      mode: "categories",
      edition: "9",
      t: "T2",
      n: null,
    });
  });

  it("goes by findings for systems without categories", () => {
    const entry = entryOf({
      ...blank,
      mode: "categories",
      system: "brigham",
      edition: "1999",
    }).entry;
    expect(entry).toMatchObject({ mode: "findings", system: "brigham" });
  });

  it("keeps every answer over a change of edition, system and way of entry", () => {
    const typed: StagingDraft = {
      ...blank,
      t: "T3",
      sheet: sheetDraftOf(fullSheet),
    };
    const there: StagingDraft = {
      ...typed,
      system: "butchart",
      edition: "1976",
      classification: "pathologic",
    };
    const entry = entryOf({
      ...there,
      system: "tnm-pleura",
      edition: "8",
    }).entry;
    expect(entry.mode === "findings" && entry.sheet).toEqual(fullSheet);
  });
});

describe("openingDraft", () => {
  it("asks for findings in the edition in force, with the recorded side", () => {
    expect(blank).toMatchObject({
      mode: "findings",
      edition: "9",
      t: null,
      sheet: { tumorSide: "right" },
    });
    const both = { ...diagnosis, laterality: "bilateral" } as Diagnosis;
    expect(openingDraft(both, undefined).sheet.tumorSide).toBeNull();
  });

  it("goes on from the sheet of a staging, else from its categories", () => {
    const fromSheet = openingDraft(
      diagnosis,
      staging({ sheet: fullSheet, phase: "after-treatment" }),
    );
    expect(fromSheet.mode).toBe("findings");
    expect(fromSheet.phase).toBe("after-treatment");
    expect(fromSheet.sheet.tumorSide).toBe("left");
    expect(openingDraft(diagnosis, staging({}))).toMatchObject({
      mode: "categories",
      t: "T2",
      n: null,
      m: "M0",
    });
  });

  it("takes nothing but classification and phase from an edition that is not derived", () => {
    expect(
      openingDraft(
        diagnosis,
        staging({ edition: "5", classification: "pathologic" }),
      ),
    ).toEqual({ ...blank, classification: "pathologic" });
  });

  it("leaves a peritoneal staging alone", () => {
    expect(
      draftFrom(blank, staging({ system: "yan", edition: "2011" })),
    ).toEqual(blank);
  });
});

describe("sameFindings", () => {
  it("does not see the order in which questions were answered", () => {
    const answers = (findings: StagingDraft["sheet"]["findings"]) => ({
      ...blank,
      sheet: { ...blank.sheet, findings },
    });
    const left = answers({ rib: false, spine: true });
    const right = answers({ spine: true, rib: false });
    expect(sameFindings(left, right)).toBe(true);
    expect(sameFindings(left, answers({ rib: false }))).toBe(false);
  });
});
