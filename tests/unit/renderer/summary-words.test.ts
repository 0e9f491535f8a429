import { describe, expect, it } from "vitest";
import { toldOnce } from "../../../renderer/features/prognosis/told-once.ts";
import { exposureText } from "../../../renderer/features/summary/exposure-text.ts";
import { fitnessByDate } from "../../../renderer/features/summary/fitness-groups.ts";
import { gapStanding } from "../../../renderer/features/summary/gap-standing.ts";
import { indexNotices } from "../../../renderer/features/summary/index-notices.ts";
import {
  isUnitInferred,
  provenanceText,
} from "../../../renderer/features/summary/lab-note.ts";
import {
  ageWords,
  oldAge,
} from "../../../renderer/features/summary/value-age.ts";
import { plainSource } from "../../../electron/services/prognosis/source.ts";
import { summaryOf } from "../../../electron/services/summary-service.ts";
import type { Observation } from "../../../shared/domain/observation.ts";
import type { OpenItem } from "../../../shared/domain/views.ts";
import { comparisonText } from "../../../shared/staging-words.ts";
import { sampleFile } from "../../support/case-file.ts";
import { observation } from "../../support/sample-case.ts";
import { onePatient, theCase } from "../../support/tcga/rows.ts";

const today = "2026-11-24";
const summaryWith = (observations: Observation[]) =>
  summaryOf(sampleFile({ observations }), plainSource(today));

describe("the stage under another edition", () => {
  it("is said plainly only when nothing could change it", () => {
    expect(
      comparisonText({
        stages: ["II"],
        conceivable: ["II"],
        noStage: false,
        certain: true,
      }),
    ).toBe("II");
    expect(
      comparisonText({
        stages: ["II"],
        conceivable: ["IB", "II", "IIIA"],
        noStage: false,
        certain: false,
      }),
    ).toBe("IB, II or IIIA, not certain");
    const stages = ["IIIB"];
    expect(
      comparisonText({
        stages,
        conceivable: stages,
        noStage: true,
        certain: false,
      }),
    ).toBe("IIIB or no stage");
    expect(
      comparisonText({
        stages: [],
        conceivable: [],
        noStage: false,
        certain: true,
      }),
    ).toBe("no stage");
  });
});

describe("fitness", () => {
  it("never puts a fact under the date of another one", () => {
    const older = { on: "2026-11-14" };
    const groups = fitnessByDate([
      observation({ ...older, value: 1 }),
      observation({ ...older, kind: "chest-pain", value: null, answer: "yes" }),
      observation({ ...older, kind: "weight-change-percent", value: -6 }),
      observation({ on: "2026-11-23", value: 2 }),
    ]);
    expect(
      groups.map(({ on, facts }) => [on, facts.map(({ kind }) => kind)]),
    ).toEqual([
      ["2026-11-23", ["ecog"]],
      ["2026-11-14", ["weight-change-percent", "chest-pain"]],
    ]);
  });

  it("gives a date to what is known without an ECOG", () => {
    const [only] = fitnessByDate([
      observation({ kind: "karnofsky", value: 70, on: "2017-04-25" }),
    ]);
    expect(only?.on).toBe("2017-04-25");
  });
});

describe("the age of a value", () => {
  const hemoglobin = observation({
    kind: "hemoglobin",
    value: 12.6,
    unit: "g/dL",
    on: "2026-08-21",
  });

  it("is too old where the indices leave it out", () => {
    const age = oldAge(hemoglobin, summaryWith([hemoglobin]));
    expect(age).toEqual({ days: 95, isTooOld: true });
    expect(age && ageWords(age)).toBe("95 days old, too old for the indices");
  });

  it("is told, and not judged, where no index reads the value", () => {
    const platelets = observation({ kind: "platelets", on: "2026-08-21" });
    const summary = summaryWith([hemoglobin, platelets]);
    expect(oldAge(platelets, summary)).toEqual({
      days: 95,
      isTooOld: false,
    });
  });

  it("follows the window that the clinic has set for the value", () => {
    const summary = summaryWith([]);
    const creatinine = observation({ kind: "creatinine", on: "2026-11-10" });
    expect(oldAge(creatinine, summary)).toBeNull();
    const freshness = { ...summary.freshness, creatinine: 7 };
    expect(oldAge(creatinine, { ...summary, freshness })).toEqual({
      days: 14,
      isTooOld: false,
    });
  });

  it("is not mentioned while it is fresh, or cannot be told", () => {
    const fresh = observation({ kind: "wbc", value: 9, on: "2026-11-20" });
    const offset = observation({ kind: "crp", value: 9, on: "D+5" });
    const summary = summaryWith([fresh, offset]);
    expect(oldAge(fresh, summary)).toBeNull();
    expect(oldAge(offset, summary)).toBeNull();
  });
});

