import type { Histology } from "../../../shared/domain/diagnosis.ts";
import type {
  Pathology,
  PathologyReview,
} from "../../../shared/domain/pathology.ts";
import { opinionText, reviewerText } from "../../../shared/pathology-words.ts";

type Opinion = Pick<
  PathologyReview,
  | "reviewer"
  | "reportedOn"
  | "centralReview"
  | "histology"
  | "certainty"
  | "sarcomatoidPercent"
>;

/**
 * Reviews that disagree with the report in use, each as a sentence that names both with their dates. Subtypes
 * disagree, or one is definite of mesothelioma and the other is not; desmoplastic is a kind of sarcomatoid, and a
 * subtype that is not specified contradicts none.
 */
export function reviewConflicts(pathology: Pathology): string[] {
  return pathology.reviews
    .filter(
      (review) =>
        subtypesDiffer(review.histology, pathology.histology) ||
        certaintiesDiffer(review, pathology),
    )
    .map(
      (review) =>
        `Pathology opinions differ. In use: ${said(pathology)}. Review: ${said(review)}.`,
    );
}

/** The other opinions on one answer of the report in use, as a note beside that answer. */
export function otherOpinions(
  pathology: Pathology,
  about: "histology" | "certainty",
): string[] {
  return pathology.reviews
    .filter((review) =>
      about === "histology"
        ? subtypesDiffer(review.histology, pathology.histology)
        : certaintiesDiffer(review, pathology),
    )
    .map(
      (review) =>
        `Another opinion stands, not used: ${opinionText(review).toLowerCase()} (${reviewerText(review)}).`,
    );
}

function said(opinion: Opinion): string {
  return `${reviewerText(opinion)} (${opinionText(opinion).toLowerCase()})`;
}

function subtypesDiffer(one: Histology, other: Histology): boolean {
  const left = subtypeClass(one);
  const right = subtypeClass(other);
  return left !== null && right !== null && left !== right;
}

function subtypeClass(histology: Histology): string | null {
  if (histology === "not-recorded" || histology === "nos") return null;
  return histology === "desmoplastic" ? "sarcomatoid" : histology;
}

function certaintiesDiffer(one: Opinion, other: Opinion): boolean {
  const known =
    one.certainty !== "not-recorded" && other.certainty !== "not-recorded";
  return (
    known && (one.certainty === "definite") !== (other.certainty === "definite")
  );
}
