import { describe, expect, it } from "vitest";
import { engineVersion, versionOf } from "../../../electron/engine/versions.ts";
import { deriveStage } from "../../../electron/services/staging-derivation.ts";
import { caseSummary } from "../../../electron/services/summary-service.ts";
import type { PleuralEntry } from "../../../shared/contract/staging.ts";
import {
  emptyPleuralSheet,
  type PleuralSheet,
} from "../../../shared/domain/pleural-sheet.ts";
import { stagingEventSchema } from "../../../shared/domain/staging-event.ts";
import { tools } from "./session.ts";
import {
  categories,
  findings,
  refused,
  rowOf,
  save,
  sheet,
  stored,
  type SaveInput,
} from "./stagings.ts";

describe("a staging from categories", () => {
  it("is added beside the earlier one", () => {
    const at = stored("SAMPLE-OAKFIELD");
    const event = save(at, { entry: categories({ t: "T4" }) });
    expect(stagingEventSchema.parse(event)).toMatchObject({
      derivedStage: "IIIB",
      stagedBy: at.session.actor,
      system: "tnm-pleura",
      sheet: null,
    });
    const { stagings } = at.session.store.cases.load(at.caseId)!;
    expect(
      stagings.map(({ t, derivedStage }) => `${t} ${derivedStage}`),
    ).toEqual(["T2 IIIA", "T4 IIIB"]);
    expect(caseSummary(at.session, tools, at.caseId).stage?.event.id).toBe(
      event.id,
    );
  });

  it("keeps the stage its documents state in the spelling of our tables", () => {
    const at = stored("SAMPLE-OAKFIELD");
    expect(save(at, { recordedStage: "stage iiia" }).recordedStage).toBe(
      "IIIA",
    );
    expect(save(at, { recordedStage: "Stage" }).recordedStage).toBeNull();
    const { fields } = refused(at, {
      recordedStage: "IIIA by the radiologist",
    });
    expect(fields.map(({ path }) => path)).toEqual(["recordedStage"]);
  });

  it("keeps what the form showed, and says a difference once", () => {
    const at = stored("SAMPLE-OAKFIELD");
    const entry = categories({ t: null, n: "N2", m: "M0" });
    const shown = deriveStage(at.session, {
      caseId: at.caseId,
      entry: entry as PleuralEntry,
      recordedStage: "IV",
    });
    const event = save(at, {
      entry,
      recordedStage: "IV",
      overrides: [{ code: "recorded-stage-differs", reason: "Old report" }],
    });
    const { warnings, trail, possibleStages, derivedStage } = event;
    expect(warnings).toEqual(shown.warnings);
    expect(warnings.join(" ")).toContain("TX with N2");
    expect(warnings.join(" ")).not.toContain("IV;");
    expect({ trail, possibleStages, derivedStage }).toEqual({
      trail: shown.trail,
      possibleStages: shown.possible,
      derivedStage: shown.stage,
    });
  });

  it("keeps the versions of the rules and of the engine that read them", () => {
    const at = stored("SAMPLE-OAKFIELD");
    const versions = {
      ruleVersion: versionOf("tnm.pleura.findings"),
      engineVersion,
    };
    expect(save(at)).toMatchObject(versions);
    const { stagings } = at.session.store.cases.load(at.caseId)!;
    expect(stagings).toHaveLength(2);
    for (const event of stagings) expect(event).toMatchObject(versions);
  });

  it("keeps its possible stages when it is incomplete", () => {
    const event = save(stored("SAMPLE-OAKFIELD"), {
      entry: categories({ t: "T1", n: null }),
    });
    expect(event).toMatchObject({
      n: "",
      derivedStage: null,
      possibleStages: ["I", "II", "IIIA"],
    });
  });

  it("takes another edition only with a reason, and keeps the reason", () => {
    const at = stored("SAMPLE-OAKFIELD");
    const entry = categories({ edition: "8" });
    const { fields, message } = refused(at, { entry });
    expect(fields[0]?.path).toBe("editionReason");
    expect(message).toContain("when edition 9 was in force");
    const editionReason = "The trial stratifies by edition 8.";
    const event = save(at, { entry, editionReason });
    expect(event.warnings.join()).toContain(editionReason);
    expect(event.warnings.join()).not.toContain("Saving asks");
    expect(event).toMatchObject({
      editionReason,
      recordedBy: at.session.actor,
    });
    expect(at.session.store.cases.load(at.caseId)!.stagings).toContainEqual(
      event,
    );
    expect(caseSummary(at.session, tools, at.caseId).contradictions).toEqual(
      [],
    );
  });

  it.each<[Partial<SaveInput>, string, RegExp]>([
    [
      {
        entry: categories({ edition: "8", n: "N3" }),
        editionReason: "Trial",
      },
      "n",
      /N3 does not exist in edition 8/,
    ],
    [
      { entry: categories({ t: "T1a" }) },
      "t",
      /T1a does not exist in edition 9/,
    ],
    [
      { entry: categories({ edition: "12" }) },
      "edition",
      /Choose 6, 7, 8 or 9/,
    ],
    [{ entry: categories({ t: null, n: null, m: null }) }, "t", /at least one/],
    [{ entry: categories({ t: "T0" }) }, "t", /not a cancer stage/],
    [{ on: "2026-11-25" }, "on", /lies in the future/],
    [{ on: "1940" }, "on", /before the birth date/],
    [
      { documents: [{ kind: "ct", on: "2026-12" }] },
      "documents.0.on",
      /lies in the future/,
    ],
  ])("is refused: %j", (part, path, sentence) => {
    const { code, fields } = refused(stored("SAMPLE-OAKFIELD"), part);
    expect(code).toBe("validation");
    const found = fields.find((field) => field.path === path);
    expect(found?.message).toMatch(sentence);
  });
});

