import { describe, expect, it } from "vitest";
import {
  nodes,
  pleuralSheet,
} from "../../../electron/services/demo/build-sheets.ts";
import { caseSummary } from "../../../electron/services/summary-service.ts";
import { emptyPleuralSheet } from "../../../shared/domain/pleural-sheet.ts";
import { newId } from "../../support/sample-case.ts";
import { tools } from "./session.ts";
import {
  categories,
  findings,
  refused,
  rowOf,
  save,
  stored,
} from "./stagings.ts";

describe("contradictions", () => {
  const t4 = findings({
    sheet: {
      ...pleuralSheet(
        "left",
        { yes: ["parietal_pleura", "rib"] },
        { nodes: nodes([], ["7", "4L", "4R", "1L", "1R"]) },
      ),
      operation: { ...emptyPleuralSheet.operation, resectable: true },
    },
  });
  const reason = "The surgeon saw it and decided.";

  it("ask for a reason each, at the path of their code", () => {
    const { code, fields } = refused(stored("SAMPLE-OAKFIELD"), {
      entry: t4,
      recordedStage: "I",
      overrides: [{ code: "t4-resectable", reason }],
    });
    expect(code).toBe("validation");
    expect(fields.map(({ path }) => path)).toEqual([
      "overrides.recorded-stage-differs",
      "overrides.tumor-side-differs",
    ]);
    expect(fields[0]?.message).toMatch(/stage I\b.*Correct one side/);
  });

  it("are kept with their sentence and reason; reasons for others are dropped", () => {
    const at = stored("SAMPLE-OAKFIELD");
    const event = save(at, {
      entry: t4,
      recordedStage: "I",
      overrides: [
        "t4-resectable",
        "recorded-stage-differs",
        "tumor-side-differs",
        "brigham-without-operation",
      ].map((code) => ({ code, reason })),
    });
    expect(event.overrides.map(({ code }) => code).toSorted()).toEqual([
      "recorded-stage-differs",
      "t4-resectable",
      "tumor-side-differs",
    ]);
    for (const { sentence } of event.overrides) expect(sentence).not.toBe("");
    const { contradictions } = caseSummary(at.session, tools, at.caseId);
    expect(
      contradictions.filter((text) => text.endsWith(`Overridden: ${reason}`)),
    ).toHaveLength(3);
  });
});

describe("an amendment", () => {
  const amendReason = "The second reader saw no rib destruction.";

  it("takes the earlier staging out of use and keeps it", () => {
    const at = stored("SAMPLE-OAKFIELD");
    const earlier = save(at, { entry: categories({ t: "T4" }) });
    const event = save(at, {
      on: "2026-11-19",
      entry: findings(),
      amends: earlier.id,
      amendReason,
    });
    expect(event).toMatchObject({ amends: earlier.id, amendReason });
    expect(rowOf(at).stages).toEqual(["IIIA"]);
    const { stage, stageNote, file, contradictions } = caseSummary(
      at.session,
      tools,
      at.caseId,
    );
    expect(stage?.event.id).toBe(event.id);
    expect(file.stagings.map(({ id }) => id)).toContain(earlier.id);
    expect(stageNote).toContain("1 amended staging is kept.");
    expect(contradictions).toEqual([]);
    const [entry] = at.session.store.audit.latest(1);
    expect(entry?.detail).toBe(
      `Staging saved, tnm-pleura, AJCC 9, clinical, amends ${earlier.id}`,
    );
  });

  it("needs a reason and a staging of the case", () => {
    const at = stored("SAMPLE-OAKFIELD");
    const { id } = save(at);
    expect(refused(at, { amends: id }).fields).toMatchObject([
      { path: "amendReason" },
    ]);
    const butchart = findings({ system: "butchart", edition: "1976" });
    const otherSystem = { entry: butchart, amends: id, amendReason };
    expect(refused(at, otherSystem).fields).toContainEqual({
      path: "amends",
      message: expect.stringContaining("stays within the system"),
    });
    expect(refused(at, { amends: newId(), amendReason }).fields).toMatchObject([
      { path: "amends" },
    ]);
  });

  it("is possible once for each staging, and again for the amendment", () => {
    const at = stored("SAMPLE-OAKFIELD");
    const { id } = save(at);
    const second = save(at, { amends: id, amendReason });
    const { code, message } = refused(at, { amends: id, amendReason });
    expect(code).toBe("conflict");
    expect(message).toMatch(/already amended by the one of 20-Nov-2026/);
    save(at, { amends: second.id, amendReason });
    expect(caseSummary(at.session, tools, at.caseId).stageNote).toContain(
      "2 amended stagings are kept.",
    );
  });
});
