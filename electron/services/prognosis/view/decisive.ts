import { sentenceStart } from "../../../engine/words.ts";
import type { PickedInput } from "../../../../shared/domain/prognosis-views.ts";

/** How a clinician asks for an input: for the first time, and again when the last value is too old. */
const requests: Readonly<
  Record<string, readonly [first: string, again: string]>
> = {
  ecog: ["An ECOG status", "A new ECOG status"],
  ageYears: ["The age", "The age"],
  wbc_10e9_L: ["A white cell count", "A new white cell count"],
  chestPain: ["Asking about chest pain", "Asking again about chest pain"],
  weightLoss: ["Asking about weight loss", "Asking again about weight loss"],
  hemoglobin_g_dL: ["A hemoglobin", "A new hemoglobin"],
  histologyCertainty: [
    "The certainty of the diagnosis",
    "The certainty of the diagnosis",
  ],
  histology: ["The histological subtype", "The histological subtype"],
  sex: ["The sex", "The sex"],
  hemoglobin_g_L: ["A hemoglobin", "A new hemoglobin"],
  albumin_g_L: ["An albumin", "A new albumin"],
  crp_mg_L: ["A CRP", "A new CRP"],
  pleuralLdh_U_L: ["A pleural fluid LDH", "A new pleural fluid LDH"],
  nlr: ["A differential blood count", "A new differential blood count"],
  neutrophils_10e9_L: [
    "A differential blood count",
    "A new differential blood count",
  ],
  lymphocytes_10e9_L: [
    "A differential blood count",
    "A new differential blood count",
  ],
  tumour: ["The tumor type", "The tumor type"],
  tumorVolume_mL: ["A tumor volume", "A new tumor volume"],
  inductionResponse: [
    "Whether the tumor progressed during induction",
    "Asking again whether the tumor progressed during induction",
  ],
  necrosis: ["The necrosis in the specimen", "The necrosis in the specimen"],
  mitosesPer2Mm2: ["The mitotic count", "The mitotic count"],
  atypia: ["The nuclear atypia", "The nuclear atypia"],
  bap1: ["The BAP1 result", "The BAP1 result"],
  ki67Percent: ["A Ki-67", "A Ki-67"],
  pci: [
    "The peritoneal cancer index",
    "The rest of the peritoneal cancer index",
  ],
};

/**
 * "A hemoglobin would decide between groups 3 and 5." With several inputs open: which one narrows most.
 * `between` names the answers still possible, in words.
 */
export function decisiveSentence(
  decisive: string | null,
  open: {
    missing: readonly string[];
    inputs: readonly PickedInput[];
    between: string;
  },
): string | null {
  if (decisive === null) return null;
  const input = open.inputs.find(({ name }) => name === decisive);
  const asked = input !== undefined && input.display !== null;
  const [first, again] = requests[decisive] ?? [decisive, decisive];
  const request = asked ? again : first;
  const aside =
    input?.state === "stale" && input.ageDays !== null
      ? ` (the last is ${input.ageDays} days old)`
      : "";
  if (open.missing.length === 1) {
    return `${request}${aside} would decide between ${open.between}.`;
  }
  const between = sentenceStart(open.between);
  const lowered = request.charAt(0).toLowerCase() + request.slice(1);
  return `${between} are still possible; ${lowered}${aside} would narrow this most.`;
}
