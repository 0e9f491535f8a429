import { sentenceStart } from "../../../engine/words.ts";
import type { CaseFile } from "../../../../shared/domain/case-file.ts";
import type { Pathology } from "../../../../shared/domain/pathology.ts";
import type { PickedInput } from "../../../../shared/domain/prognosis-views.ts";
import { formatNumber } from "../../../../shared/format.ts";
import { factsOf } from "../../cases/case-facts.ts";
import { agesAtDiagnosis, scoreInput } from "../../pathology/rule-input.ts";
import type { AgeInput } from "./age-input.ts";
import { readAs, type ReadInput } from "./dated-input.ts";
import { undated } from "./pathology-input.ts";

const labels = {
  necrosis: "Necrosis",
  mitosesPer2Mm2: "Mitoses per 2 mm²",
  atypia: "Nuclear atypia",
  bap1: "BAP1",
} as const;
type Feature = keyof typeof labels;

/** A feature of the pathology report that the weighted grading scheme counts. */
export function featureInput(
  file: CaseFile,
  feature: Feature,
): ReadInput<string | number> {
  const { pathology } = factsOf(file);
  const value = scoreInput(pathology)[feature];
  const display =
    typeof value === "number" ? formatNumber(value) : wordOf(value);
  return readAs(
    fromReport(pathology, [feature, labels[feature]], display),
    value,
  );
}

/** The proliferation index Ki-67 of the report, in percent. */
export function ki67Input(file: CaseFile): ReadInput<number> {
  const { pathology } = factsOf(file);
  const { ki67Percent } = pathology;
  const display =
    ki67Percent === null ? null : `${formatNumber(ki67Percent)} %`;
  return readAs(
    fromReport(pathology, ["ki67Percent", "Ki-67"], display),
    ki67Percent,
  );
}

/** The age on the day of diagnosis, which the grading scheme counts. */
export function ageAtDiagnosisInput(file: CaseFile): AgeInput {
  const ages = agesAtDiagnosis(file);
  const display = ages.length === 0 ? null : `${ages.join(" or ")} y`;
  const input = undated(["ageYears", "Age at diagnosis"], display);
  return { ages, input: { ...input, source: "Patient record" } };
}

function fromReport(
  { reportedOn, source }: Pathology,
  names: readonly [name: string, label: string],
  display: string | null,
): PickedInput {
  const input = undated(names, display);
  return display === null ? input : { ...input, on: reportedOn, source };
}

function wordOf(value: string | null): string | null {
  return value === null ? null : sentenceStart(value);
}
