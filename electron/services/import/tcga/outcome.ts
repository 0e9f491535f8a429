import type { Outcome } from "../../../../shared/domain/diagnosis.ts";
import type { SourceRow } from "../source-row.ts";
import { dayIn, dayWords, onDay } from "./days.ts";
import type { PatientRows } from "./patient-rows.ts";
import { checkSurvival } from "./survival-check.ts";
import { sentenceCase } from "./words.ts";

/** One form about the patient's state: the baseline form, then the follow-up forms in their order. */
export interface Form {
  /** "the baseline form", "follow-up form 2". */
  name: string;
  row: SourceRow;
  vital: string;
  deathDay: number | null;
  /** Day of the last contact; null when none is stated or the stated one cannot be. */
  lastContactDay: number | null;
}

export interface PatientState {
  outcome: Outcome;
  forms: Form[];
  deathDay: number | null;
}

/**
 * The last known state over all forms. A death on any form is a death, also when the baseline form
 * still says alive; days before the diagnosis are never used.
 */
export function readState(rows: PatientRows): PatientState {
  const forms = readForms(rows);
  const isDead = forms.some(saysDead);
  const deathDay = isDead ? readDeath(forms) : null;
  const lastSeen = lastContact(forms, deathDay);
  checkSurvival(rows.patient, { deathDay, lastSeen });
  const latest = forms.at(-1)?.row ?? rows.patient;
  return {
    forms,
    deathDay,
    outcome: {
      status: isDead ? "dead" : livingStatus(forms),
      diedOn: deathDay === null ? null : onDay(deathDay),
      lastSeenOn: lastSeen === null ? null : onDay(lastSeen),
      disease: latestDisease(forms),
      source: latest.source,
    },
  };
}

function readForms({ patient, followups }: PatientRows): Form[] {
  const ordered = followups
    .map((row) => ({ row, at: sequenceOf(row) }))
    .sort((a, b) => a.at - b.at);
  return [
    formOf("the baseline form", patient),
    ...ordered.map(({ row }, at) => formOf(`follow-up form ${at + 1}`, row)),
  ];
}

function sequenceOf(row: SourceRow): number {
  return row.integer("followup_seq", { min: 0, max: 10_000 }) ?? 10_001;
}

function formOf(name: string, row: SourceRow): Form {
  const usable = (column: string, what: string): number | null => {
    const day = dayIn(row, column);
    if (day === null || day >= 0) return day;
    row.warn(
      column === "days_to_death"
        ? "before-diagnosis"
        : "last-follow-up-negative",
      column,
      `${sentenceCase(name)} puts the ${what} on ${dayWords(day)}, before the diagnosis: the day is not used.`,
    );
    return null;
  };
  return {
    name,
    row,
    vital: row.word("vital_status"),
    deathDay: usable("days_to_death", "death"),
    lastContactDay: usable("days_to_last_followup", "last follow-up"),
  };
}

function saysDead(form: Form): boolean {
  return form.vital === "dead" || form.deathDay !== null;
}

function readDeath(forms: readonly Form[]): number | null {
  const [baseline] = forms;
  const dead = forms.filter(saysDead);
  const dated = dead.filter((form) => form.deathDay !== null);
  const day = dated.at(-1)?.deathDay ?? null;
  const reporter = dated.at(-1) ?? dead.at(-1);
  if (reporter === undefined) return null;
  if (baseline !== undefined && !saysDead(baseline)) {
    const before =
      baseline.vital === ""
        ? "leaves the state empty"
        : `says ${baseline.vital}`;
    reporter.row.warn(
      "death-on-follow-up",
      "vital_status",
      `The baseline form ${before}; only ${reporter.name} records the death${day === null ? "" : ` (${dayWords(day)})`}: recorded as dead.`,
    );
  }
  if (day === null) {
    reporter.row.warn(
      "detail-missing",
      "days_to_death",
      "The patient is recorded as dead, but no form holds a usable day of death.",
    );
  }
  warnDeathConflicts(forms, dated, reporter);
  return day;
}

function warnDeathConflicts(
  forms: readonly Form[],
  dated: readonly Form[],
  reporter: Form,
): void {
  const days = [...new Set(dated.map((form) => form.deathDay))];
  if (days.length > 1) {
    reporter.row.warn(
      "form-conflict",
      "days_to_death",
      `The forms give different days of death (${days.join(", ")}): that of ${reporter.name}, the latest, is used.`,
    );
  }
  const firstDead = forms.findIndex(saysDead);
  const alive = forms
    .slice(firstDead + 1)
    .find((form) => form.vital === "alive");
  alive?.row.warn(
    "form-conflict",
    "vital_status",
    `${sentenceCase(alive.name)} says alive after an earlier form recorded the death: the patient stays recorded as dead; check the forms.`,
  );
}

function lastContact(
  forms: readonly Form[],
  deathDay: number | null,
): number | null {
  let last: number | null = null;
  for (const { name, row, lastContactDay: day } of forms) {
    if (day === null) continue;
    if (deathDay !== null && day > deathDay) {
      row.warn(
        "after-death",
        "days_to_last_followup",
        `${sentenceCase(name)} puts the last follow-up on ${dayWords(day)}, after the death on ${dayWords(deathDay)}: the day is not used.`,
      );
    } else if (last === null || day > last) last = day;
  }
  return last;
}

function livingStatus(forms: readonly Form[]): Outcome["status"] {
  if (forms.at(-1)?.row.word("lost_follow_up") === "yes") return "lost";
  const stated = forms.findLast((form) => form.vital !== "");
  if (stated?.vital === "alive") return "alive";
  stated?.row.warn(
    "value-refused",
    "vital_status",
    `${sentenceCase(stated.name)} gives a vital status that is neither alive nor dead: it stays not recorded.`,
  );
  return "not-recorded";
}

function latestDisease(forms: readonly Form[]): string {
  const column = "person_neoplasm_cancer_status";
  const stated = forms.findLast((form) => form.row.word(column) !== "");
  return stated === undefined
    ? ""
    : `${sentenceCase(stated.row.text(column, 60))} (${stated.name})`;
}
