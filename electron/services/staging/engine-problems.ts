import type { z } from "zod";
import type { fieldProblemSchema } from "../../../shared/domain/staging-views.ts";

export type FieldProblem = z.infer<typeof fieldProblemSchema>;

/** The engine words each refusal as "field: sentence"; here the field becomes the path of the form. */
export function problemsFrom(warnings: readonly string[]): FieldProblem[] {
  return warnings.map((warning) => {
    const [, path = "", sentence = warning] =
      /^([A-Za-z][\w.-]*): (.+)$/su.exec(warning) ?? [];
    return { path, message: capitalized(sentence) };
  });
}

/** The sentence with its first letter as a capital. */
export function capitalized(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
