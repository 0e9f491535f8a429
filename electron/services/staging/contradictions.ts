import type { StagingEntry } from "../../../shared/contract/staging.ts";
import type { CaseFile } from "../../../shared/domain/case-file.ts";
import type { Diagnosis } from "../../../shared/domain/diagnosis.ts";
import type {
  Contradiction,
  StageDerivation,
} from "../../../shared/domain/staging-views.ts";
import { listWords } from "../../engine/words.ts";
import type { DerivationContext } from "./derivation-context.ts";
import {
  contradictionsInSheet,
  statedT4Resectable,
} from "./contradictions-in-sheet.ts";
import { stageListText } from "./decision.ts";
import { lackOfOperation, recordedOperations } from "./operation-record.ts";
import { isSameStage, statedStage, statedStageProblems } from "./same-stage.ts";
import { isLungTopography } from "./traps.ts";

/** The part of an answer that facts can contradict. */
export type ContradictedAnswer = Pick<
  StageDerivation,
  "categories" | "possible"
>;

/** Facts of the form and the record that cannot both be right. Each is a sentence that names both sides. */
export function contradictionsOf(
  entry: StagingEntry,
  answer: ContradictedAnswer,
  diagnosis: Diagnosis | null,
  context: DerivationContext,
): Contradiction[] {
  const file = context.file ?? null;
  const inEntry =
    entry.mode === "findings"
      ? contradictionsInSheet(entry, answer.categories, diagnosis)
      : [
          entry.mode === "categories"
            ? statedT4Resectable(answer.categories, file)
            : null,
        ];
  const found = [
    ...inEntry,
    recordedStageDiffers(answer, statedStage(context.recordedStage ?? null)),
    pathologicWithoutTissue(entry, file),
    operatedDiffers(entry, file),
    cytoreductionWithoutOperation(entry),
    phaseWithoutTreatment(entry, file),
    tumorSideDiffers(entry, diagnosis),
    ...(diagnosis === null ? [] : contradictionsInDiagnosis(diagnosis)),
  ];
  return found.filter((one) => one !== null);
}

function recordedStageDiffers(
  { categories, possible }: ContradictedAnswer,
  recorded: string | null,
): Contradiction | null {
  if (recorded === null || possible.length === 0) return null;
  // Words that saving refuses as no stage contradict none.
  if (statedStageProblems(recorded).length > 0) return null;
  if (possible.some((stage) => isSameStage(stage, recorded))) return null;
  const code = "recorded-stage-differs";
  return categories.m.join() === "M1"
    ? {
        code,
        sentence: `The documents state stage ${recorded}; M1 is recorded here, which is stage ${listWords(possible)} whatever T and N are.`,
      }
    : {
        code,
        sentence: `The documents state stage ${recorded}; this form gives ${stageListText(possible)}.`,
      };
}

function pathologicWithoutTissue(
  entry: StagingEntry,
  file: CaseFile | null,
): Contradiction | null {
  if (entry.classification !== "pathologic") return null;
  const lack = lackOfOperation(operatedBy(entry), file);
  return lack === null
    ? null
    : {
        code: "pathologic-without-tissue",
        sentence: `The staging is pathologic; ${lack}.`,
      };
}

function operatedDiffers(
  entry: StagingEntry,
  file: CaseFile | null,
): Contradiction | null {
  if (file === null || operatedBy(entry) !== false) return null;
  const operations = recordedOperations(file);
  return operations === null
    ? null
    : {
        code: "operated-differs",
        sentence: `The form says that there was no operation; the record holds ${operations}.`,
      };
}

/** A completeness is judged at the end of a cytoreduction; imaging cannot give it. */
function cytoreductionWithoutOperation(
  entry: StagingEntry,
): Contradiction | null {
  if (entry.mode !== "peritoneal" || entry.sheet.cc === null) return null;
  const against =
    entry.sheet.cytoreduction === "not-done"
      ? "no cytoreduction is recorded"
      : "the sheet is scored on imaging, not at an operation";
  return entry.classification === "pathologic" &&
    entry.sheet.cytoreduction === undefined
    ? null
    : {
        code: "cytoreduction-without-operation",
        sentence: `CC-${entry.sheet.cc} is recorded; ${against}.`,
      };
}

function phaseWithoutTreatment(
  { phase }: StagingEntry,
  file: CaseFile | null,
): Contradiction | null {
  if (phase === "first" || file === null || file.treatments.length > 0)
    return null;
  return {
    code: "phase-without-treatment",
    sentence: `The staging is ${phase === "recurrence" ? "of a recurrence" : "after treatment"}; no treatment is recorded.`,
  };
}

function tumorSideDiffers(
  entry: StagingEntry,
  diagnosis: Diagnosis | null,
): Contradiction | null {
  const recorded = diagnosis?.laterality;
  if (entry.mode !== "findings" || entry.sheet.tumorSide === null) return null;
  if (recorded !== "left" && recorded !== "right") return null;
  const { tumorSide } = entry.sheet;
  return tumorSide === recorded
    ? null
    : {
        code: "tumor-side-differs",
        sentence: `The tumor side is ${tumorSide} on this form; the diagnosis records ${recorded}.`,
      };
}

/** What of the diagnosis contradicts itself, whichever form its staging has: a lung topography with a mesothelioma. */
export function contradictionsInDiagnosis(
  diagnosis: Pick<Diagnosis, "icd10" | "icdO3Morphology">,
): Contradiction[] {
  if (!isLungTopography(diagnosis)) return [];
  return [
    {
      code: "lung-topography",
      sentence: `The topography is lung (${diagnosis.icd10}) with a mesothelioma morphology (${diagnosis.icdO3Morphology}); registries derive no stage for that combination. Pleura is C38.4.`,
    },
  ];
}

function operatedBy(entry: StagingEntry): boolean | null {
  return entry.mode === "findings" ? entry.sheet.operation.operated : null;
}
