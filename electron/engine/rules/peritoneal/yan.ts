import type { Result, TrailStep } from "../../../../shared/domain/result.ts";
import {
  incompleteAnswer,
  invalidAnswer,
  notApplicableAnswer,
  okAnswer,
  step,
  weakest,
} from "../../answers.ts";
import { explore, noAnswer } from "../../completions.ts";
import {
  isFields,
  notFieldsProblem,
  readChoice,
  readNumber,
  unusedFieldWarnings,
} from "../../inputs.ts";
import { listWords } from "../../words.ts";
import { yanInputs, yanRule } from "./entry.ts";
import type { YanStage, YanT } from "./yan-table.ts";
import { yanBands, yanStageOf, yanStages, yanTsOf } from "./yan-table.ts";

export interface YanResult {
  /** TX where the band is open and cannot change the stage. */
  t: YanT | "TX";
  stage: YanStage;
}

/** A range of the index with the categories beside it; null, NX and MX are not assessed. */
export interface YanRange {
  low: number;
  high: number;
  n: string | null;
  m: string | null;
}

const inputs = Object.values(yanInputs);
const stagesUp: readonly YanStage[] = ["I", "II", "III"];

/** Proposed peritoneal TNM from the index, nodes and metastasis. PCI 0 is not applicable: the proposal has no T for it. */
export function peritonealYan(input: unknown): Result<YanResult> {
  if (!isFields(input))
    return invalidAnswer(yanRule, [notFieldsProblem(input, inputs)]);
  const problems: string[] = [];
  const pci = readNumber(input, yanInputs.pci, problems);
  if (pci !== null && !Number.isInteger(pci))
    problems.push(
      `pci: ${pci} is not a whole number. Give the sum of the lesion sizes, 0 to 39.`,
    );
  const n = readChoice(input, yanInputs.n, problems);
  const m = readChoice(input, yanInputs.m, problems);
  if (problems.length > 0) return invalidAnswer(yanRule, problems);
  const answer = fromRange({ low: pci ?? 0, high: pci ?? 39, n, m });
  return {
    ...answer,
    warnings: [...answer.warnings, ...unusedFieldWarnings(input, inputs)],
  };
}

/** The same from a range of the index, so that a partly scored abdomen narrows T. Refuses ends outside 0 to 39. */
export function yanFromRange(range: YanRange): Result<YanResult> {
  const problems: string[] = [];
  const fields = { n: range.n, m: range.m };
  const n = readChoice(fields, yanInputs.n, problems);
  const m = readChoice(fields, yanInputs.m, problems);
  const { low, high } = range;
  const isRange =
    Number.isInteger(low) && Number.isInteger(high) && low <= high;
  if (!isRange || low < 0 || high > 39)
    problems.push(
      `pci: ${low} to ${high} is not a range of the index. Give whole numbers from 0 to 39, the lower one first.`,
    );
  if (problems.length > 0) return invalidAnswer(yanRule, problems);
  return fromRange({ low, high, n, m });
}

function fromRange({ low, high, n, m }: YanRange): Result<YanResult> {
  const ts = yanTsOf(low, high);
  const options = {
    n: n === null || n === "NX" ? ["N0", "N1"] : [n],
    m: m === null || m === "MX" ? ["M0", "M1"] : [m],
  };
  const trail = givenSteps({ low, high, n, m }, ts);
  if (ts.length === 0)
    return notApplicableAnswer(yanRule, {
      trail,
      warnings: [
        "pci: PCI 0 has no T category in the proposal, so there is no stage. Check the index, or the diagnosis.",
      ],
    });
  const found = new Map<string, YanResult>();
  const { outcomes, matters, decisive } = explore(
    [
      { name: "pci", branches: [...ts.keys()] },
      { name: "n", branches: [...options.n.keys()] },
      { name: "m", branches: [...options.m.keys()] },
    ],
    ([tAt = 0, nAt = 0, mAt = 0]) => {
      const t = ts[tAt];
      if (t === undefined) return noAnswer;
      const stage = yanStageOf(t, options.n[nAt] ?? "", options.m[mAt] ?? "");
      if (stage === null) return noAnswer;
      found.set(`${stage} ${t}`, { t, stage });
      return stagesUp.indexOf(stage) + 1;
    },
  );
  const warnings = edgeWarnings(low, high);
  const [outcome] = outcomes;
  const only = stagesUp[(outcome ?? 0) - 1];
  if (outcomes.length === 1 && only !== undefined) {
    const [t] = ts;
    trail.push(stageStep(only));
    trail.push(...withoutEffect({ low, high, n, m }, ts));
    return okAnswer(
      yanRule,
      { t: ts.length === 1 && t !== undefined ? t : "TX", stage: only },
      { trail, warnings },
    );
  }
  trail.push(
    ...stagesUp.filter((_, at) => outcomes.includes(at + 1)).map(stageStep),
  );
  const possible = [...found.values()].sort(byStageThenT);
  return incompleteAnswer(
    yanRule,
    { possible, missing: matters, decisive },
    { trail, warnings },
  );
}

function givenSteps(
  { low, high, n, m }: YanRange,
  ts: readonly YanT[],
): TrailStep[] {
  const bands = yanBands.filter(({ t }) => ts.includes(t));
  const index = low === high ? `PCI ${low}` : `PCI ${low} to ${high}`;
  const category =
    bands.length === 0
      ? "no T category"
      : listWords(
          bands.map((band) => `${band.t} (${band.low} to ${band.high})`),
        );
  const top = bands.at(-1);
  const level =
    top === undefined
      ? "verified"
      : weakest(bands.map(({ verification }) => verification));
  return [
    step(`${index}: ${category}.`, top?.citation ?? "yan-2011", level),
    step(`N: ${categoryText(n, "NX")}.`, "as-given", "verified"),
    step(`M: ${categoryText(m, "MX")}.`, "as-given", "verified"),
  ];
}

function categoryText(category: string | null, unknown: string): string {
  if (category === null) return "not given";
  return category === unknown ? `${unknown}, not assessed` : category;
}

function stageStep(stage: YanStage): TrailStep {
  const text = yanStages.find((row) => row.stage === stage)?.text ?? "";
  return step(`Stage ${stage}: ${text}.`, "yan-2011", "verified");
}

function withoutEffect({ n, m }: YanRange, ts: readonly YanT[]): TrailStep[] {
  const open = [
    ...(ts.length > 1 ? [`T (${listWords(ts)})`] : []),
    ...(n === null || n === "NX" ? ["N"] : []),
    ...(m === null || m === "MX" ? ["M"] : []),
  ];
  if (open.length === 0) return [];
  const text = `${listWords(open, "and")} open, and without effect on the stage.`;
  return [step(text, "table-logic", "verified")];
}

function edgeWarnings(low: number, high: number): string[] {
  const warnings: string[] = [];
  if (low === 30 && high === 30)
    warnings.push(
      "pci: PCI 30 is read as T3. The abstract prints T3 as 21 to 30 and T4 as 30 to 39; by its T4 the stage would be III.",
    );
  if (low === 0 && high > 0)
    warnings.push(
      "pci: should the index turn out to be 0, the proposal has no T category and no stage.",
    );
  return warnings;
}

function byStageThenT(a: YanResult, b: YanResult): number {
  const byStage = stagesUp.indexOf(a.stage) - stagesUp.indexOf(b.stage);
  return byStage === 0 ? a.t.localeCompare(b.t) : byStage;
}
