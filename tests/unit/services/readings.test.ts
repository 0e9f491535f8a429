import { describe, expect, it } from "vitest";
import type { Observation } from "../../../shared/domain/observation.ts";
import { indexViewSchema } from "../../../shared/domain/prognosis-views.ts";
import { sampleFile } from "../../support/case-file.ts";
import {
  ecog,
  inputOf,
  lab,
  ldh,
  lymphocytes,
  neutrophils,
  of,
} from "../../support/index-values.ts";
import {
  answer,
  day,
  indices,
  number,
  values,
} from "../../support/prognosis-of.ts";
import { observation, sampleCase } from "../../support/sample-case.ts";

const { sections } = sampleCase();
const at = (hour: number) =>
  `2026-11-14T${String(hour).padStart(2, "0")}:00:00Z`;
const wbc = (value: number, part: Partial<Observation> = {}) =>
  lab("wbc", value, "10e9/L", part);
const withWbc = (...readings: Observation[]) => {
  const { wbc: _wbc, ...others } = values;
  return indices(
    sampleFile({ observations: [...Object.values(others), ...readings] }),
  );
};

describe("two values of one day on different sides of a cut-off", () => {
  // With weight loss and pain, 9.4 is leaf L7 (group 5); 15.7 is leaf L9 (group 6).
  const both = withWbc(
    wbc(15.7, { recordedAt: at(8) }),
    wbc(9.4, { recordedAt: at(9) }),
  );

  it("leave the index open between both groups, whichever was recorded last", () => {
    const turned = withWbc(
      wbc(15.7, { recordedAt: at(9) }),
      wbc(9.4, { recordedAt: at(8) }),
    );
    const alone = [9.4, 15.7].map((value) => withWbc(wbc(value)).calgb.group);
    expect(new Set(alone).size).toBe(2);
    for (const { calgb } of [both, turned]) {
      expect(calgb).toMatchObject({
        status: "incomplete",
        group: null,
        groupKey: null,
        published: [],
        strips: [],
        missing: ["White cells"],
      });
      expect(new Set(calgb.possibleGroups)).toEqual(new Set(alone));
      expect(indexViewSchema.parse(calgb).places).toHaveLength(2);
    }
  });

  it("are named as what decides, and beside the index on paper", () => {
    expect(both.calgb.decisiveSentence).toBe(
      "Two values of one day differ: white cells 9.4 10⁹/L and 15.7 10⁹/L (14-Nov-2026). Mark the right one: record it again, with a note.",
    );
    expect(both.calgb.notices[0]).toBe(
      "White cells 9.4 10⁹/L and 15.7 10⁹/L (14-Nov-2026): the right one must be marked.",
    );
    expect(inputOf(both.calgb, "wbc_10e9_L")).toMatchObject({
      state: "disputed",
      used: null,
      display: "9.4 10⁹/L or 15.7 10⁹/L",
    });
  });

  it("stay a note where the answer is the same", () => {
    const { eortc, calgb } = both;
    expect(eortc).toMatchObject({ status: "ok", group: "High risk (1.75)" });
    expect(eortc.notices).toContain(
      "White cells 9.4 10⁹/L and 15.7 10⁹/L (14-Nov-2026): the group is the same with each.",
    );
    expect(inputOf(eortc, "wbc_10e9_L").note).toContain("Another value");
    expect(calgb.group).toBeNull();
  });

  it("are settled by recording the right one again with a note, and by nothing less", () => {
    const marked = (note: string) =>
      withWbc(
        wbc(9.4, { recordedAt: at(8) }),
        wbc(15.7, { recordedAt: at(9) }),
        wbc(9.4, { recordedAt: at(10), note }),
      ).calgb;
    expect(marked("Repeated in the laboratory.")).toMatchObject({
      status: "ok",
      group: withWbc(wbc(9.4)).calgb.group,
    });
    expect(marked("").status).toBe("incomplete");
    const onlyNoted = withWbc(
      wbc(9.4, { recordedAt: at(8) }),
      wbc(15.7, { recordedAt: at(9), note: "This one." }),
    );
    expect(onlyNoted.calgb.status).toBe("incomplete");
  });

  it("count one by one when two inputs have them", () => {
    const { calgb } = indices(
      sampleFile({
        observations: [
          ...Object.values(values),
          wbc(15.7),
          lab("hemoglobin", 14, "g/dL", { recordedAt: at(7) }),
        ],
      }),
    );
    expect(calgb.status).toBe("incomplete");
    expect(calgb.possibleGroups.length).toBeGreaterThan(1);
    expect(calgb.decisiveSentence).toContain("white cells");
  });

  it("leave no group possible where one of them gives none, and not otherwise", () => {
    const twice = (one: number, other: number) =>
      indices(
        sampleFile({
          observations: [
            ...Object.values(values).filter(({ kind }) => kind !== "ecog"),
            number("ecog", one),
            { ...number("ecog", other), recordedAt: at(9) },
          ],
        }),
      ).calgb;
    expect(twice(1, 3).possibleGroups).toContain("no group (ECOG 3-4)");
    expect(twice(0, 1).possibleGroups.join()).not.toContain("no group");
  });

  it('do not count an earlier "unknown" against an answer', () => {
    const { calgb } = indices(
      sampleFile({
        observations: [
          ...Object.values(values),
          { ...answer("weight-loss", "unknown"), recordedAt: at(7) },
        ],
      }),
    );
    expect(calgb.status).toBe("ok");
  });
});

