import type { CaseFile } from "../../../shared/domain/case-file.ts";
import { checkFacts } from "../cases/check-facts.ts";
import { factsOf } from "../cases/case-facts.ts";
import { afterDeath } from "./contradictions-after-death.ts";
import { inDiagnosis } from "./contradictions-diagnosis.ts";
import { inStagings } from "./contradictions-staging.ts";

/**
 * Statements of the record that cannot all be true, each as a sentence that names both sides. They warn and block
 * nothing: a person decides which side is right.
 */
export function contradictionsOf(file: CaseFile, today: string): string[] {
  const impossible = checkFacts(factsOf(file), today).map(
    ({ message }) => message,
  );
  return [
    ...impossible,
    ...inDiagnosis(file),
    ...inStagings(file),
    ...afterDeath(file),
  ];
}
