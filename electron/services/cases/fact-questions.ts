import { isDayOffset } from "../../../shared/domain/clinical-date.ts";
import type { SectionName } from "../../../shared/domain/case-file.ts";
import { formatDate } from "../../../shared/format.ts";
import { possibleAges } from "../dates/age.ts";
import type { CaseFacts } from "./case-facts.ts";
import { fractionQuestion, questionOf, type Question } from "./question.ts";

const adultYears = 18;

/**
 * What is asked about the sections of a case before they are stored: a patient younger than 18, a share typed as a
 * fraction. `section` is the one that is saved, so that the question stands at one of its fields.
 */
export function factQuestions(
  facts: CaseFacts,
  today: string,
  section: SectionName = "identity",
): Question[] {
  return [...childQuestions(facts, today, section), ...shareQuestions(facts)];
}

/** The questions that these facts raise and the former ones did not. */
export function newQuestions(
  versions: { before: CaseFacts; after: CaseFacts },
  today: string,
  section: SectionName,
): Question[] {
  const { before, after } = versions;
  const known = new Set(
    factQuestions(before, today, section).map(({ problem }) => problem.message),
  );
  return factQuestions(after, today, section).filter(
    ({ problem }) => !known.has(problem.message),
  );
}

function childQuestions(
  facts: CaseFacts,
  today: string,
  section: SectionName,
): Question[] {
  const { birthDate, ageAtDiagnosisYears } = facts.identity;
  const { day, words } = dayOfDiagnosis(facts, today);
  const ages = birthDate === null ? [] : possibleAges(birthDate, day);
  const asked: Question[] = [];
  if (
    birthDate !== null &&
    ages.length > 0 &&
    ages.every((age) => age < adultYears)
  ) {
    asked.push(
      childQuestion(
        section === "diagnosis"
          ? `diagnosis.${facts.diagnosis.diagnosedOn === null ? "diagnosisYear" : "diagnosedOn"}`
          : "identity.birthDate",
        `born ${formatDate(birthDate)}, ${ages.join(" or ")} years old ${words}`,
        `Born ${formatDate(birthDate)}, the patient is ${ages.join(" or ")} years old ${words}.`,
      ),
    );
  }
  if (ageAtDiagnosisYears !== null && ageAtDiagnosisYears < adultYears) {
    asked.push(
      childQuestion(
        "identity.ageAtDiagnosisYears",
        `age ${ageAtDiagnosisYears} at diagnosis`,
        `An age of ${ageAtDiagnosisYears} at diagnosis makes the patient a child or adolescent.`,
      ),
    );
  }
  return asked;
}

function childQuestion(path: string, about: string, what: string): Question {
  return questionOf(
    { code: "child", path, about },
    {
      message: `${what} Is that right?`,
      yes: `Yes, the patient is younger than ${adultYears}`,
    },
  );
}

/** The day the age counts for: of diagnosis where the calendar has one, else today. */
function dayOfDiagnosis(
  { diagnosis }: CaseFacts,
  today: string,
): { day: string; words: string } {
  const { diagnosedOn, diagnosisYear } = diagnosis;
  if (diagnosedOn !== null && !isDayOffset(diagnosedOn))
    return {
      day: diagnosedOn,
      words: `at the diagnosis of ${formatDate(diagnosedOn)}`,
    };
  return diagnosisYear === null
    ? { day: today, words: "today" }
    : {
        day: String(diagnosisYear),
        words: `in ${diagnosisYear}, the year of diagnosis`,
      };
}

function shareQuestions({ pathology }: CaseFacts): Question[] {
  const { sarcomatoidPercent, ki67Percent, molecular, reviews } = pathology;
  return [
    fractionQuestion(
      "pathology.sarcomatoidPercent",
      "Sarcomatoid part",
      sarcomatoidPercent,
    ),
    fractionQuestion("pathology.ki67Percent", "Ki-67", ki67Percent),
    fractionQuestion(
      "pathology.molecular.pdl1TpsPercent",
      "PD-L1 TPS",
      molecular.pdl1TpsPercent,
    ),
    ...reviews.map((review, at) =>
      fractionQuestion(
        `pathology.reviews.${at}.sarcomatoidPercent`,
        `Sarcomatoid part of review ${at + 1}`,
        review.sarcomatoidPercent,
      ),
    ),
  ].filter((question) => question !== null);
}
