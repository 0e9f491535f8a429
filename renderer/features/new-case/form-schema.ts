import * as z from "zod";
import { emptySections } from "../../../shared/domain/empty-sections.ts";
import type { CaseDraft } from "../../../shared/domain/case-draft.ts";
import {
  certaintySchema,
  extentSchema,
  histologySchema,
  lateralitySchema,
  presentationSchema,
  siteSchema,
} from "../../../shared/domain/diagnosis.ts";
import { identitySchema } from "../../../shared/domain/patient.ts";
import { parseDate } from "../../../shared/parse-date.ts";

const typedDate = z.string().transform((typed, context) => {
  if (typed.trim() === "") return null;
  const parsed = parseDate(typed);
  if (parsed.ok) return parsed.date;
  context.addIssue({ code: "custom", message: parsed.message });
  return z.NEVER;
});

const typedCalendarDate = typedDate.refine(
  (date) => date === null || !date.startsWith("D"),
  "Give a calendar date, as 14-Mar-1957, or only the year.",
);

/** What the form asks; the limits are the contract's. Everything but family name and record may stay a gap. */
export const newCaseFormSchema = z.strictObject({
  identity: z.strictObject({
    familyName: identitySchema.shape.familyName,
    givenName: identitySchema.shape.givenName,
    title: identitySchema.shape.title,
    sex: identitySchema.shape.sex,
    birthDate: typedCalendarDate,
    recordNumber: identitySchema.shape.recordNumber,
  }),
  diagnosis: z.strictObject({
    site: siteSchema,
    extent: extentSchema,
    laterality: lateralitySchema,
    diagnosedOn: typedDate,
  }),
  pathology: z.strictObject({
    histology: histologySchema,
    certainty: certaintySchema,
  }),
  presentation: z.strictObject({
    question: presentationSchema.shape.question,
  }),
});
export type NewCaseTyped = z.input<typeof newCaseFormSchema>;
type NewCaseRead = z.output<typeof newCaseFormSchema>;

export const emptyNewCase: NewCaseTyped = {
  identity: {
    familyName: "",
    givenName: "",
    title: "",
    sex: "not-recorded",
    birthDate: "",
    recordNumber: "",
  },
  diagnosis: {
    site: "not-recorded",
    extent: "not-recorded",
    laterality: "not-recorded",
    diagnosedOn: "",
  },
  pathology: { histology: "not-recorded", certainty: "not-recorded" },
  presentation: { question: "" },
};

const source = "Typed in the new-case form";

/** The case as the contract takes it; what the form does not ask stays not recorded. */
export function toCaseDraft(read: NewCaseRead): CaseDraft {
  return {
    ...emptySections,
    status: "preparing",
    identity: { ...emptySections.identity, ...read.identity },
    diagnosis: { ...emptySections.diagnosis, ...read.diagnosis, source },
    pathology: { ...emptySections.pathology, ...read.pathology, source },
    presentation: { ...emptySections.presentation, ...read.presentation },
    observations: [],
    treatments: [],
    events: [],
    stagings: [],
    gaps: [],
    importNotes: [],
  };
}

const fieldNames = [
  "identity.familyName",
  "identity.givenName",
  "identity.title",
  "identity.sex",
  "identity.birthDate",
  "identity.recordNumber",
  "diagnosis.site",
  "diagnosis.extent",
  "diagnosis.laterality",
  "diagnosis.diagnosedOn",
  "pathology.histology",
  "pathology.certainty",
  "presentation.question",
] as const;
export type NewCaseField = (typeof fieldNames)[number];

/** The form field a refusal of the main process points at; null when the form does not ask it. */
export function fieldOfPath(path: string): NewCaseField | null {
  const inner = path.replace(/^draft\./u, "");
  return fieldNames.find((name) => name === inner) ?? null;
}
