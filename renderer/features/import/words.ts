import type { ImportPreview } from "../../../shared/contract/imports.ts";
import { formatNumber } from "../../../shared/format.ts";
import { errorSentence } from "../../ui/error-sentence.ts";

/** "1 case", "87 cases", "1,204 cases". */
export function countOf(count: number, one: string, many = `${one}s`): string {
  return `${formatNumber(count)} ${count === 1 ? one : many}`;
}

/** The refusal of an import; always says that nothing was written. */
export function importRefusal(error: unknown): string {
  const sentence = errorSentence(error);
  return /nothing (was|is|has been) (written|stored|imported|changed)/iu.test(
    sentence,
  )
    ? sentence
    : `${sentence} Nothing was written.`;
}

/** What the import would do, in one sentence. */
export function previewSentence(preview: ImportPreview): string {
  const { newCases, knownCases } = preview;
  if (newCases === 0)
    return knownCases === 0
      ? "These files hold no cases."
      : `All ${countOf(knownCases, "case")} are already in the workspace; there is nothing to import.`;
  return knownCases === 0
    ? `${countOf(newCases, "case")} would be added.`
    : `${countOf(newCases, "case")} would be added; ${countOf(knownCases, "case")} already in the workspace would be left as they are.`;
}
