import type { IndexView } from "../../../shared/domain/prognosis-views.ts";

/**
 * What to heed at once (the short notices, or the warnings where there are none), the warnings in full, and the
 * limits: each sentence in one place only.
 */
export function toldOnce(
  index: Pick<IndexView, "notices" | "warnings" | "limits">,
): { heeded: string[]; inFull: string[]; limits: string[] } {
  const notices = [...new Set(index.notices)];
  const warnings = [...new Set(index.warnings)];
  const heeded = notices.length > 0 ? notices : warnings;
  const inFull = without(warnings, heeded);
  return {
    heeded,
    inFull,
    limits: without([...new Set(index.limits)], [...heeded, ...inFull]),
  };
}

function without(sentences: string[], told: readonly string[]): string[] {
  return sentences.filter((sentence) => !told.includes(sentence));
}
