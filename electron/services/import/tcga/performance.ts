import type { CaseDraft } from "../../../../shared/domain/case-draft.ts";
import type { SourceRow } from "../source-row.ts";
import { dayWords } from "./days.ts";
import type { Form } from "./outcome.ts";
import { sentenceCase } from "./words.ts";

type ObservationDraft = CaseDraft["observations"][number];
type EventDraft = CaseDraft["events"][number];

interface Scale {
  kind: "ecog" | "karnofsky";
  column: string;
  label: string;
  max: number;
  /** The value that means dead: no performance status at all. */
  dead: number;
}

const scales: readonly Scale[] = [
  {
    kind: "ecog",
    column: "eastern_cancer_oncology_group",
    label: "ECOG",
    max: 5,
    dead: 5,
  },
  {
    kind: "karnofsky",
    column: "karnofsky_performance_score",
    label: "Karnofsky",
    max: 100,
    dead: 0,
  },
];

/**
 * The performance status of the baseline form. Only one taken before the operation, or with no timing
 * stated, belongs to the diagnosis; any other is kept as an undated line of the course, because the form
 * gives it no day and a rule must not read it as a baseline. ECOG and Karnofsky are never converted.
 */
export function readBaselinePerformance(form: Form): {
  observations: ObservationDraft[];
  events: EventDraft[];
} {
  const { row } = form;
  const timing = row.text("performance_status_scale_timing", 60);
  const isBaseline = timing === "" || timing.toLowerCase() === "preoperative";
  const observations: ObservationDraft[] = [];
  const events: EventDraft[] = [];
  for (const { scale, value } of readScales(row)) {
    if (value === scale.dead) {
      warnDead(form, scale);
      events.push(
        undatedLine(
          row,
          `${scale.label} ${value} recorded, which means dead; not used`,
        ),
      );
    } else if (isBaseline) {
      if (timing === "") warnUntimed(row, scale, value);
      observations.push(baselineStatus(row, { scale, value, timing }));
    } else {
      warnTiming(form, `${scale.label} ${value}`, timing);
      events.push(
        undatedLine(
          row,
          `Performance status ${scale.label} ${value}, timing "${timing}", day not recorded`,
        ),
      );
    }
  }
  return { observations, events };
}

/** The performance status a follow-up form repeats, in words; "" when it states none. */
export function followUpPerformance(form: Form): string {
  const { row } = form;
  const timing = row.text("performance_status_scale_timing", 60);
  const words: string[] = [];
  for (const { scale, value } of readScales(row)) {
    if (value === scale.dead) warnDead(form, scale);
    else warnTiming(form, `${scale.label} ${value}`, timing);
    words.push(`${scale.label} ${value}`);
  }
  if (words.length === 0) return "";
  return `${words.join(", ")} (${timing === "" ? "timing not stated" : `timing: ${timing}`})`;
}

function readScales(row: SourceRow): { scale: Scale; value: number }[] {
  return scales.flatMap((scale) => {
    const value = row.integer(scale.column, { min: 0, max: scale.max });
    return value === null ? [] : [{ scale, value }];
  });
}

function baselineStatus(
  row: SourceRow,
  stated: { scale: Scale; value: number; timing: string },
): ObservationDraft {
  const timing = stated.timing === "" ? "timing not stated" : stated.timing;
  return {
    kind: stated.scale.kind,
    on: "D",
    value: stated.value,
    unit: "",
    answer: null,
    originalValue: String(stated.value),
    originalUnit: "",
    range: null,
    source: `${row.source} (${timing})`,
    note: `Timing on the form: ${timing}.`,
  };
}

function undatedLine(row: SourceRow, text: string): EventDraft {
  return { kind: "other", on: null, text: `${text}.`, source: row.source };
}

function warnDead(form: Form, scale: Scale): void {
  const { row, name, deathDay, lastContactDay } = form;
  let yet = `${name} states no death`;
  if (deathDay !== null) {
    yet = `${name} puts the death only on ${dayWords(deathDay)}`;
  } else if (lastContactDay !== null) {
    yet = `${name} follows the patient to ${dayWords(lastContactDay)}`;
  }
  row.warn(
    "performance-zero",
    scale.column,
    `${scale.label} ${scale.dead} means dead, and ${yet}: it is not imported as a performance status; check the form.`,
  );
}

function warnTiming({ row, name }: Form, status: string, timing: string): void {
  const stated =
    timing === "" ? "without a timing" : `with the timing "${timing}"`;
  row.warn(
    "performance-timing",
    "performance_status_scale_timing",
    `${sentenceCase(name)} gives ${status} ${stated} and no day of its own: it is kept in the course without a date and is not used as the status at diagnosis.`,
  );
}

function warnUntimed(row: SourceRow, scale: Scale, value: number): void {
  row.warn(
    "performance-untimed",
    "performance_status_scale_timing",
    `The baseline form gives ${scale.label} ${value} without saying when it was taken: it is imported as the status at diagnosis, with that note.`,
  );
}
