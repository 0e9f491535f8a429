import { describe, expect, test } from "vitest";
import { followUpOf } from "../../../electron/services/prognosis/kept/own-cases.ts";
import { prognosisSource } from "../../../electron/services/prognosis/source-of-case.ts";
import type { Session } from "../../../electron/services/session.ts";
import { addDays } from "../../../shared/domain/clinical-date.ts";
import type { Outcome } from "../../../shared/domain/diagnosis.ts";
import { ownCasesSchema } from "../../../shared/domain/prognosis-views.ts";
import { at, by } from "../../support/sample-case.ts";
import { insertCases } from "../../support/sample-workspace.ts";
import { snapshotOf } from "../../support/stored-indices.ts";
import { openSession, tools } from "./session.ts";

const placedOn = "2024-01-10";
const outcome = (part: Partial<Outcome>): Outcome => ({
  status: "alive",
  diedOn: null,
  lastSeenOn: null,
  disease: "",
  source: "Registry",
  ...part,
});
const diedAfter = (days: number) =>
  outcome({ status: "dead", diedOn: addDays(placedOn, days) });
const seenAfter = (days: number) =>
  outcome({ lastSeenOn: addDays(placedOn, days) });

/** Stores a case with this outcome whose snapshots placed it in these groups, one after the other. */
function place(session: Session, what: Outcome, ...groups: string[]): string {
  const [caseId = ""] = insertCases(session.store, [
    { sections: { outcome: what } },
  ]);
  session.store.transaction(() => {
    for (const group of groups)
      session.store.prognoses.add(caseId, snapshotOf(group, placedOn));
  });
  return caseId;
}

const ownOf = (session: Session, caseId: string, group = "3") =>
  ownCasesSchema.parse(
    prognosisSource(session, tools, caseId).own("calgb", group),
  );

/** Nine cases: deaths after 100 to 500 days, and four last seen after 800. */
function nine(session: Session): void {
  for (const days of [100, 200, 300, 400, 500])
    place(session, diedAfter(days), "3");
  for (let count = 0; count < 4; count += 1)
    place(session, seenAfter(800), "3");
}

describe("the clinic's own cases in a group", () => {
  test("give no figure while there are nine", () => {
    const session = openSession();
    nine(session);
    const viewed = place(session, seenAfter(900), "3");
    expect(ownOf(session, viewed)).toMatchObject({
      cases: 9,
      minimum: 10,
      undated: 0,
      figures: [],
    });
  });

  test("give median and shares from ten on, the viewed case not counted", () => {
    const session = openSession();
    nine(session);
    place(session, diedAfter(600), "3");
    const viewed = place(session, diedAfter(1), "3");
    const own = ownOf(session, viewed);
    expect(own.cases).toBe(10);
    // 3 of 10 dead by day 300, 6 of 10 by day 600; half are dead on day 500.
    expect(own.figures).toEqual([
      {
        label: "Median survival",
        value: "16.4 months",
        interval: null,
        percent: null,
      },
      {
        label: "Alive at 1 year (7 still followed)",
        value: "70 %",
        interval: expect.stringMatching(/^33–89 \(95 % CI\)$/),
        percent: 70,
      },
      {
        label: "Alive at 2 years (4 still followed)",
        value: "40 %",
        interval: expect.stringMatching(/^12–67 \(95 % CI\)$/),
        percent: 40,
      },
    ]);
    expect(own.basis).toMatch(/Kaplan-Meier/);
  });

  test("count in the group in which they were placed first, not where they came later", () => {
    const session = openSession();
    const viewed = place(session, seenAfter(1));
    place(session, diedAfter(90), "3", "6");
    expect(ownOf(session, viewed, "3").cases).toBe(1);
    expect(ownOf(session, viewed, "6").cases).toBe(0);
    place(session, diedAfter(90), "3", "3");
    expect(ownOf(session, viewed, "3").cases).toBe(2);
  });

  test("of another rule or group, retired, or never stored do not count", () => {
    const session = openSession();
    const viewed = place(session, seenAfter(1));
    place(session, diedAfter(90), "4");
    const retired = place(session, diedAfter(90), "3");
    session.store.transaction(() =>
      session.store.cases.retire([retired], "Double", at, by),
    );
    const { own } = prognosisSource(session, tools, viewed);
    expect(own("calgb", "3")?.cases).toBe(0);
    expect(own("eortc", "4")?.cases).toBe(0);
    expect(own("calgb", "4")?.cases).toBe(1);
  });

  test("without datable follow-up are counted apart", () => {
    const session = openSession();
    const viewed = place(session, seenAfter(1));
    place(session, outcome({ status: "dead" }), "3");
    place(session, outcome({ lastSeenOn: "2024-05" }), "3");
    place(session, outcome({ lastSeenOn: "D+52" }), "3");
    place(session, seenAfter(30), "3");
    expect(ownOf(session, viewed)).toMatchObject({ cases: 1, undated: 3 });
  });

  test("say that a median or a time was not reached", () => {
    const session = openSession();
    const viewed = place(session, seenAfter(1));
    place(session, diedAfter(50), "3");
    for (let count = 0; count < 9; count += 1)
      place(session, seenAfter(400), "3");
    const [median, oneYear, twoYears] = ownOf(session, viewed).figures;
    expect(median!.value).toBe("not reached");
    expect(oneYear).toMatchObject({ value: "90 %", percent: 90 });
    expect(twoYears).toMatchObject({ percent: null, interval: null });
    expect(twoYears!.value).toMatch(/not known/);
  });
});

describe("follow-up", () => {
  test.each<[string, string, Partial<Outcome>, object | null]>([
    [
      "to death",
      "2024-01-10",
      { status: "dead", diedOn: "2024-03-10" },
      { days: 60, died: true },
    ],
    [
      "to the day last seen",
      "2024-01-10",
      { lastSeenOn: "2024-01-10" },
      { days: 0, died: false },
    ],
    [
      "of one lost",
      "2024-01-10",
      { status: "lost", lastSeenOn: "2024-01-11" },
      { days: 1, died: false },
    ],
    [
      "in days from diagnosis",
      "D",
      { status: "dead", diedOn: "D+400" },
      { days: 400, died: true },
    ],
    ["of offset and calendar", "D", { lastSeenOn: "2024-01-10" }, null],
    [
      "before the reference date",
      "2024-01-10",
      { lastSeenOn: "2024-01-09" },
      null,
    ],
    [
      "to a death without a day, seen alive before",
      "2024-01-10",
      { status: "dead", lastSeenOn: "2024-06-01" },
      null,
    ],
    [
      "of a state not recorded",
      "2024-01-10",
      { status: "not-recorded", lastSeenOn: "2024-06-01" },
      null,
    ],
  ])("%s", (_name, referenceOn, part, expected) => {
    expect(followUpOf({ referenceOn, outcome: outcome(part) })).toEqual(
      expected,
    );
  });
});
