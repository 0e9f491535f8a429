import { describe, expect, test } from "vitest";
import {
  listRules,
  recordCheck,
  ruleExamples,
  ruleView,
  withdrawCheck,
} from "../../../electron/services/rule-service.ts";
import { checksInForce } from "../../../electron/services/rules/checks-in-force.ts";
import { contains } from "../../../electron/services/rules/example-view.ts";
import type { Session } from "../../../electron/services/session.ts";
import type { ParsedInput } from "../../../shared/contract/index.ts";
import { ruleChannels } from "../../../shared/contract/rules.ts";
import { at, by, newId } from "../../support/sample-case.ts";
import { footprint, openSession, refusal, today, tools } from "./session.ts";

const versionNow = (rule: string) =>
  ruleView(openSession(), rule).entry.version;

const check = (
  part: Partial<ParsedInput<"rules.check">> = {},
): ParsedInput<"rules.check"> => ({
  rule: "calgb",
  row: "L9",
  ruleVersion: versionNow("calgb"),
  checkedBy: "Dr Sample-Reader",
  checkedOn: today,
  verdict: "agrees",
  paper: "Herndon 1998, figure 2",
  note: "",
  ...part,
});

const differing = { verdict: "differs", note: "The paper gives 7.5" } as const;

const rowOf = (session: Session, row = "L9") =>
  ruleView(session, "calgb").checks.find((one) => one.row === row)!;
const lineOf = (session: Session, rule = "calgb") =>
  listRules(session).rules.find((one) => one.rule === rule)!;

describe("the list of rules", () => {
  test("fits the contract, and names what is not computed with the reason", () => {
    const list = ruleChannels["rules.list"].output.parse(
      listRules(openSession()),
    );
    expect(list.notOffered.map(({ name }) => name).join()).toMatch(/PROMISE/);
    expect(list.notOffered.every(({ reason }) => reason !== "")).toBe(true);
    const groups = Object.groupBy(list.rules, ({ group }) => group);
    const names = (group: keyof typeof groups) =>
      groups[group]?.map(({ rule }) => rule).sort();
    expect(names("Prognosis")).toEqual([
      "brims",
      "calgb",
      "eortc",
      "kusamura",
      "lent",
      "mgps",
      "mmps",
      "mwgs",
      "nlr",
    ]);
    expect(names("Doses and units")).toEqual(["bsa", "carboplatin", "units"]);
    expect(names("Pathology")).toEqual(["pathology.grade"]);
    expect(names("Staging")).toContain("tnm.pleura.stage");
  });

  test("shows every worked example of every rule, and each holds", () => {
    const session = openSession();
    for (const { rule, examples } of listRules(session).rules) {
      const shown = ruleChannels["rules.examples"].output.parse(
        ruleExamples(rule),
      ).examples;
      expect(shown, rule).toHaveLength(examples);
      for (const example of shown) {
        expect(example.holds, `${rule}: ${example.title}`).toBe(true);
        expect(example.answer).not.toMatch(/[{}]|\n/);
      }
    }
  });

  test("refuses a rule that does not exist", () => {
    for (const ask of [
      () => ruleView(openSession(), "promise"),
      () => ruleExamples("promise"),
    ])
      expect(refusal(ask).code).toBe("not-found");
  });
});

