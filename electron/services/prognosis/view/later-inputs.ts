import {
  daysBetween,
  onCalendar,
} from "../../../../shared/domain/clinical-date.ts";
import type { PickedInput } from "../../../../shared/domain/prognosis-views.ts";
import { midSentence } from "../../../../shared/mid-sentence.ts";
import { listWords, sentenceStart } from "../../../engine/words.ts";
import { factsOf } from "../../cases/case-facts.ts";
import { isSurelyAfter, latestDay } from "../../dates/span.ts";
import type { IndexContext } from "./index-context.ts";

const surely = "reported after the reference date";
const possibly = "possibly reported after the reference date";

/** Inputs of reports later than the day the index stands for, each with a note, and the notice that names them. */
export function withLaterInputs(
  context: IndexContext,
  inputs: readonly PickedInput[],
): { inputs: PickedInput[]; notices: string[] } {
  const labels = new Map<string, string[]>();
  const noted = inputs.map((input) => {
    const what = lateness(context, input);
    if (what === null) return input;
    labels.set(what, [...(labels.get(what) ?? []), midSentence(input.label)]);
    const note = `${sentenceStart(what)}. ${input.note}`.trim();
    return { ...input, note };
  });
  const notices = [...labels].map(
    ([what, late]) => `${sentenceStart(listWords(late, "and"))}: ${what}.`,
  );
  return { inputs: noted, notices };
}

/** Only a record read at the day of diagnosis holds anything later; in others a partial date cannot lie ahead. */
function lateness(
  { file, reference }: IndexContext,
  { on, used }: PickedInput,
): string | null {
  if (reference.kind !== "diagnosis" || on === null || used === null)
    return null;
  const date = onCalendar(on, factsOf(file).diagnosis.diagnosedOn);
  if (isSurelyAfter(date, reference.on)) return surely;
  const days = daysBetween(latestDay(date), reference.on);
  return days !== null && days < 0 ? possibly : null;
}
