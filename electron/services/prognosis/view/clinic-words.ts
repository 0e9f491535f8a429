import { formatUnit } from "../../../../shared/observation-words.ts";
import { sentenceStart } from "../../../engine/words.ts";
import type { TrailStep } from "../../../../shared/domain/result.ts";
import type { PickedInput } from "../../../../shared/domain/prognosis-views.ts";

/** Trail steps with the labels of the panel in place of the rules' input names. */
export function trailInWords(
  trail: readonly TrailStep[],
  inputs: readonly PickedInput[],
): TrailStep[] {
  return trail.map((step) => ({ ...step, text: inWords(step.text, inputs) }));
}

/** A rule's warning without the input name in front: the panel shows which input it belongs to by its words. */
export function warningInWords(
  warning: string,
  inputs: readonly PickedInput[],
): string {
  const [, name = "", rest = warning] = /^(\w+): (.+)$/s.exec(warning) ?? [];
  const text = inputs.some((input) => input.name === name) ? rest : warning;
  return inWords(sentenceStart(text), inputs);
}

/** Replaces only names no clinician writes: those with an underscore or a capital inside. */
function inWords(text: string, inputs: readonly PickedInput[]): string {
  let words = formatUnit(text);
  for (const { name, label } of inputs) {
    if (!/_|[a-z][A-Z]/.test(name)) continue;
    words = words.replaceAll(name, label.toLowerCase());
  }
  return sentenceStart(words);
}
