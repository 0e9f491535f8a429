import { describe, expect, it } from "vitest";
import { factsOf } from "../../../electron/services/cases/case-facts.ts";
import {
  checkDay,
  checkFacts,
} from "../../../electron/services/cases/check-facts.ts";
import {
  earliestDay,
  isSurelyAfter,
  latestDay,
} from "../../../electron/services/dates/span.ts";
import { onCalendar } from "../../../shared/domain/clinical-date.ts";
import { possibleAges } from "../../../electron/services/dates/age.ts";
import type { CaseFacts } from "../../../electron/services/cases/case-facts.ts";
import { sampleFile } from "../../support/case-file.ts";

const today = "2026-11-24";

const emptyReview: CaseFacts["pathology"]["reviews"][number] = {
  reviewer: "",
  reportedOn: null,
  centralReview: "not-asked",
  histology: "epithelioid",
  certainty: "definite",
  sarcomatoidPercent: null,
  note: "",
  source: "",
};

const paths = (change: {
  [Name in keyof CaseFacts]?: Partial<CaseFacts[Name]>;
}) => {
  const facts = factsOf(sampleFile());
  const changed = {
    ...facts,
    identity: { ...facts.identity, ...change.identity },
    diagnosis: { ...facts.diagnosis, ...change.diagnosis },
    pathology: { ...facts.pathology, ...change.pathology },
    outcome: { ...facts.outcome, ...change.outcome },
  };
  return checkFacts(changed, today).map(({ path }) => path);
};

describe("checkFacts", () => {
  it("finds nothing wrong with the sample case", () => {
    expect(paths({})).toEqual([]);
  });

  it.each([
    ["2026-11-25", ["identity.birthDate"]],
    ["2027", ["identity.birthDate"]],
    ["1851-01-01", ["identity.birthDate"]],
    ["2026-11-24", []],
    ["2026", []],
  ])("judges the birth date %s", (birthDate, expected) => {
    const change = {
      identity: { birthDate },
      diagnosis: { diagnosedOn: null, diagnosisYear: null },
      pathology: { reportedOn: null },
    };
    expect(paths(change)).toEqual(expected);
  });

  it("refuses a pathology report or review dated before birth", () => {
    const review = { ...emptyReview, reportedOn: "1890" };
    expect(
      paths({ pathology: { reportedOn: "1890", reviews: [review] } }),
    ).toEqual(["pathology.reportedOn", "pathology.reviews.0.reportedOn"]);
  });

  it("refuses a diagnosis before birth, in the future, or in another year than its date", () => {
    expect(
      paths({ diagnosis: { diagnosedOn: "1950-01-01", diagnosisYear: null } }),
    ).toEqual(["diagnosis.diagnosedOn"]);
    expect(
      paths({ diagnosis: { diagnosedOn: "2026-12-01", diagnosisYear: null } }),
    ).toEqual(["diagnosis.diagnosedOn"]);
    expect(paths({ diagnosis: { diagnosisYear: 2025 } })).toEqual([
      "diagnosis.diagnosisYear",
    ]);
  });

  it("refuses a death before diagnosis, beside alive, or in the future", () => {
    const dead = (diedOn: string) =>
      paths({ outcome: { status: "dead", diedOn } });
    expect(dead("2026-09-30")).toEqual(["outcome.diedOn"]);
    expect(dead("D-3")).toEqual(["outcome.diedOn"]);
    expect(dead("2026-12-30")).toEqual(["outcome.diedOn"]);
    expect(dead("2026-10-05")).toEqual([]);
    expect(
      paths({ outcome: { status: "alive", diedOn: "2026-11-01" } }),
    ).toEqual(["outcome.diedOn"]);
  });

  it("does not refuse a partial date that may be right", () => {
    expect(paths({ outcome: { status: "dead", diedOn: "2026" } })).toEqual([]);
    expect(checkDay("on", "scan", "2026-11", bounds)).toEqual([]);
  });
});

const bounds = { birthDate: "1951-03-04", today };

describe("checkDay", () => {
  it("refuses tomorrow and the day before birth, and takes today and the birth day", () => {
    expect(checkDay("on", "staging", "2026-11-25", bounds)).toHaveLength(1);
    expect(checkDay("on", "staging", "1951-03-03", bounds)).toHaveLength(1);
    expect(checkDay("on", "staging", today, bounds)).toEqual([]);
    expect(checkDay("on", "staging", "1951-03-04", bounds)).toEqual([]);
    expect(checkDay("on", "staging", "D+52", bounds)).toEqual([]);
  });
});

describe("spans of partial dates", () => {
  it("knows the first and last day a date can mean", () => {
    expect([earliestDay("2028-02"), latestDay("2028-02")]).toEqual([
      "2028-02-01",
      "2028-02-29",
    ]);
    expect([earliestDay("2026"), latestDay("2026")]).toEqual([
      "2026-01-01",
      "2026-12-31",
    ]);
    expect(latestDay("2026-12")).toBe("2026-12-31");
  });

  it("calls only certain orders certain", () => {
    expect(isSurelyAfter("2026-12", "2026-11")).toBe(true);
    expect(isSurelyAfter("2026", "2026-05-01")).toBe(false);
    expect(isSurelyAfter("D+3", "2026-05-01")).toBe(false);
    expect(isSurelyAfter(null, "2026-05-01")).toBe(false);
  });

  it("puts offsets on the calendar only with a whole date of diagnosis", () => {
    expect(onCalendar("D+52", "2026-10-01")).toBe("2026-11-22");
    expect(onCalendar("D", "2026-10-01")).toBe("2026-10-01");
    expect(onCalendar("D-8", "2026-10")).toBe("D-8");
    expect(onCalendar("2026-11-01", "2026-10-01")).toBe("2026-11-01");
  });

  it("gives one age for a whole birth date and two for a year", () => {
    expect(possibleAges("1957-03-14", "2026-03-13")).toEqual([68]);
    expect(possibleAges("1957-03-14", "2026-03-14")).toEqual([69]);
    expect(possibleAges("1957", "2026-11-24")).toEqual([68, 69]);
    expect(possibleAges("1957", "D")).toEqual([]);
  });
});
