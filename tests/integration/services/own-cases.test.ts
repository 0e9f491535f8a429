import { describe, expect, test } from "vitest";
import { brimsPublished } from "../../../electron/engine/rules/brims/published.ts";
import { calgbPublished } from "../../../electron/engine/rules/calgb/published.ts";
import { eortcPublished } from "../../../electron/engine/rules/eortc/published.ts";
import { lentPublished } from "../../../electron/engine/rules/lent/published.ts";
import {
  enteredAlive,
  followUpOf,
} from "../../../electron/services/prognosis/kept/follow-up.ts";
import { ownFigures } from "../../../electron/services/prognosis/kept/own-figures.ts";
import { prognosisSource } from "../../../electron/services/prognosis/source-of-case.ts";
import type { Session } from "../../../electron/services/session.ts";
import { addDays } from "../../../shared/domain/clinical-date.ts";
import type { Outcome } from "../../../shared/domain/diagnosis.ts";
import type { PrognosisSnapshot } from "../../../shared/domain/prognosis-record.ts";
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

/** Stores a case with this outcome whose snapshots placed it in these groups, one after the other, before it was known. */
const place = (session: Session, what: Outcome, ...groups: string[]) =>
  placeAs(session, what, groups, {});

function placeAs(
  session: Session,
  what: Outcome,
  groups: readonly string[],
  how: Partial<PrognosisSnapshot>,
): string {
  const [caseId = ""] = insertCases(session.store, [
    { sections: { outcome: what } },
  ]);
  session.store.transaction(() => {
    for (const group of groups)
      session.store.prognoses.add(caseId, {
        ...snapshotOf(group, placedOn),
        recordedAt: `${placedOn}T09:00:00Z`,
        ...how,
      });
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
      leftOut: 0,
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
        atRisk: null,
      },
      {
        label: "Alive at 1 year",
        value: "70 %",
        interval: expect.stringMatching(/^33–89 \(95 % CI\)$/),
        percent: 70,
        atRisk: 7,
      },
      {
        label: "Alive at 2 years",
        value: "40 %",
        interval: expect.stringMatching(/^12–67 \(95 % CI\)$/),
        percent: 40,
        atRisk: 4,
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
    expect(ownOf(session, viewed)).toMatchObject({
      cases: 1,
      leftOut: 3,
      leftOutDeaths: 1,
    });
  });

  test("give no figure while a death among them has no date", () => {
    const session = openSession();
    nine(session);
    const viewed = place(session, diedAfter(600), "3");
    place(session, diedAfter(600), "3");
    expect(ownOf(session, viewed)).toMatchObject({ cases: 10, withheld: "" });
    place(session, outcome({ status: "dead" }), "3");
    const own = ownOf(session, viewed);
    expect(own).toMatchObject({ leftOut: 1, leftOutDeaths: 1, figures: [] });
    expect(own.withheld).toMatch(/survival would look longer/);
  });

  test("count a death known by month where its day changes no figure, and withhold them where it does", () => {
    const inMonth = (diedOn: string) => {
      const session = openSession();
      nine(session);
      const viewed = place(session, diedAfter(1));
      place(session, outcome({ status: "dead", diedOn }), "3");
      return ownOf(session, viewed);
    };
    // Half are dead on day 500, 24-May-2025: a death of September 2025 changes nothing, wherever it lies.
    expect(inMonth("2025-09")).toMatchObject({
      cases: 10,
      withheld: "",
      leftOut: 0,
    });
    expect(inMonth("2025-09").figures[0]?.value).toBe("16.4 months");
    // One year ends on 9-Jan-2025, within the month.
    const own = inMonth("2025-01");
    expect(own).toMatchObject({ cases: 10, figures: [], leftOut: 0 });
    expect(own.withheld).toMatch(/month or year/);
  });

  test("who had died when their indices were stored never count", () => {
    const session = openSession();
    const viewed = place(session, seenAfter(1));
    const known = "2026-11-21T09:00:00Z";
    // The record said so, with a day or without.
    placeAs(session, diedAfter(90), ["3"], { recordedAt: known });
    placeAs(session, outcome({ status: "dead" }), ["3"], { recordedAt: known });
    // Heard of later, but dead on the day of storing.
    placeAs(session, diedAfter(0), ["3"], {});
    // In days from diagnosis nobody can tell.
    const inDays = outcome({ status: "dead", diedOn: "D+400" });
    placeAs(session, inDays, ["3"], { referenceOn: "D" });
    expect(ownOf(session, viewed)).toMatchObject({ cases: 0, leftOut: 0 });
    expect(ownOf(session, viewed).basis).toMatch(
      /had died when their indices were stored/,
    );
  });

  test("are followed from the day of storing when the board was still to come", () => {
    const session = openSession();
    nine(session);
    const viewed = place(session, seenAfter(1));
    const referenceOn = addDays(placedOn, 20);
    placeAs(session, diedAfter(5), ["3"], { referenceOn });
    expect(ownOf(session, viewed)).toMatchObject({ cases: 10, leftOut: 0 });
  });

  test("say that there is no interval while all are alive or none", () => {
    const session = openSession();
    const viewed = place(session, seenAfter(1));
    for (let count = 0; count < 10; count += 1)
      place(session, diedAfter(500), "3");
    const [, oneYear, twoYears] = ownOf(session, viewed).figures;
    expect(oneYear).toMatchObject({
      value: "100 %",
      interval: "no interval at 100 %",
      atRisk: 10,
    });
    expect(twoYears).toMatchObject({
      value: "0 %",
      interval: "no interval at 0 %",
      atRisk: 0,
    });
  });

  test.each([
    ["eortc", eortcPublished("high")],
    ["calgb", calgbPublished(3)],
    ["lent", lentPublished({ group: "high" })],
    ["brims", brimsPublished({ leaf: "1" })],
  ])("of %s are named and measured as published", (rule, published) => {
    const followed = Array.from({ length: 10 }, () => ({
      days: 100,
      died: true,
    }));
    const own = ownFigures(rule, followed);
    const labels = published.map(({ label }) => label);
    expect(labels).toEqual(
      expect.arrayContaining(own.map(({ label }) => label)),
    );
    const median = published.find(({ label }) => label === "Median survival");
    expect(own[0]!.value.split(" ")[1]).toBe(median?.unit);
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

const grouped = (referenceOn: string, part: Partial<Outcome>) => ({
  referenceOn,
  recordedAt: "2024-01-10T09:00:00Z",
  wasDead: false,
  outcome: outcome(part),
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
      "from the day of storing, the board still to come",
      "2024-02-20",
      { status: "dead", diedOn: "2024-02-01" },
      { days: 22, died: true },
    ],
    ["of offset and calendar", "2024-01-10", { lastSeenOn: "D+52" }, null],
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
    const followed = followUpOf(grouped(referenceOn, part));
    expect(followed?.latest ?? null).toEqual(expected);
    expect(followed?.earliest ?? null).toEqual(expected);
  });

  test.each<[string, Partial<Outcome>, [number, number]]>([
    ["a month", { diedOn: "2024-03" }, [51, 81]],
    ["a year", { diedOn: "2025" }, [357, 721]],
    [
      "a month after the day last seen",
      {
        diedOn: "2024-03",
        lastSeenOn: "2024-03-11",
      },
      [61, 81],
    ],
    ["the month of storing", { diedOn: "2024-01" }, [0, 21]],
  ])(
    "to a death known by %s reaches from its first day to its last",
    (_name, part, ends) => {
      const followed = followUpOf(
        grouped("2024-01-10", { status: "dead", ...part }),
      );
      expect([followed?.earliest.days, followed?.latest.days]).toEqual(ends);
    },
  );

  test("counts nobody who may have entered after the outcome", () => {
    const dead = { status: "dead", diedOn: "2024-01-11" } as const;
    expect(enteredAlive(grouped("2024-01-10", dead))).toBe(true);
    expect(
      enteredAlive({ ...grouped("2024-01-10", dead), wasDead: true }),
    ).toBe(false);
    expect(enteredAlive(grouped("D", { lastSeenOn: "D+400" }))).toBe(false);
  });
});
