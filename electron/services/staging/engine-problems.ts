import { sentenceStart } from "../../engine/words.ts";
import type { z } from "zod";
import type { fieldProblemSchema } from "../../../shared/domain/staging-views.ts";

export type FieldProblem = z.infer<typeof fieldProblemSchema>;

/** The engine words each refusal as "field: sentence"; here the field becomes the path of the form. */
export function problemsFrom(warnings: readonly string[]): FieldProblem[] {
  return warnings.map((warning) => {
    const [, path = "", sentence = warning] =
      /^([A-Za-z][\w.-]*): (.+)$/su.exec(warning) ?? [];
    return { path, message: sentenceStart(sentence) };
  });
}
