import { sentenceStart } from "../../engine/words.ts";
import type { PathologyAssessment } from "../../../shared/contract/pathology.ts";
import type { Result } from "../../../shared/domain/result.ts";

type Derived = PathologyAssessment["mwgs"];

/** How a clinician asks for each input of the pathology rules. */
const requests: Readonly<Record<string, string>> = {
  ageYears: "The age at diagnosis",
  histology: "The subtype",
  necrosis: "Necrosis",
  atypia: "Nuclear atypia",
  mitosesPer2Mm2: "The mitotic count",
  bap1: "BAP1",
};

/** An engine answer as the form shows it; `words` says answers in lines. */
export function derivedView<Value>(
  answer: Result<Value>,
  view: {
    words: (values: readonly Value[]) => string[];
    survival: Derived["survival"];
  },
): Derived {
  const { rule, ruleVersion, status, result, missing, trail } = answer;
  return {
    rule,
    ruleVersion,
    status,
    answer: result === null ? null : (view.words([result])[0] ?? null),
    possible: view.words(answer.possible),
    missing: missing.map((name) => requests[name] ?? name),
    decision:
      status === "incomplete" ? decision(answer.decisive, missing) : null,
    trail,
    warnings: answer.warnings.map(withoutField),
    survival: view.survival,
  };
}

/** "Missing: BAP1; it decides." or, with several open, which narrows most and what else is missing. */
function decision(
  decisive: string | null,
  missing: readonly string[],
): string | null {
  if (decisive === null) return null;
  const request = requests[decisive] ?? decisive;
  if (missing.length === 1) return `Missing: ${lowered(request)}; it decides.`;
  const others = missing
    .filter((name) => name !== decisive)
    .map((name) => lowered(requests[name] ?? name));
  return `${request} would narrow this most; also missing: ${others.join(", ")}.`;
}

/** The engine words a warning as "field: sentence". */
function withoutField(warning: string): string {
  const sentence = warning.replace(/^[A-Za-z0-9]+: /u, "");
  return sentenceStart(sentence);
}

function lowered(words: string): string {
  return /^[A-Z]{2}/u.test(words)
    ? words
    : words.charAt(0).toLowerCase() + words.slice(1);
}
