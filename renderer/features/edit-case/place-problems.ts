import type { ErrorBody } from "../../../shared/errors.ts";
import type { Section } from "../../ui/section-form/section.ts";
import type { Problems } from "../../ui/section-form/typed-section.ts";

/** Refusals of the main process at the fields of this section; `rest` is what belongs elsewhere, null when nothing does. */
export function placeProblems(
  section: Section,
  body: ErrorBody,
): { at: Problems; rest: string | null } {
  const at: Record<string, string> = {};
  const rest: string[] = [];
  for (const { path, message } of body.fields) {
    const inner = path.startsWith(`${section.name}.`)
      ? path.slice(section.name.length + 1)
      : "";
    const isAsked =
      section.lists.some(({ name }) => inner.startsWith(`${name}.`)) ||
      section.fields.some(({ name }) => name === inner);
    if (isAsked) at[inner] ??= message;
    else rest.push(message);
  }
  if (body.fields.length === 0) return { at, rest: body.message };
  return { at, rest: rest.length === 0 ? null : rest.join(" ") };
}
