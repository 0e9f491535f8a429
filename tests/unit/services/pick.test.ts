import { describe, expect, it } from "vitest";
import { pickObservation } from "../../../electron/services/prognosis/inputs/pick.ts";
import { referenceFor } from "../../../electron/services/prognosis/inputs/reference.ts";
import { addDays } from "../../../shared/domain/clinical-date.ts";
import { defaultFreshnessDays } from "../../../shared/domain/freshness.ts";
import type { Observation } from "../../../shared/domain/observation.ts";
import { sampleFile } from "../../support/case-file.ts";
import { observation, sampleCase } from "../../support/sample-case.ts";

const today = "2026-11-24";
const { sections } = sampleCase();

const hemoglobin = (
  on: string,
  value: number,
  part: Partial<Observation> = {},
) =>
  observation({
    kind: "hemoglobin",
    on,
    value,
    unit: "g/dL",
    originalValue: String(value),
    originalUnit: "g/dL",
    ...part,
  });

const pick = (observations: Observation[], on = today) =>
  pickObservation(
    { file: sampleFile({ observations }), on, windows: defaultFreshnessDays },
    "hemoglobin",
  );

describe("pickObservation", () => {
  it("takes a value exactly as old as the window and not one a day older", () => {
    const edge = pick([hemoglobin(addDays(today, -28), 12.1)]);
    expect(edge).toMatchObject({ state: "picked", ageDays: 28 });
    expect(edge.used?.value).toBe(12.1);
    const older = pick([hemoglobin(addDays(today, -29), 12.1)]);
    expect(older).toMatchObject({ state: "stale", ageDays: 29, used: null });
    expect(older.shown?.value).toBe(12.1);
    expect(older.note).toMatch(/29 days old.*28 days.*clinic setting/);
  });

  it("takes a value of the reference date and none after it", () => {
    expect(pick([hemoglobin(today, 12)])).toMatchObject({ ageDays: 0 });
    expect(pick([hemoglobin(addDays(today, 1), 12)])).toMatchObject({
      state: "missing",
      note: "Recorded only after the reference date.",
    });
  });

  it("takes the nearest of several, and of one day the one recorded last, saying so", () => {
    const early = hemoglobin("2026-11-20", 11, {
      recordedAt: "2026-11-20T08:00:00Z",
    });
    const corrected = hemoglobin("2026-11-20", 13, {
      recordedAt: "2026-11-20T10:00:00Z",
    });
    const picked = pick([
      corrected,
      hemoglobin("2026-11-01", 10),
      early,
      hemoglobin("2026-11-25", 9),
    ]);
    expect(picked.used?.value).toBe(13);
    expect(picked.note).toBe(
      "Another value of that day: 11 g/dL, recorded earlier and not used.",
    );
  });

  it('treats the newest answer "unknown" as missing, even with an older yes', () => {
    const answers = [
      observation({ kind: "chest-pain", on: "2026-11-10", answer: "yes" }),
      observation({ kind: "chest-pain", on: "2026-11-20", answer: "unknown" }),
    ];
    expect(
      pickObservation(
        {
          file: sampleFile({ observations: answers }),
          on: today,
          windows: defaultFreshnessDays,
        },
        "chest-pain",
      ),
    ).toMatchObject({ state: "unknown-answer", used: null });
  });

  it("counts a partial date from its first day", () => {
    expect(pick([hemoglobin("2026-11", 12)])).toMatchObject({
      state: "picked",
      ageDays: 23,
    });
    expect(pick([hemoglobin("2026-10", 12)])).toMatchObject({ state: "stale" });
  });

  it("reads offsets at day 0, counts the undated baseline as day 0 and says so", () => {
    const baseline = pick([hemoglobin("D", 12)], "D");
    expect(baseline).toMatchObject({ state: "picked", ageDays: 0 });
    expect(baseline.note).toContain("without a day");
    expect(pick([hemoglobin("D-28", 12)], "D")).toMatchObject({
      state: "picked",
    });
    expect(pick([hemoglobin("D-29", 12)], "D")).toMatchObject({
      state: "stale",
    });
    expect(pick([hemoglobin("D+1", 12)], "D")).toMatchObject({
      state: "missing",
    });
  });

  it("places offsets on the calendar when the day of diagnosis is known, and says when it cannot", () => {
    const diagnosis = {
      ...sections.diagnosis,
      diagnosedOn: "2026-11-01",
      diagnosisYear: null,
    };
    const file = sampleFile({
      sections: { diagnosis },
      observations: [hemoglobin("D+10", 12)],
    });
    const picking = { file, on: today, windows: defaultFreshnessDays };
    expect(pickObservation(picking, "hemoglobin")).toMatchObject({
      state: "picked",
      ageDays: 13,
    });
    const unplaced = pick([hemoglobin("D+10", 12)]);
    expect(unplaced.state).toBe("missing");
    expect(unplaced.note).toContain("date of diagnosis is not known");
  });
});

describe("referenceFor", () => {
  it("is the board when it is today or later, else today", () => {
    const on = (boardOn: string | null) =>
      referenceFor(sampleFile({}, boardOn), today).on;
    expect(on("2026-11-28")).toBe("2026-11-28");
    expect(on(today)).toBe(today);
    expect(on("2026-11-20")).toBe(today);
    expect(on(null)).toBe(today);
  });

  it("is the day of diagnosis for a record in offsets, with the reason", () => {
    const file = sampleFile({
      sections: { diagnosis: { ...sections.diagnosis, diagnosedOn: null } },
      observations: [hemoglobin("D+10", 12)],
    });
    expect(referenceFor(file, today)).toMatchObject({
      on: "D",
      kind: "diagnosis",
      reason: expect.stringContaining("days from diagnosis") as string,
    });
  });

  it("is the day of diagnosis for a patient who has died", () => {
    const file = sampleFile({
      sections: {
        diagnosis: { ...sections.diagnosis, diagnosedOn: "2025-03-02" },
        outcome: { ...sections.outcome, status: "dead", diedOn: "2026-01-01" },
      },
    });
    expect(referenceFor(file, today)).toMatchObject({ on: "2025-03-02" });
  });
});