describe("where a value comes from", () => {
  it("marks the unit the import inferred, and tells its note", () => {
    const [creatinine] = theCase(
      onePatient({
        creatinine_prior_tx: "126",
        creatinine_norm_range_lower: "35",
        creatinine_norm_range_upper: "125",
      }),
    ).observations;
    const imported = observation({ ...creatinine });
    expect(isUnitInferred(imported)).toBe(true);
    expect(provenanceText(imported)).toMatch(
      /^Given as 126 umol\/L\. .*The source states no unit/u,
    );
  });

  it("marks no unit the source states", () => {
    expect(isUnitInferred(observation({ kind: "creatinine" }))).toBe(false);
  });
});

describe("an open item", () => {
  const item: OpenItem = {
    item: "Chest pain",
    owner: null,
    requestedOn: null,
    dueOn: null,
    why: "",
    recorded: true,
  };
  const standing = (
    part: Partial<OpenItem>,
    observations: Observation[] = [],
  ) =>
    gapStanding(
      { ...item, ...part },
      summaryWith(observations).prognosis,
      today,
    );

  it("is overdue once its day has passed, and not on that day", () => {
    expect(standing({ dueOn: "2026-11-23" })).toEqual({
      words: "overdue since",
      on: "2026-11-23",
      isOverdue: true,
    });
    expect(standing({ dueOn: today }).isOverdue).toBe(false);
    expect(standing({ dueOn: "2026-11" }).isOverdue).toBe(false);
    expect(standing({ dueOn: "2026-10" }).isOverdue).toBe(true);
  });

  it("answered with unknown was asked", () => {
    expect(standing({}).words).toBe("not requested yet");
    const unknown = observation({
      kind: "chest-pain",
      value: null,
      answer: "unknown",
      on: "2026-11-20",
    });
    expect(standing({}, [unknown]).words).toBe("asked, answer unknown");
  });
});

describe("what stands beside a group", () => {
  it("is told once for both indices, the weightiest of each first", () => {
    expect(
      indexNotices([
        { name: "EORTC", notices: ["Extrapolated.", "Weight recalled."] },
        { name: "CALGB", notices: ["Extrapolated.", "Leaf recalled."] },
      ]),
    ).toEqual([
      "Extrapolated.",
      "EORTC: Weight recalled.",
      "CALGB: Leaf recalled.",
    ]);
    expect(indexNotices([])).toEqual([]);
  });

  it("stands in one place on the panel", () => {
    expect(
      toldOnce({
        notices: ["Died."],
        warnings: ["Died.", "The patient died on 1-Jan-2026."],
        limits: ["Died.", "Derived in trials."],
      }),
    ).toEqual({
      heeded: ["Died."],
      inFull: ["The patient died on 1-Jan-2026."],
      limits: ["Derived in trials."],
    });
    expect(
      toldOnce({ notices: [], warnings: ["Old."], limits: [] }).heeded,
    ).toEqual(["Old."]);
  });
});

describe("asbestos", () => {
  it("is one sentence with one capital, and names keep theirs", () => {
    const exposure = {
      asbestos: "yes",
      kind: "Definite, occupational",
      occupation: "Shipyard",
      years: 12,
      note: "",
      source: "",
    } as const;
    expect(exposureText(exposure)).toBe(
      "Yes, definite, occupational, shipyard, 12 years",
    );
    expect(
      exposureText({ ...exposure, occupation: "British Rail", years: null }),
    ).toBe("Yes, definite, occupational, British Rail");
    expect(exposureText({ ...exposure, asbestos: "not-asked" })).toBeNull();
  });
});
