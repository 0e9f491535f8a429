import type { CaseFile } from "../../../../shared/domain/case-file.ts";
import type { PickedInput } from "../../../../shared/domain/prognosis-views.ts";
import { factsOf } from "../../cases/case-facts.ts";
import { otherOpinions } from "../../pathology/review-conflicts.ts";
import type { ReadInput } from "./dated-input.ts";

const histologyWords = {
  epithelioid: "Epithelioid",
  biphasic: "Biphasic",
  sarcomatoid: "Sarcomatoid",
  desmoplastic: "Desmoplastic",
  nos: "Not otherwise specified",
} as const;
const certaintyWords = {
  definite: "Definite",
  probable: "Probable",
  possible: "Possible",
} as const;
/** What the rules and the panel call each answer of the report. */
const namesOf = {
  histology: ["histology", "Histology"],
  certainty: ["histologyCertainty", "Certainty of diagnosis"],
} as const;
const sexWords = { male: "Male", female: "Female" } as const;

/** The histological subtype with any other opinion; "not recorded" is missing, never "not specified". */
export function histologyInput(
  file: CaseFile,
): ReadInput<keyof typeof histologyWords> {
  const { histology } = factsOf(file).pathology;
  const value = histology === "not-recorded" ? null : histology;
  const display = value === null ? null : histologyWords[value];
  return {
    value,
    input: { ...fromPathology(file, "histology", display), used: value },
  };
}

/** How sure the pathologist is of mesothelioma, with any opinion that is not as sure or surer. */
export function certaintyInput(
  file: CaseFile,
): ReadInput<keyof typeof certaintyWords> {
  const { certainty } = factsOf(file).pathology;
  const value = certainty === "not-recorded" ? null : certainty;
  const display = value === null ? null : certaintyWords[value];
  return {
    value,
    input: { ...fromPathology(file, "certainty", display), used: value },
  };
}

/** The sex as the score was built on it; another answer than male or female is missing to it. */
export function sexInput(file: CaseFile): ReadInput<keyof typeof sexWords> {
  const { sex } = factsOf(file).identity;
  const value = sex === "male" || sex === "female" ? sex : null;
  return {
    value,
    input: {
      ...undated(["sex", "Sex"], value === null ? null : sexWords[value]),
      source: "Patient record",
      used: value,
      note: sex === "other" ? "The score knows only male and female." : "",
    },
  };
}

function fromPathology(
  file: CaseFile,
  about: keyof typeof namesOf,
  display: string | null,
): PickedInput {
  const { pathology } = factsOf(file);
  const input = undated(namesOf[about], display);
  if (display === null) return input;
  return {
    ...input,
    on: pathology.reportedOn,
    source: pathology.source,
    note: otherOpinions(pathology, about).join(" "),
  };
}

/** An input that has no age of its own; missing while `display` is null. */
export function undated(
  [name, label]: readonly [name: string, label: string],
  display: string | null,
): PickedInput {
  return {
    name,
    label,
    display,
    on: null,
    ageDays: null,
    state: display === null ? "missing" : "picked",
    windowDays: null,
    source: "",
    note: display === null ? "Not recorded." : "",
    used: null,
  };
}
