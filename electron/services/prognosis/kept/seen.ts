import type { ParsedInput } from "../../../../shared/contract/index.ts";
import type { PrognosisView } from "../../../../shared/domain/prognosis-views.ts";
import { AppError } from "../../../../shared/errors.ts";
import { formatDate } from "../../../../shared/format.ts";
import { answerText } from "../../../../shared/prognosis-words.ts";
import { fingerprintOf } from "./stored-form.ts";

/** Refuses with "conflict" what is not, to the last input, what the record gives now; with the differences in words. */
export function refuseUnseen(
  view: PrognosisView,
  {
    referenceOn,
    seen,
    fingerprint,
  }: Pick<
    ParsedInput<"prognosis.store">,
    "referenceOn" | "seen" | "fingerprint"
  >,
): void {
  const now = new Map(
    view.indices.map((index) => [index.rule, index] as const),
  );
  const changes = [
    ...(view.referenceOn === referenceOn
      ? []
      : [
          `the reference date is ${formatDate(view.referenceOn)}, not ${formatDate(referenceOn)}`,
        ]),
    ...seen.flatMap(({ rule, answer }) => {
      const index = now.get(rule);
      if (index === undefined) return `${quoted(rule)} no longer applies`;
      const given = answerText(index);
      return given === answer
        ? []
        : `${index.name} gives “${given}”, and the screen showed “${quoted(answer)}”`;
    }),
    ...unseen(view, seen),
  ];
  if (changes.length === 0 && fingerprintOf(view) !== fingerprint)
    changes.push(
      "a value, a date or a source behind an index is another one, though each index gives the same answer",
    );
  if (changes.length > 0)
    throw new AppError(
      "conflict",
      `The record has changed since this screen was drawn: ${changes.join("; ")}. Nothing was stored. Look at the indices again, then store them.`,
    );
}

/** Indices that were not shown, and those that were named twice. */
function unseen(
  { indices }: PrognosisView,
  seen: readonly { rule: string }[],
): string[] {
  const rules = new Set(seen.map(({ rule }) => rule));
  const fresh = indices.filter(({ rule }) => !rules.has(rule));
  return [
    ...fresh.map(({ name }) => `${name} was not on the screen`),
    ...(rules.size < seen.length ? ["one index was named twice"] : []),
  ];
}

/** What a caller sent, short enough for a sentence. */
function quoted(text: string): string {
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}
