import type {
  CalgbGroup,
  CalgbLeafId,
} from "../../../../shared/domain/prognosis.ts";
import type { VerificationLevel } from "../../../../shared/domain/result.ts";
import type { CitationId } from "../../citations.ts";

export type CalgbInputName =
  | "ecog"
  | "ageYears"
  | "hemoglobin_g_dL"
  | "wbc_10e9_L"
  | "chestPain"
  | "weightLoss";

/** One question of the tree. A cut-off belongs to the upper side: `atLeast` includes it. */
export type Condition =
  | { input: "ecog"; oneOf: readonly number[] }
  | { input: "ageYears" | "hemoglobin_g_dL" | "wbc_10e9_L"; atLeast: number }
  | { input: "ageYears" | "hemoglobin_g_dL" | "wbc_10e9_L"; below: number }
  | { input: "chestPain" | "weightLoss"; is: boolean };

export interface CalgbLeaf {
  id: CalgbLeafId;
  text: string;
  group: CalgbGroup;
  /** In the order in which the tree asks. */
  when: readonly Condition[];
  citation: CitationId;
  verification: VerificationLevel;
}

const ps0: Condition = { input: "ecog", oneOf: [0] };
const ps12: Condition = { input: "ecog", oneOf: [1, 2] };
const wbcBelow15: Condition = { input: "wbc_10e9_L", below: 15.6 };
const pain: Condition = { input: "chestPain", is: true };
const noPain: Condition = { input: "chestPain", is: false };
const loss: Condition = { input: "weightLoss", is: true };
const noLoss: Condition = { input: "weightLoss", is: false };
const restated = { citation: "pdq-calgb", verification: "secondary" } as const;
const recalled = {
  citation: "herndon-1998",
  verification: "unverified",
} as const;

/** The eleven leaves; together they hold every combination of ECOG 0 to 2 exactly once. */
export const calgbLeaves: readonly CalgbLeaf[] = [
  {
    id: "L1",
    text: "PS 0, age below 49",
    group: 1,
    when: [ps0, { input: "ageYears", below: 49 }],
    ...restated,
  },
  {
    id: "L2",
    text: "PS 0, age 49 or more, hemoglobin 14.6 or more",
    group: 1,
    when: [
      ps0,
      { input: "ageYears", atLeast: 49 },
      { input: "hemoglobin_g_dL", atLeast: 14.6 },
    ],
    ...restated,
  },
  {
    id: "L3",
    text: "PS 0, age 49 or more, hemoglobin below 14.6",
    group: 3,
    when: [
      ps0,
      { input: "ageYears", atLeast: 49 },
      { input: "hemoglobin_g_dL", below: 14.6 },
    ],
    ...recalled,
  },
  {
    id: "L4",
    text: "PS 1-2, no chest pain, white cells below 8.7",
    group: 2,
    when: [ps12, wbcBelow15, noPain, { input: "wbc_10e9_L", below: 8.7 }],
    ...recalled,
  },
  {
    id: "L5",
    text: "PS 1-2, no chest pain, white cells 8.7 to below 15.6",
    group: 4,
    when: [ps12, wbcBelow15, noPain, { input: "wbc_10e9_L", atLeast: 8.7 }],
    ...recalled,
  },
  {
    id: "L6",
    text: "PS 1-2, white cells below 15.6, chest pain, no weight loss, hemoglobin 12.3 or more",
    group: 3,
    when: [
      ps12,
      wbcBelow15,
      pain,
      noLoss,
      { input: "hemoglobin_g_dL", atLeast: 12.3 },
    ],
    ...recalled,
  },
  {
    id: "L7",
    text: "PS 1-2, white cells below 15.6, chest pain, no weight loss, hemoglobin below 12.3",
    group: 5,
    when: [
      ps12,
      wbcBelow15,
      pain,
      noLoss,
      { input: "hemoglobin_g_dL", below: 12.3 },
    ],
    ...recalled,
  },
  {
    id: "L8",
    text: "PS 1-2, white cells below 15.6, chest pain, weight loss, hemoglobin below 11.2",
    group: 5,
    when: [
      ps12,
      wbcBelow15,
      pain,
      loss,
      { input: "hemoglobin_g_dL", below: 11.2 },
    ],
    ...recalled,
  },
  {
    id: "L9",
    text: "PS 1-2, chest pain, weight loss, hemoglobin 11.2 or more, white cells below 9.8",
    group: 5,
    when: [
      ps12,
      wbcBelow15,
      pain,
      loss,
      { input: "hemoglobin_g_dL", atLeast: 11.2 },
      { input: "wbc_10e9_L", below: 9.8 },
    ],
    ...recalled,
  },
  {
    id: "L10",
    text: "PS 1-2, chest pain, weight loss, hemoglobin 11.2 or more, white cells 9.8 to below 15.6",
    group: 3,
    when: [
      ps12,
      wbcBelow15,
      pain,
      loss,
      { input: "hemoglobin_g_dL", atLeast: 11.2 },
      { input: "wbc_10e9_L", atLeast: 9.8 },
    ],
    ...recalled,
  },
  {
    id: "L11",
    text: "PS 1-2, white cells 15.6 or more",
    group: 6,
    when: [ps12, { input: "wbc_10e9_L", atLeast: 15.6 }],
    ...restated,
  },
];