describe("a check against the paper", () => {
  test("stands for its row, with who and when, and no longer counts as unverified", () => {
    const session = openSession();
    const before = lineOf(session);
    const stored = recordCheck(session, tools, check());
    expect(stored).toMatchObject({ recordedAt: at, recordedBy: by });
    expect(rowOf(session)).toEqual({
      row: "L9",
      check: stored,
      formerChecks: [],
      formerCount: 0,
    });
    expect(checksInForce(session)("calgb", "L9")).toEqual(stored);
    expect(checksInForce(session)("calgb", "L8")).toBeNull();
    expect(checksInForce(session)("eortc", "L9")).toBeNull();
    expect(lineOf(session)).toEqual({
      ...before,
      unverified: before.unverified - 1,
      checked: 1,
    });
    const [entry] = session.store.audit.latest(1);
    expect(entry).toMatchObject({ action: "rules.check", objectId: stored.id });
    expect(entry!.detail).toContain("Dr Sample-Reader");
  });

  test("that differs is a finding, and a later one that agrees does not hide it", () => {
    const session = openSession();
    const differs = recordCheck(session, tools, check(differing));
    const agrees = recordCheck(session, tools, check());
    expect(rowOf(session).check).toEqual(differs);
    expect(rowOf(session).formerChecks).toEqual([agrees]);
    expect(lineOf(session)).toMatchObject({ checked: 1, differs: 1 });
    withdrawCheck(session, tools, { checkId: differs.id, reason: "Misread" });
    expect(rowOf(session).check).toEqual(agrees);
    expect(lineOf(session)).toMatchObject({ checked: 1, differs: 0 });
  });

  test("is followed by the newest of the same verdict", () => {
    const session = openSession();
    const first = recordCheck(session, tools, check());
    const second = recordCheck(session, tools, check({ paper: "Original" }));
    expect(rowOf(session).check).toEqual(second);
    expect(rowOf(session).formerChecks).toEqual([first]);
  });

  test.each<[string, Partial<ParsedInput<"rules.check">>, string, RegExp]>([
    ["an unknown rule", { rule: "promise" }, "not-found", /no such rule/],
    ["an unknown row", { row: "L12" }, "not-found", /no such row/],
    ["an older version", { ruleVersion: "2024.1" }, "conflict", /has changed/],
    ["a later version", { ruleVersion: "2999.1" }, "conflict", /has changed/],
    [
      "a day to come",
      { checkedOn: "2026-11-25" },
      "validation",
      /still to come/,
    ],
    ["the year 1", { checkedOn: "0001-01-01" }, "validation", /four digits/],
    [
      "the day before 1990",
      { checkedOn: "1989-12-31" },
      "validation",
      /before 1990/,
    ],
    [
      "a difference from nothing",
      { verdict: "differs" },
      "validation",
      /what the paper gives instead/,
    ],
    [
      "a difference told in invisible characters",
      { verdict: "differs", note: "\u200b\u2060" },
      "validation",
      /what the paper gives instead/,
    ],
  ])("of %s is refused", (_name, part, code, words) => {
    const session = openSession();
    const before = footprint(session);
    const refused = refusal(() => recordCheck(session, tools, check(part)));
    expect(refused.code).toBe(code);
    expect(refused.message).toMatch(words);
    expect(footprint(session)).toBe(before);
    expect(session.store.ruleChecks.all()).toEqual([]);
  });

  test.each(["", "\u200b\u200d\u2060", "\ufeff", "—", "...", "\u00ad"])(
    "by nobody (%j), or of no paper, is refused before it is read",
    (nobody) => {
      const { input } = ruleChannels["rules.check"];
      for (const part of [{ checkedBy: nobody }, { paper: nobody }])
        expect(input.safeParse(check(part)).success).toBe(false);
      expect(input.safeParse(check({ checkedBy: "李" })).success).toBe(true);
      const withdrawal = { checkId: newId(), reason: nobody };
      expect(
        ruleChannels["rules.withdrawCheck"].input.safeParse(withdrawal).success,
      ).toBe(false);
    },
  );

  test("that stands already is refused; any difference, or a withdrawal, lets it through", () => {
    const session = openSession();
    const first = recordCheck(session, tools, check());
    const before = footprint(session);
    for (const again of [check(), check({ note: "Again" })]) {
      const refused = refusal(() => recordCheck(session, tools, again));
      expect(refused.code).toBe("conflict");
      expect(refused.message).toMatch(/recorded already/);
    }
    expect(footprint(session)).toBe(before);
    for (const part of [
      { row: "L8" },
      { checkedBy: "Dr Sample-Second" },
      { checkedOn: "2026-11-23" },
      { paper: "Original" },
      differing,
    ])
      recordCheck(session, tools, check(part));
    withdrawCheck(session, tools, { checkId: first.id, reason: "Misread" });
    recordCheck(session, tools, check());
    expect(session.store.ruleChecks.all()).toHaveLength(8);
  });

  test("shows the latest ten former ones and counts all", () => {
    const session = openSession();
    const papers = Array.from({ length: 14 }, (_, nth) => `Paper ${nth}`);
    for (const paper of papers) recordCheck(session, tools, check({ paper }));
    const { check: stands, formerChecks, formerCount } = rowOf(session);
    expect(stands!.paper).toBe("Paper 13");
    expect(formerChecks.map(({ paper }) => paper)).toEqual(
      papers.slice(3, 13).reverse(),
    );
    expect(formerCount).toBe(13);
  });

  test("is undone by a new version of the rule", () => {
    const session = openSession();
    const older = {
      ...check({ ruleVersion: "2026.1" }),
      id: newId(),
      withdraws: null,
      recordedAt: at,
      recordedBy: by,
    };
    session.store.transaction(() => session.store.ruleChecks.add(older));
    expect(checksInForce(session)("calgb", "L9")).toBeNull();
    expect(rowOf(session)).toEqual({
      row: "L9",
      check: null,
      formerChecks: [older],
      formerCount: 1,
    });
    expect(lineOf(session)).toMatchObject({ checked: 0, differs: 0 });
  });
});

