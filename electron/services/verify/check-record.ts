import { sha256OfJson } from "../../../db/canonical-json.ts";
import type { Store, WholeCase } from "../../../db/store.ts";
import { checkClinic } from "./check-clinic.ts";
import { checkPrognoses } from "./check-prognoses.ts";
import { beforeWiderStagings } from "./older-forms.ts";
import { readTrail, type Trail } from "./trail.ts";

/**
 * The stored record against the hashes in the audit trail: how many cases there are, and what does not fit, by its id.
 * A case is what it was created as, plus what the trail says was added. An object may stand in the trail as an
 * older build knew it: without the fields that came later, while they hold their defaults.
 */
export function checkRecord(store: Store): {
  cases: number;
  problems: string[];
} {
  const { trail, created, ruleChecks, prognosesOf } = readTrail(store);
  const problems: string[] = [];
  let cases = 0;
  for (const whole of store.cases.whole()) {
    cases += 1;
    created.delete(whole.caseId);
    problems.push(
      ...problemsOf(whole, trail).map(
        (problem) => `case ${whole.caseId}: ${problem}`,
      ),
    );
  }
  const lost = [...created].map((caseId) => `case ${caseId} is gone`);
  return {
    cases,
    problems: [
      ...problems,
      ...lost,
      ...checkPrognoses(store, prognosesOf),
      ...checkClinic(store, trail, ruleChecks),
    ],
  };
}

function problemsOf(whole: WholeCase, trail: Trail): string[] {
  const { caseId, origin, isRetired } = whole;
  const observations = split(
    whole.observations,
    trail("observation.record", caseId),
  );
  const stagings = split(
    whole.stagings,
    trail("staging.save", caseId),
    beforeWiderStagings,
  );
  const created = createdOf(whole, observations.others, stagings.others);
  const asCreated = [
    created,
    { ...created, stagings: stagings.others.map(beforeWiderStagings) },
  ].map(sha256OfJson);
  const isUndone =
    origin !== null && trail("import.undo", origin.batchId).length > 0;
  const [atCreation, ...more] = trail("case.create", caseId);
  return [
    atCreation === undefined ? "the trail does not know it" : null,
    atCreation !== undefined && !asCreated.includes(atCreation)
      ? "differs from what was created"
      : null,
    more.length > 0 ? "was created more than once" : null,
    sectionsFit(whole, trail("case.save-section", caseId))
      ? null
      : "a saved section was changed or is gone",
    observations.allFound ? null : "a recorded value was changed or is gone",
    stagings.allFound ? null : "a saved staging was changed or is gone",
    isRetired === isUndone
      ? null
      : "was taken out of the lists, or put back, without an entry",
  ].filter((problem) => problem !== null);
}

/** Rows that came later, as the trail knows them, and the others, in the order of their making. */
function split<Row extends { id: string }>(
  rows: readonly Row[],
  recorded: readonly string[],
  older: (row: Row) => object = (row) => row,
): { others: Row[]; allFound: boolean } {
  const wanted = new Set(recorded);
  const others = rows.filter(
    (row) =>
      !wanted.delete(sha256OfJson(row)) &&
      !wanted.delete(sha256OfJson(older(row))),
  );
  return { others: others.sort(byId), allFound: wanted.size === 0 };
}

const byId = (left: { id: string }, right: { id: string }): number =>
  left.id < right.id ? -1 : 1;

/** The case as the service handed it to the store when it was new. */
function createdOf(
  whole: WholeCase,
  observations: WholeCase["observations"],
  stagings: WholeCase["stagings"],
): object {
  const { isRetired: _, sectionVersions, ...rest } = whole;
  const first = sectionVersions.filter((row) => isFirst(row, whole));
  return {
    ...rest,
    sections: Object.fromEntries(first.map(({ name, body }) => [name, body])),
    observations,
    stagings,
    treatments: rest.treatments.toSorted(byId),
    events: rest.events.toSorted(byId),
    gaps: rest.gaps.toSorted(byId),
  };
}

/** A section that older builds did not know gets its version 1 later. */
function isFirst(
  { version, at }: WholeCase["sectionVersions"][number],
  whole: WholeCase,
): boolean {
  return version === 1 && at === whole.at;
}

/** Each later version has its own entry, and the entries of one section come in the order of its versions. */
function sectionsFit(whole: WholeCase, saved: readonly string[]): boolean {
  const used = new Set<number>();
  let section = "";
  let last = -1;
  for (const row of whole.sectionVersions) {
    if (row.name !== section) last = -1;
    section = row.name;
    if (isFirst(row, whole)) continue;
    const hash = sha256OfJson(row.body);
    const after = last;
    last = saved.findIndex(
      (entry, at) => at > after && entry === hash && !used.has(at),
    );
    if (last < 0) return false;
    used.add(last);
  }
  return used.size === saved.length;
}
