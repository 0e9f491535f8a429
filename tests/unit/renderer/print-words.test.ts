import { describe, expect, it } from "vitest";
import { calgbEntry } from "../../../electron/engine/rules/calgb/entry.ts";
import { eortcEntry } from "../../../electron/engine/rules/eortc/entry.ts";
import {
  dayAndAge,
  fitnessFacts,
} from "../../../renderer/print/fitness-words.ts";
import {
  noticesOf,
  sharedNotices,
} from "../../../renderer/print/index-notices.ts";
import { keepTogether } from "../../../renderer/print/keep-together.ts";
import {
  otherEdition,
  otherEditionText,
} from "../../../renderer/print/other-edition.ts";
import { shortPopulation } from "../../../renderer/print/short-population.ts";
import type { Observation } from "../../../shared/domain/observation.ts";
import type { EditionComparison } from "../../../shared/domain/staging-views.ts";
import type { IndexView } from "../../../shared/domain/prognosis-views.ts";
import type { SummaryView } from "../../../shared/domain/views.ts";

describe("keepTogether", () => {
  const wholes = (text: string) =>
    keepTogether(text)
      .filter(({ whole }) => whole)
      .map((part) => part.text);

  it("keeps dates, intervals and figures with their unit on one line", () => {
    expect(
      wholes("alive at 1 year 12 %, 4–20 (level not printed), 21-Aug-2026"),
    ).toEqual(["12 %", "4–20", "21-Aug-2026"]);
    expect(wholes("0.74 (0.60-0.91), 96.6 % CI; CrCl 51 mL/min")).toEqual([
      "0.74 (0.60-0.91)",
      "96.6 % CI",
      "51 mL/min",
    ]);
    expect(wholes("18.1 v 14.1 mo, WBC 9.4 10⁹/L, AJCC 9")).toEqual([
      "18.1 v 14.1 mo",
      "WBC 9.4 10⁹/L",
      "AJCC 9",
    ]);
  });

  it("loses nothing and leaves record numbers alone", () => {
    const text =
      "DEMO 4410 227, ECOG 3-4 (25-Jul-2026, 122 days old: not used)";
    const parts = keepTogether(text);
    expect(parts.map((part) => part.text).join("")).toBe(text);
    expect(
      parts.every(({ text: part, from }) => text.startsWith(part, from)),
    ).toBe(true);
    expect(wholes("DEMO 4410 227")).toEqual([]);
  });
});

describe("fitness on paper", () => {
  const seen = (
    kind: Observation["kind"],
    on: string,
    answer: Partial<Observation>,
  ) =>
    ({
      kind,
      on,
      value: null,
      answer: null,
      unit: "",
      originalUnit: answer.unit ?? "",
      recordedAt: "",
      ...answer,
    }) as Observation;

  const back = { referenceOn: "2026-11-24", windowDays: 28 };

  it("dates what is older than the performance status and says how old", () => {
    const observations = [
      seen("weight-change-percent", "2026-11-14", { value: -6, unit: "%" }),
      seen("chest-pain", "2026-11-14", { answer: "no" }),
      seen("creatinine-clearance", "2026-07-25", { value: 74, unit: "mL/min" }),
    ];
    const days = { ...back, namedOn: "2026-11-14" };
    expect(fitnessFacts(observations, days)).toBe(
      "weight −6 %, no chest pain; CrCl 74 mL/min, 25-Jul-2026 (122 days old)",
    );
    expect(fitnessFacts(observations, { ...days, namedOn: null })).toMatch(
      /^weight −6 %, no chest pain, 14-Nov-2026; /u,
    );
    expect(fitnessFacts([], days)).toBe("");
  });

  it("says no age that it cannot count", () => {
    expect(dayAndAge("2026-10-27", back)).toBe("27-Oct-2026");
    expect(dayAndAge("2026-10-26", back)).toBe("26-Oct-2026 (29 days old)");
    expect(dayAndAge("D+10", back)).toBe("Day +10");
  });

  it("follows the window that the clinic has set", () => {
    expect(dayAndAge("2026-10-26", { ...back, windowDays: 42 })).toBe(
      "26-Oct-2026",
    );
    expect(dayAndAge("2026-11-10", { ...back, windowDays: 7 })).toBe(
      "10-Nov-2026 (14 days old)",
    );
  });
});