describe("withdrawing a check", () => {
  test("keeps it and the reason, and takes it out of force", () => {
    const session = openSession();
    const stored = recordCheck(session, tools, check());
    const taken = withdrawCheck(session, tools, {
      checkId: stored.id,
      reason: "Wrong figure",
    });
    expect(taken).toMatchObject({
      withdraws: stored.id,
      note: "Wrong figure",
      row: "L9",
      verdict: "agrees",
    });
    expect(rowOf(session)).toEqual({
      row: "L9",
      check: null,
      formerChecks: [taken, stored],
      formerCount: 1,
    });
    const [entry] = session.store.audit.latest(1);
    expect(entry!.action).toBe("rules.withdraw-check");
    expect(entry!.detail).toContain("withdrawn: Wrong figure");
  });

  test("twice, of a withdrawal, or of nothing is refused", () => {
    const session = openSession();
    const stored = recordCheck(session, tools, check());
    const withdraw = (checkId: string) =>
      withdrawCheck(session, tools, { checkId, reason: "Again" });
    const taken = withdraw(stored.id);
    const before = footprint(session);
    expect(refusal(() => withdraw(stored.id)).code).toBe("conflict");
    expect(refusal(() => withdraw(taken.id)).code).toBe("conflict");
    expect(refusal(() => withdraw(newId())).code).toBe("not-found");
    expect(footprint(session)).toBe(before);
  });

  test("allows a new check of the row afterwards", () => {
    const session = openSession();
    const stored = recordCheck(session, tools, check());
    withdrawCheck(session, tools, { checkId: stored.id, reason: "Misread" });
    const again = recordCheck(session, tools, check(differing));
    expect(rowOf(session).check).toEqual(again);
  });
});

describe("a worked example holds", () => {
  test.each([
    [{ a: 1, b: { c: [1, 2], d: null } }, { b: { c: [1, 2] } }, true],
    [{ a: 1 }, {}, true],
    [{ a: 1 }, { a: 2 }, false],
    [{ a: 1 }, { b: undefined }, false],
    [{ a: [1, 2, 3] }, { a: [1, 2] }, false],
    [{ a: [1] }, { a: { 0: 1 } }, false],
    [{ a: null }, { a: {} }, false],
    [{ a: 0 }, { a: false }, false],
    [{ a: "1" }, { a: 1 }, false],
  ])("when %j contains %j: %s", (whole, part, holds) => {
    expect(contains(whole, part)).toBe(holds);
  });
});
