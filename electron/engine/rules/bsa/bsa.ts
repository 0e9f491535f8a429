import type { BsaResult } from "../../../../shared/domain/prognosis.ts";
import type { Result } from "../../../../shared/domain/result.ts";
import {
  incompleteAnswer,
  invalidAnswer,
  okAnswer,
  step,
} from "../../answers.ts";
import {
  isFields,
  notFieldsProblem,
  unusedFieldWarnings,
} from "../../inputs.ts";
import { readInUnit } from "../input-fields.ts";
import { bsaInputs, bsaRule } from "./entry.ts";

const inputs = Object.values(bsaInputs);
const otherHeights = [
  { name: "m", times: "100" },
  { name: "in", times: "2.54" },
  { name: "mm", times: "0.1" },
];

/** Body surface area in m² by Mosteller and DuBois, not rounded and not capped. Refuses a height in meters or inches. */
export function bsa(input: unknown): Result<BsaResult> {
  if (!isFields(input))
    return invalidAnswer(bsaRule, [notFieldsProblem(input, inputs)]);
  const problems: string[] = [];
  const height = readInUnit(input, bsaInputs.heightCm, otherHeights, problems);
  const weight = readInUnit(input, bsaInputs.weightKg, [], problems);
  if (problems.length > 0) return invalidAnswer(bsaRule, problems);
  const warnings = unusedFieldWarnings(input, inputs);
  const heightText = height === null ? "not given" : `${height} cm`;
  const weightText = weight === null ? "not given" : `${weight} kg`;
  const given = step(
    `Height: ${heightText}. Weight: ${weightText}.`,
    "as-given",
    "verified",
  );
  if (height === null || weight === null) {
    const missing = [
      ...(height === null ? [bsaInputs.heightCm.name] : []),
      ...(weight === null ? [bsaInputs.weightKg.name] : []),
    ];
    const decisive = missing.length === 1 ? (missing[0] ?? null) : null;
    return incompleteAnswer(
      bsaRule,
      { possible: [], missing, decisive },
      { trail: [given], warnings },
    );
  }
  const mosteller = Math.sqrt((height * weight) / 3600);
  const duBois = 0.007184 * height ** 0.725 * weight ** 0.425;
  const trail = [
    given,
    step(
      `Mosteller: √(${height} cm × ${weight} kg ÷ 3600) = ${mosteller.toFixed(2)} m².`,
      "bsa-restated",
      "secondary",
    ),
    step(
      `DuBois: 0.007184 × ${height}^0.725 × ${weight}^0.425 = ${duBois.toFixed(2)} m².`,
      "bsa-restated",
      "secondary",
    ),
  ];
  return okAnswer(bsaRule, { mosteller, duBois }, { trail, warnings });
}
