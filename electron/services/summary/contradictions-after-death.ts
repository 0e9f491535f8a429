import type { CaseFile } from "../../../shared/domain/case-file.ts";
import { onCalendar } from "../../../shared/domain/clinical-date.ts";
import { formatDate } from "../../../shared/format.ts";
import { factsOf } from "../cases/case-facts.ts";
import { isSurelyAfter } from "../dates/span.ts";
import { labelOf } from "../observation/kinds.ts";

/** What is recorded to have happened after death, and death told by a status alone. */
export function afterDeath(file: CaseFile): string[] {
  const { outcome, diagnosis } = factsOf(file);
  const fives = file.observations.filter(
    ({ kind, value }) => kind === "ecog" && value === 5,
  );
  const deadByStatus =
    outcome.status === "dead"
      ? []
      : fives.map(
          ({ on }) =>
            `ECOG 5 (dead) is recorded on ${formatDate(on)}; the patient is not recorded as dead.`,
        );
  if (outcome.diedOn === null) return deadByStatus;
  const death = onCalendar(outcome.diedOn, diagnosis.diagnosedOn);
  const died = formatDate(outcome.diedOn);
  const late = (on: string | null) =>
    on !== null && isSurelyAfter(onCalendar(on, diagnosis.diagnosedOn), death);
  const sentences = [...deadByStatus];
  if (late(outcome.lastSeenOn)) {
    sentences.push(
      `Last seen on ${formatDate(outcome.lastSeenOn)}, after the death on ${died}.`,
    );
  }
  for (const { kind, on } of file.observations) {
    if (late(on))
      sentences.push(
        `${labelOf(kind)} of ${formatDate(on)} lies after the death on ${died}.`,
      );
  }
  for (const { name, startedOn } of file.treatments) {
    if (late(startedOn))
      sentences.push(
        `${name} starts on ${formatDate(startedOn)}, after the death on ${died}.`,
      );
  }
  return sentences;
}
