import type { Result, TrailStep } from "../../../../shared/domain/result.ts";
import {
  incompleteAnswer,
  invalidAnswer,
  okAnswer,
  step,
} from "../../answers.ts";
import { explore } from "../../completions.ts";
import {
  fractionWarnings,
  isFields,
  notFieldsProblem,
  readNumber,
  unusedFieldWarnings,
} from "../../inputs.ts";
import { kusamuraInputs, kusamuraRule } from "./entry.ts";
import type { KusamuraSubset } from "./table.ts";
import { ki67Cut, kusamuraSubsets, pciCut } from "./table.ts";

export interface KusamuraResult {
  subset: KusamuraSubset;
  medianSurvivalMonths: number;
}

interface Known {
  ki67Percent: number | null;
  low: number;
  high: number;
}

const inputs = Object.values(kusamuraInputs);

/** Ki-67 and PCI subset of peritoneal mesothelioma (Kusamura 2015). Ki-67 of 9 % or less is subset I whatever the index. */
export function kusamura(input: unknown): Result<KusamuraResult> {
  if (!isFields(input))
    return invalidAnswer(kusamuraRule, [notFieldsProblem(input, inputs)]);
  const problems: string[] = [];
  const ki67Percent = readNumber(input, kusamuraInputs.ki67Percent, problems);
  const pci = readNumber(input, kusamuraInputs.pci, problems);
  if (pci !== null && !Number.isInteger(pci))
    problems.push(
      `pci: ${pci} is not a whole number. Give the sum of the lesion sizes, 0 to 39.`,
    );
  if (problems.length > 0) return invalidAnswer(kusamuraRule, problems);
  const answer = fromKnown({ ki67Percent, low: pci ?? 0, high: pci ?? 39 });
  return {
    ...answer,
    warnings: [...answer.warnings, ...unusedFieldWarnings(input, inputs)],
  };
}

/** The same from a range of the index, as a partly scored abdomen gives it. Refuses values outside their limits. */
export function kusamuraFromRange(known: Known): Result<KusamuraResult> {
  const problems: string[] = [];
  readNumber(
    { ki67Percent: known.ki67Percent },
    kusamuraInputs.ki67Percent,
    problems,
  );
  readNumber({ pci: known.low }, kusamuraInputs.pci, problems);
  readNumber({ pci: known.high }, kusamuraInputs.pci, problems);
  if (known.low > known.high)
    problems.push(
      `pci: ${known.low} to ${known.high} is not a range. Give the lower end first.`,
    );
  return problems.length > 0
    ? invalidAnswer(kusamuraRule, problems)
    : fromKnown(known);
}

function fromKnown({ ki67Percent, low, high }: Known): Result<KusamuraResult> {
  const { outcomes, matters, decisive } = explore(
    [
      {
        name: "ki67Percent",
        branches:
          ki67Percent === null ? [0, 1] : [ki67Percent > ki67Cut ? 1 : 0],
      },
      {
        name: "pci",
        branches: [
          ...(low <= pciCut ? [0] : []),
          ...(high > pciCut ? [1] : []),
        ],
      },
    ],
    ([isKi67High = 0, isPciHigh = 0]) => (isKi67High === 0 ? 1 : 2 + isPciHigh),
  );
  const rows = kusamuraSubsets.filter((_, at) => outcomes.includes(at + 1));
  const trail: TrailStep[] = [
    step(givenText({ ki67Percent, low, high }), "as-given", "verified"),
    ...rows.map(({ subset, text }) =>
      step(`Subset ${subset}: ${text}.`, "kusamura-2015", "verified"),
    ),
  ];
  const warnings = fractionWarnings(kusamuraInputs.ki67Percent, ki67Percent);
  const possible = rows.map(({ subset, medianMonths }) => ({
    subset,
    medianSurvivalMonths: medianMonths,
  }));
  const [only] = possible;
  if (only !== undefined && possible.length === 1) {
    const open = [
      ...(ki67Percent === null ? ["Ki-67"] : []),
      ...(low === high ? [] : ["PCI"]),
    ];
    if (open.length > 0)
      trail.push(
        step(
          `${open.join(" and ")} open, and without effect on the subset.`,
          "table-logic",
          "verified",
        ),
      );
    return okAnswer(kusamuraRule, only, { trail, warnings });
  }
  return incompleteAnswer(
    kusamuraRule,
    { possible, missing: matters, decisive },
    { trail, warnings },
  );
}

function givenText({ ki67Percent, low, high }: Known): string {
  const ki67 = ki67Percent === null ? "not given" : `${ki67Percent} %`;
  const whole = low === 0 && high === 39 ? "not given" : `${low} to ${high}`;
  return `Ki-67: ${ki67}. PCI: ${low === high ? low : whole}.`;
}
