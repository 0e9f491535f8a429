import type {
  Line,
  TypedSection,
} from "../../ui/section-form/typed-section.ts";
import { opinionFields } from "./pathology-section.ts";

/**
 * The review becomes the report in use and the former report the review in its place: nothing is lost, and doing it
 * again takes it back. Features, panel and molecular results stay: a review carries none.
 */
export function swapReview(typed: TypedSection, at: number): TypedSection {
  const reviews = typed.lists["reviews"] ?? [];
  const review = reviews[at];
  if (review === undefined) return typed;
  const former: Line = Object.fromEntries(
    opinionFields.map(({ name }) => [name, typed.fields[name] ?? ""]),
  );
  return {
    fields: { ...typed.fields, ...review },
    lists: { ...typed.lists, reviews: reviews.with(at, former) },
  };
}
