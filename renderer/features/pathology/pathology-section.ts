import { markerText, triStateWords } from "../../../shared/disease-words.ts";
import {
  ihcMarkerSchema,
  mitosesLimitsPer2Mm2,
  pathologyReviewSchema,
} from "../../../shared/domain/pathology.ts";
import {
  alkWords,
  atypiaWords,
  cdkn2aWords,
  germlineBap1Words,
  gradeWords,
  ihcMarkerWords,
  ihcResultWords,
  necrosisWords,
  nf2Words,
  opinionText,
  proteinLossWords,
  reviewerText,
  specimenWords,
} from "../../../shared/pathology-words.ts";
import { certaintyWords, histologyWords } from "../../../shared/words.ts";
import {
  date,
  number,
  text,
  words,
  type Field,
  type ListField,
} from "../../ui/section-form/field.ts";
import type { Section } from "../../ui/section-form/section.ts";
import { readable, type Line } from "../../ui/section-form/typed-section.ts";

const percent = { min: 0, max: 100 } as const;

/** The subtypes of WHO 2021; desmoplastic is read as a variant of sarcomatoid. */
const subtypeWords: Record<keyof typeof histologyWords, string> = {
  ...histologyWords,
  desmoplastic: "Sarcomatoid, desmoplastic",
};

/** Typing its digit chooses the grade of atypia. */
const atypiaChoices: typeof atypiaWords = {
  ...atypiaWords,
  mild: "1, mild",
  moderate: "2, moderate",
  severe: "3, severe",
};

/** What one opinion of a pathologist says, in the report in use and in a review alike. */
export const opinionFields: readonly Field[] = [
  words("histology", "Subtype", subtypeWords),
  words("certainty", "Certainty", certaintyWords),
  words("centralReview", "Central review", triStateWords),
  number("sarcomatoidPercent", "Sarcomatoid part", percent),
  date("reportedOn", "Reported on"),
  text("reviewer", "Pathologist"),
  text("source", "Source", "Where this stands, e.g. report 26-4410"),
  text("note", "Note"),
];

/** What the report says of the specimen and of the features that the grade and the score are made of. */
export const featureFields: readonly Field[] = [
  words("specimen", "Specimen", specimenWords),
  words("atypia", "Nuclear atypia", atypiaChoices),
  number("mitosesPer2Mm2", "Mitoses", { ...mitosesLimitsPer2Mm2, whole: true }),
  words("necrosis", "Necrosis", necrosisWords),
  words("grade", "Grade as reported", gradeWords),
  number("ki67Percent", "Ki-67", percent),
];

/** One row of the panel for each marker, in its order. */
export const ihcFields: readonly (Field & {
  marker: (typeof ihcMarkerSchema.options)[number];
})[] = ihcMarkerSchema.options.map((marker) => ({
  name: `ihc.${marker}`,
  label: ihcMarkerWords[marker],
  type: "words",
  words: ihcResultWords,
  absent: "not-recorded",
  marker,
}));

/** The molecular results, PD-L1 with its assay. */
export const molecularFields: readonly Field[] = [
  words("molecular.bap1", "BAP1", proteinLossWords),
  words("molecular.mtap", "MTAP", proteinLossWords),
  words("molecular.cdkn2aFish", "CDKN2A, FISH", cdkn2aWords),
  words("molecular.nf2", "NF2", nf2Words),
  words("molecular.germlineBap1", "Germline BAP1", germlineBap1Words),
  words("molecular.alk", "ALK", alkWords),
  number("molecular.pdl1TpsPercent", "PD-L1 TPS", percent),
  text("molecular.pdl1Assay", "PD-L1 assay", "e.g. 28-8"),
];

/** Any other marker as the report words it. */
export const markersList: ListField = {
  name: "markers",
  label: "Other markers",
  fields: [
    text("name", "Marker"),
    text("result", "Result"),
    text("assay", "Assay"),
  ],
  blank: { name: "", result: "", assay: "" },
  max: 40,
  lineText: ({ name = "", result = "", assay = "" }) =>
    markerText({ name, result, assay }),
};

/** Opinions kept beside the report in use. */
export const reviewsList: ListField = {
  name: "reviews",
  label: "Other opinions",
  fields: opinionFields,
  blank: {
    reviewer: "",
    reportedOn: "",
    centralReview: "not-asked",
    histology: "not-recorded",
    certainty: "not-recorded",
    sarcomatoidPercent: "",
    note: "",
    source: "",
  },
  max: 10,
  lineText: (line) => opinionLine(line),
};

/** Everything the pathology form asks. */
export const pathologySection: Section = {
  name: "pathology",
  title: "Pathology",
  fields: [
    ...opinionFields,
    ...featureFields,
    ...ihcFields,
    ...molecularFields,
  ],
  lists: [markersList, reviewsList],
};

const spokenSchema = pathologyReviewSchema.omit({ note: true, source: true });
const spokenFields = opinionFields.filter(
  ({ name }) => name in spokenSchema.shape,
);

/** "Dr Lind, 12-Oct-2026: Biphasic, probable, sarcomatoid 30 %": a typed opinion in one line; an entry that cannot be read is a gap in it. */
export function opinionLine(line: Line): string {
  const { body } = readable(
    { fields: spokenFields, lists: [] },
    { fields: line, lists: {} },
    {},
  );
  const { success, data } = spokenSchema.safeParse(body);
  return success ? `${reviewerText(data)}: ${opinionText(data)}` : "";
}
