import type { ErrorBody } from "../../../shared/errors.ts";
import type { Field } from "./field.ts";
import type { Problems } from "./typed-section.ts";

/** Refusals of the main process at the fields of this section; `rest` is what belongs elsewhere, null when nothing does. */
export function placeProblems(
  section: { name: string; fields: readonly Field[] },
  body: ErrorBody,
): { at: Problems; rest: string | null } {
  const at: Record<string, string> = {};
  const rest: string[] = [];
  for (const { path, message } of body.fields) {
    const inner = path.startsWith(`${section.name}.`)
      ? path.slice(section.name.length + 1)
      : "";
    const isAsked =
      inner.startsWith("markers.") ||
      section.fields.some(({ name }) => name === inner);
    if (isAsked) at[inner] ??= message;
    else rest.push(message);
  }
  if (body.fields.length === 0) return { at, rest: body.message };
  return { at, rest: rest.length === 0 ? null : rest.join(" ") };
}
