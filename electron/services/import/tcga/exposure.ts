import type { Exposure } from "../../../../shared/domain/diagnosis.ts";
import type { SourceRow } from "../source-row.ts";
import { sentenceCase } from "./words.ts";

const years = { min: 0, max: 100 } as const;

/** Asbestos history. An empty answer is unknown, with that said in the note. */
export function readExposure(row: SourceRow): Exposure {
  const answer = row.yesNo("history_asbestos_exposure");
  const from = row.integer("asbestos_exposure_age", years);
  const until = row.integer("asbestos_exposure_age_last", years);
  const length = row.number("asbestos_exposure_years", years);
  const kind = [
    row.text("asbestos_exposure_source", 60),
    row.text("asbestos_exposure_type", 50),
  ].filter((part) => part !== "");
  const details = [...kind, from, until, length].filter(
    (part) => part !== null,
  );
  if (answer !== "yes" && details.length > 0) {
    row.warn(
      "exposure-conflict",
      "history_asbestos_exposure",
      `Asbestos exposure is ${answer === "no" ? 'answered "no"' : "not answered"}, yet details of an exposure are recorded: both are kept; ask the patient.`,
    );
  }
  warnAges(row, { from, until, length });
  return {
    asbestos: answer ?? "unknown",
    kind: sentenceCase(kind.join(", ")),
    occupation: readOccupation(row),
    years: length,
    note: noteOf(row, { answered: answer !== null, from, until }),
    source: row.source,
  };
}

function readOccupation(row: SourceRow): string {
  const group = row.text("primary_occupation", 200);
  const own = row.text("primary_occupation_other", 200);
  return sentenceCase(
    own === "" || !/^(?:|other, please specify)$/u.test(group)
      ? group || own
      : own,
  );
}

function noteOf(
  row: SourceRow,
  known: { answered: boolean; from: number | null; until: number | null },
): string {
  const worked = row.number("primary_occupation_years_worked", years);
  return [
    known.answered ? "" : "The source leaves the question empty.",
    known.from === null ? "" : `First exposed at age ${known.from}.`,
    known.until === null ? "" : `Last exposed at age ${known.until}.`,
    worked === null ? "" : `${worked} years in this occupation.`,
  ]
    .filter((part) => part !== "")
    .join(" ");
}

function warnAges(
  row: SourceRow,
  stated: { from: number | null; until: number | null; length: number | null },
): void {
  const { from, until, length } = stated;
  if (from === null || until === null) return;
  if (until < from) {
    row.warn(
      "exposure-conflict",
      "asbestos_exposure_age_last",
      `The exposure ends at age ${until}, before it starts at age ${from}: both are kept; ask the patient.`,
    );
  } else if (length !== null && length > until - from + 1) {
    row.warn(
      "exposure-conflict",
      "asbestos_exposure_years",
      `${length} years of exposure do not fit between the ages ${from} and ${until}: all are kept; ask the patient.`,
    );
  }
}