describe("a staging from findings", () => {
  it("keeps sheet, documents, who staged it, and the categories as a report writes them", () => {
    const at = stored("SAMPLE-OAKFIELD");
    const documents = [{ kind: "ct" as const, on: "2026-11-01" }];
    const event = save(at, {
      entry: findings(),
      documents,
      stagedBy: "Dr Reader",
    });
    expect(event).toMatchObject({
      t: "T3",
      n: "N0",
      m: "M0",
      derivedStage: "IIIA",
      stagedBy: "Dr Reader",
      documents,
      sheet: sheet(),
    });
    expect(event.trail.length).toBeGreaterThan(2);
    const { comparisons } = caseSummary(at.session, tools, at.caseId).stage!;
    expect(comparisons.map(({ name }) => name)).toEqual(
      expect.arrayContaining(["AJCC 8", "Butchart 1976", "Brigham 1999"]),
    );
  });

  it("writes an open category as X and keeps every stage still possible", () => {
    const event = save(stored("SAMPLE-OAKFIELD"), {
      entry: findings({ sheet: sheet({ fmaxMm: null, nodes: [] }) }),
    });
    expect(event).toMatchObject({ t: "T3", n: "NX", derivedStage: "IIIA" });
    const open = save(stored("SAMPLE-OAKFIELD"), {
      entry: findings({
        sheet: sheet({
          psumLevelsMm: { upper: null, middle: null, lower: null },
        }),
      }),
    });
    expect(open.t).toBe("TX");
    expect(open.derivedStage).toBeNull();
    expect(open.possibleStages.length).toBeGreaterThan(1);
  });

  it.each<[Partial<PleuralSheet>, string]>([
    [{ fmaxMm: 600 }, "fmaxMm"],
    [
      { psumLevelsMm: { upper: -1, middle: null, lower: null } },
      "psumLevelsMm.upper",
    ],
    [
      { nodes: [{ station: "15", side: null, positive: true }] },
      "nodes.0.station",
    ],
    [emptyPleuralSheet, "findings"],
  ])("is refused with the field: %j", (part, path) => {
    const { code, fields } = refused(stored("SAMPLE-OAKFIELD"), {
      entry: findings({ sheet: sheet(part) }),
    });
    expect(code).toBe("validation");
    expect(fields.map((field) => field.path)).toContain(path);
  });

  it("by Butchart is kept with its year and never stands for the stage", () => {
    const at = stored("SAMPLE-OAKFIELD");
    const event = save(at, {
      entry: findings({ system: "butchart", edition: "1976" }),
      editionReason: "none is asked for",
    });
    expect(event).toMatchObject({
      system: "butchart",
      edition: "1976",
      t: "",
      derivedStage: "I",
      editionReason: "",
    });
    expect(rowOf(at)).toMatchObject({ stages: ["IIIA"], stageEdition: "9" });
    const { stage, stageNote } = caseSummary(at.session, tools, at.caseId);
    expect(stage?.event.system).toBe("tnm-pleura");
    expect(stageNote).toContain("1 staging by Butchart or Brigham is kept.");
  });

  it("by Brigham 1999 is refused without an operation", () => {
    const { code, fields } = refused(stored("SAMPLE-OAKFIELD"), {
      entry: findings({ system: "brigham", edition: "1999" }),
    });
    expect(code).toBe("validation");
    expect(fields[0]?.message).toMatch(/operation/i);
  });
});
