import type { Outcome } from "../../../shared/domain/diagnosis.ts";
import { triStateWords } from "../../../shared/disease-words.ts";
import {
  extentWords,
  lateralityWords,
  sexWords,
  siteWords,
} from "../../../shared/words.ts";
import type { Section } from "../../ui/section-form/section.ts";
import {
  date,
  long,
  number,
  text,
  words,
} from "../../ui/section-form/field.ts";

const outcomeWords: Record<Outcome["status"], string> = {
  alive: "Alive",
  dead: "Dead",
  lost: "Lost to follow-up",
  "not-recorded": "Not recorded",
};

const from = text("source", "Source", "Where this stands, e.g. clinic letter");

const parts: readonly Omit<Section, "lists">[] = [
  {
    name: "identity",
    title: "Patient",
    fields: [
      { ...text("familyName", "Family name"), required: true },
      text("givenName", "Given name"),
      text("title", "Title"),
      words("sex", "Sex", sexWords),
      { ...date("birthDate", "Born"), type: "date", calendarOnly: true },
      number("ageAtDiagnosisYears", "Age at diagnosis, years", {
        min: 0,
        max: 120,
        whole: true,
        hint: "Only when the birth date is not known",
      }),
      { ...text("recordNumber", "Record number"), required: true },
    ],
  },
  {
    name: "presentation",
    title: "Question",
    fields: [
      long("question", "Question for the board"),
      long("newSinceLastTime", "New since last time"),
      long("patientWish", "In the patient’s own words"),
      text("presenter", "Presenter"),
      text("referrer", "Referrer"),
    ],
  },
  {
    name: "diagnosis",
    title: "Diagnosis",
    fields: [
      words("site", "Site", siteWords),
      words("extent", "Extent", extentWords),
      words("laterality", "Side", lateralityWords),
      date("diagnosedOn", "Diagnosed on"),
      number("diagnosisYear", "Year of diagnosis", {
        min: 1900,
        max: 2200,
        whole: true,
        hint: "Only when the date is not known",
      }),
      text("method", "Method", "e.g. thoracoscopy"),
      text("icd10", "ICD-10", "e.g. C45.0"),
      text("icdO3Morphology", "ICD-O-3 morphology", "e.g. 9050/3"),
      from,
    ],
  },
  {
    name: "exposure",
    title: "Exposure",
    fields: [
      words("asbestos", "Asbestos exposure", triStateWords),
      text("kind", "Kind"),
      text("occupation", "Occupation"),
      number("years", "Years of exposure", { min: 0, max: 100 }),
      from,
      long("note", "Note"),
    ],
  },
  {
    name: "outcome",
    title: "Outcome",
    fields: [
      words("status", "Status", outcomeWords),
      date("lastSeenOn", "Last seen on"),
      date("diedOn", "Died on"),
      text("disease", "State of the disease", "e.g. stable, progressive"),
      from,
    ],
  },
];

/** The parts of a record in the order a referral is read, and what each asks; pathology has a screen of its own. */
export const sections: readonly Section[] = parts.map((part) => ({
  ...part,
  lists: [],
}));
