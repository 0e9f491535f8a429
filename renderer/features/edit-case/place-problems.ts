import type { ErrorBody, Offer } from "../../../shared/errors.ts";
import type { Section } from "../../ui/section-form/section.ts";
import type {
  Problems,
  Questions,
} from "../../ui/section-form/typed-section.ts";

/**
 * Refusals of the main process at the fields of this section, with the answers offered to those that are questions;
 * `rest` is what belongs elsewhere, null when nothing does.
 */
export function placeProblems(
  section: Section,
  body: ErrorBody,
): { at: Problems; questions: Questions; rest: string | null } {
  const at: Record<string, string> = {};
  const questions: Record<string, readonly Offer[]> = {};
  const rest: string[] = [];
  for (const { path, message, offers } of body.fields) {
    const inner = innerPath(section, path);
    const isAsked =
      section.lists.some(({ name }) => inner.startsWith(`${name}.`)) ||
      section.fields.some(({ name }) => name === inner);
    if (!isAsked) rest.push(message);
    else if (at[inner] === undefined) {
      at[inner] = message;
      if (offers !== undefined) questions[inner] = offers;
    }
  }
  if (body.fields.length === 0) return { at, questions, rest: body.message };
  return {
    at,
    questions,
    rest: rest.length === 0 ? null : rest.join(" "),
  };
}

/** "birthDate" for "identity.birthDate" in the section of that name; empty for another section's path. */
export function innerPath({ name }: Section, path: string): string {
  return path.startsWith(`${name}.`) ? path.slice(name.length + 1) : "";
}
