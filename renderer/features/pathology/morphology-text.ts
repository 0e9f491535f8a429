import type { Histology } from "../../../shared/domain/diagnosis.ts";
import { histologyWords } from "../../../shared/words.ts";

interface Codes {
  histology: Histology;
  /** The code that belongs to the subtype; null while there is none. */
  belonging: string | null;
  /** The code the diagnosis holds; empty when it holds none. */
  recorded: string;
}

/** The ICD-O-3 code below the subtype in one line: which code, and where it comes from. */
export function morphologyText({
  histology,
  belonging,
  recorded,
}: Codes): string {
  const stored = recorded.trim();
  const belongs = `belongs to ${histologyWords[histology].toLowerCase()}`;
  if (belonging === null)
    return stored === ""
      ? "ICD-O-3: no code"
      : `ICD-O-3 ${stored} in the diagnosis`;
  if (stored === "") return `ICD-O-3 ${belonging}, ${belongs}`;
  return stored === belonging
    ? `ICD-O-3 ${stored}, as in the diagnosis`
    : `ICD-O-3 ${stored} in the diagnosis; ${belonging} ${belongs}`;
}
