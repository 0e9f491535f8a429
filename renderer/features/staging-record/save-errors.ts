import type { FieldProblem } from "../../../shared/domain/staging-views.ts";
import type { ErrorBody } from "../../../shared/errors.ts";

/** Sentences by field path; `form` is what has no field of its own. */
export type Problems = Readonly<Record<string, string>>;

const recordField =
  /^(on|stagedBy|source|recordedStage|editionReason|amendReason|documents\.\d+\.(on|kind)|overrides\..+)$/u;

/** Several sentences about one field stand together. */
export function problemsByPath(problems: readonly FieldProblem[]): Problems {
  const byPath: Record<string, string> = {};
  for (const { path, message } of problems) {
    const before = byPath[path];
    if (before?.includes(message) === true) continue;
    byPath[path] = before === undefined ? message : `${before} ${message}`;
  }
  return byPath;
}

/** The main process's refusal at the fields that show it; what no field shows stands at the button. */
export function saveErrors(
  body: ErrorBody,
  isShown: (path: string) => boolean,
): Problems {
  if (body.fields.length === 0) return { form: body.message };
  return problemsByPath(
    body.fields.map(({ path, message }) => {
      const field = path.replace(/^(entry\.)?(sheet\.)?/u, "");
      return {
        path: recordField.test(field) || isShown(field) ? field : "form",
        message,
      };
    }),
  );
}