describe("the stage of another edition", () => {
  const stage = (change: Partial<EditionComparison>) =>
    ({
      event: {
        system: "tnm-pleura",
        edition: "9",
        classification: "pathologic",
        phase: "first",
        derivedStage: "IIIA",
        possibleStages: [],
        recordedStage: null,
      },
      comparisons: [
        {
          system: "tnm-pleura",
          edition: "8",
          categories: "T2 N1 M0",
          stages: ["II"],
          conceivable: ["II"],
          certain: true,
          inForce: false,
          verification: "unverified",
          reason: "",
          ...change,
        },
      ],
    }) as unknown as NonNullable<SummaryView["stage"]>;
  const text = (change: Partial<EditionComparison>) => {
    const given = stage(change);
    return otherEditionText(given, otherEdition(given)!);
  };

  it("names categories with their prefix when it is certain", () => {
    expect(text({})).toBe("AJCC 8: pT2 N1 M0, II");
  });

  it("never stands as a fact when an assumption decides", () => {
    expect(text({ certain: false, conceivable: ["II", "IIIA", "IIIB"] })).toBe(
      "AJCC 8: II, IIIA or IIIB, not certain",
    );
    expect(
      text({ certain: false, stages: ["IIIA"], conceivable: ["II", "IIIA"] }),
    ).toBe("AJCC 8: II or IIIA, not certain");
  });

  it("is left out when it says the same for certain", () => {
    expect(otherEdition(stage({ stages: ["IIIA"] }))).toBeNull();
    expect(otherEdition(null)).toBeNull();
  });
});

describe("notices beside an index", () => {
  const index = (change: Partial<IndexView>) =>
    ({
      notices: [],
      warnings: [],
      status: "ok",
      group: "Group 5 of 6",
      verification: "unverified",
      ...change,
    }) as IndexView;

  it("gives the reason why an index does not apply", () => {
    const warnings = ["ECOG 3 has no leaf in the tree."];
    expect(
      noticesOf(index({ status: "not-applicable", group: null, warnings })),
    ).toEqual(warnings);
    expect(noticesOf(index({ warnings }))).toEqual([]);
  });

  it("leaves to the mark what the mark says, and only where it stands", () => {
    const notices = [
      "Leaf L9 against expectation.",
      "Leaf L9 recalled, not checked against the paper.",
    ];
    expect(noticesOf(index({ notices }))).toEqual([notices[0]]);
    expect(noticesOf(index({ notices, group: null }))).toEqual(notices);
    expect(noticesOf(index({ notices, verification: "secondary" }))).toEqual(
      notices,
    );
  });

  it("says once what holds for every index", () => {
    const extrapolated = "Extrapolated: peritoneal, not pleural disease.";
    const one = index({ notices: [extrapolated] });
    expect(
      sharedNotices([one, index({ notices: ["Other.", extrapolated] })]),
    ).toEqual([extrapolated]);
    expect(sharedNotices([one, index({})])).toEqual([]);
    expect(sharedNotices([one])).toEqual([]);
  });
});

describe("shortPopulation", () => {
  it("keeps how many, in what and when", () => {
    expect(shortPopulation(eortcEntry.population)).toBe(
      "204 eligible patients of five phase II trials, 1984–1993",
    );
    expect(shortPopulation(calgbEntry.population)).toBe(
      "337 patients of 7 phase II studies, 1984–1994",
    );
    expect(shortPopulation("Patients of one clinic. More.")).toBe(
      "Patients of one clinic",
    );
  });
});