describe("the ratio of two samples", () => {
  const second = { ...lymphocytes, value: 0.5, recordedAt: at(20) };

  it("is not formed where either count has two values of that day", () => {
    const upper = { ...neutrophils, value: 12, recordedAt: at(20) };
    for (const rival of [second, upper]) {
      const view = of([neutrophils, lymphocytes, rival, ecog, ldh]);
      expect(view.find("nlr")).toMatchObject({
        status: "incomplete",
        group: null,
      });
      const input = inputOf(view.find("lent"), "nlr");
      expect(input).toMatchObject({ state: "disputed", used: null });
      expect(input.note).toContain("two are possible");
    }
  });

  it("is not formed of two values at diagnosis without a day", () => {
    const part = {
      sections: { diagnosis: { ...sections.diagnosis, diagnosedOn: null } },
    };
    const on = (date: string) =>
      of(
        [neutrophils, lymphocytes].map((one) => ({ ...one, on: date })),
        part,
      ).find("nlr");
    expect(on("D").status).toBe("incomplete");
    expect(inputOf(on("D"), "lymphocytes_10e9_L").note).toContain(
      "without a day",
    );
    expect(on("D+0").group).toBe("4.2");
  });
});

describe("ECOG 5", () => {
  it("stops every index, however old it is", () => {
    const old = observation({ kind: "ecog", on: "2026-01-01", value: 5 });
    const { view } = indices(
      sampleFile({
        observations: [
          ...Object.values(values).filter(({ kind }) => kind !== "ecog"),
          old,
        ],
      }),
    );
    for (const index of view.indices) {
      expect(index).toMatchObject({ status: "not-applicable", group: null });
      expect(index.warnings[0]).toBe(
        "ECOG 5 of 01-Jan-2026 means that the patient has died: no group is given. Correct the ECOG status, or record the death.",
      );
    }
  });

  it("is set aside by a newer status", () => {
    const old = observation({ kind: "ecog", on: "2026-01-01", value: 5 });
    const { calgb } = indices(
      sampleFile({ observations: [...Object.values(values), old] }),
    );
    expect(calgb.status).toBe("ok");
  });
});

describe("what was reported after the day the index stands for", () => {
  const died = (reportedOn: string) => {
    const observations = Object.values(values).map((one) => ({
      ...one,
      on: "2026-11-01",
    }));
    return indices(
      sampleFile({
        observations,
        sections: {
          diagnosis: { ...sections.diagnosis, diagnosedOn: "2026-11-02" },
          pathology: { ...sections.pathology, reportedOn },
          outcome: {
            ...sections.outcome,
            status: "dead",
            diedOn: "2026-11-20",
          },
        },
      }),
    );
  };

  it("is noted at the input and among the notices", () => {
    const { eortc, find } = died("2026-11-10");
    expect(inputOf(eortc, "histology").note).toMatch(
      /^Reported after the reference date\./,
    );
    expect(eortc.notices).toContain(
      "Certainty of diagnosis and histology: reported after the reference date.",
    );
    expect(find("mwgs").notices.join()).toContain(
      "reported after the reference date",
    );
  });

  it("is said with doubt of a report without a day, and not of one before", () => {
    expect(died("2026-11").eortc.notices.join()).toContain(
      "possibly reported after",
    );
    expect(died("2026-11-02").eortc.notices.join()).not.toContain("reported");
  });

  it("is not used where it is a value dated to the month", () => {
    const month = observation({
      kind: "hemoglobin",
      on: "2026-11",
      value: 9,
      unit: "g/dL",
    });
    const dated = { ...month, id: values.hb.id, on: "2026-10-20", value: 13 };
    const read = (...observations: Observation[]) =>
      inputOf(
        indices(
          sampleFile({
            observations,
            sections: {
              diagnosis: { ...sections.diagnosis, diagnosedOn: "2026-11-02" },
              outcome: {
                ...sections.outcome,
                status: "dead",
                diedOn: "2026-11-20",
              },
            },
          }),
        ).calgb,
        "hemoglobin_g_dL",
      );
    expect(read(month, dated)).toMatchObject({ used: 13, on: "2026-10-20" });
    expect(read(month, dated).note).toContain(
      "9 g/dL of Nov-2026 is not used: without a day it may be from after the reference date.",
    );
    expect(read(month)).toMatchObject({ state: "missing", used: null });
    expect(read(month).note).toContain("may be from after");
    expect(day).toBe("2026-11-14");
  });
});
