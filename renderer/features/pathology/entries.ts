import type { Offer } from "../../../shared/errors.ts";
import type {
  Problems,
  Questions,
  TypedSection,
} from "../../ui/section-form/typed-section.ts";

/** What the parts of the form share: the typing, what is refused, and how it changes. */
export interface Entries {
  typed: TypedSection;
  problems: Problems;
  questions: Questions;
  change: (next: TypedSection) => void;
  answer: (name: string, offer: Offer) => void;
}

/** The props of the entry of one field. */
export function entryOf(entries: Entries, name: string) {
  const { typed, problems, change } = entries;
  return {
    ...questionOf(entries, name),
    value: typed.fields[name] ?? "",
    error: problems[name],
    onChange: (value: string): void =>
      change({ ...typed, fields: { ...typed.fields, [name]: value } }),
  };
}

/** The props of the question at a field, "reviews.0.sarcomatoidPercent" in a list. */
export function questionOf({ questions, answer }: Entries, name: string) {
  return {
    offers: questions[name],
    onAnswer: (offer: Offer): void => answer(name, offer),
  };
}

/** The typing with other lines in one of its lists. */
export function withLines(
  typed: TypedSection,
  list: string,
  lines: TypedSection["lists"][string],
): TypedSection {
  return { ...typed, lists: { ...typed.lists, [list]: lines } };
}
