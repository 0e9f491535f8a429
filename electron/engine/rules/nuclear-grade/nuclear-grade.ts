import type { Result, TrailStep } from "../../../../shared/domain/result.ts";
import {
  incompleteAnswer,
  invalidAnswer,
  notApplicableAnswer,
  okAnswer,
  step,
} from "../../answers.ts";
import { explore, noAnswer } from "../../completions.ts";
import {
  isFields,
  notFieldsProblem,
  readChoice,
  readNumber,
  unusedFieldWarnings,
} from "../../inputs.ts";
import { gradeRule } from "./entry.ts";
import type {
  GradeInputName,
  NuclearGrade,
  TwoTierGrade,
  TwoTierRow,
} from "./table.ts";
import {
  atypiaPoints,
  gradeInputs,
  gradeSums,
  mitosisPoints,
  twoTierRow,
  twoTierRows,
} from "./table.ts";

export interface GradeResult {
  nuclearGrade: NuclearGrade;
  grade: TwoTierGrade;
}

interface Known {
  histology: string | null;
  atypia: string | null;
  mitosesPer2Mm2: number | null;
  necrosis: string | null;
}

const inputs = Object.values(gradeInputs);

/**
 * Nuclear grade and low or high grade of epithelioid mesothelioma; other subtypes are not applicable. Missing inputs
 * stay open unless every completion agrees.
 */
export function nuclearGrade(input: unknown): Result<GradeResult> {
  if (!isFields(input))
    return invalidAnswer(gradeRule, [notFieldsProblem(input, inputs)]);
  const problems: string[] = [];
  const known: Known = {
    histology: readChoice(input, gradeInputs.histology, problems),
    atypia: readChoice(input, gradeInputs.atypia, problems),
    mitosesPer2Mm2: readNumber(input, gradeInputs.mitosesPer2Mm2, problems),
    necrosis: readChoice(input, gradeInputs.necrosis, problems),
  };
  if (known.mitosesPer2Mm2 !== null && !Number.isInteger(known.mitosesPer2Mm2))
    problems.push(
      `mitosesPer2Mm2: ${known.mitosesPer2Mm2} is not a whole number. Give the mitoses counted in 2 mm².`,
    );
  if (problems.length > 0) return invalidAnswer(gradeRule, problems);
  const warnings = unusedFieldWarnings(input, inputs);
  if (isOtherSubtype(known.histology))
    return notApplicableAnswer(gradeRule, {
      trail: [],
      warnings: [
        `histology: the nuclear grade is for epithelioid mesothelioma; this one is ${known.histology ?? ""}.`,
        ...warnings,
      ],
    });
  return answerFrom(known, warnings);
}

function isOtherSubtype(histology: string | null): boolean {
  return (
    histology !== null && histology !== "epithelioid" && histology !== "nos"
  );
}

function answerFrom(known: Known, warnings: string[]): Result<GradeResult> {
  const isSubtypeOpen = known.histology !== "epithelioid";
  const { outcomes, matters, decisive } = exploreGrades(known, isSubtypeOpen);
  const rows = twoTierRows.filter((_, at) => outcomes.includes(at + 1));
  const possible = gradesOf(rows);
  const trail = [
    ...pointSteps(known),
    ...gradeSums
      .filter(({ grade }) => possible.some((one) => one.nuclearGrade === grade))
      .map(({ low, high, grade }) =>
        step(
          `Sum ${sumOf(known) ?? (low === high ? low : `${low} or ${high}`)}: nuclear grade ${grade}.`,
          "nuclear-grade-sums",
          "unverified",
        ),
      ),
    ...rows.map(({ text, grade }) =>
      step(`${text}: ${grade} grade.`, "seer-grade-v9", "verified"),
    ),
  ];
  const [only] = possible;
  if (only !== undefined && possible.length === 1 && !isSubtypeOpen) {
    if (known.necrosis === null)
      trail.push(
        step(
          `Necrosis is not given and cannot matter: nuclear grade ${only.nuclearGrade} is ${only.grade} grade with or without it.`,
          "seer-grade-v9",
          "verified",
        ),
      );
    return okAnswer(gradeRule, only, { trail, warnings });
  }
  if (isSubtypeOpen)
    warnings.unshift(
      "histology: the grade is for epithelioid mesothelioma. Should the subtype be another one, there is no grade.",
    );
  return incompleteAnswer(
    gradeRule,
    { possible, missing: matters, decisive },
    { trail, warnings },
  );
}

/** Outcomes are positions in the two-tier rows, counted from 1. */
function exploreGrades(
  known: Known,
  isSubtypeOpen: boolean,
): ReturnType<typeof explore<GradeInputName>> {
  const atypia = atypiaPoints.filter(
    ({ word }) => known.atypia === null || word === known.atypia,
  );
  const count = known.mitosesPer2Mm2;
  const mitoses = mitosisPoints.filter(
    ({ low, high }) => count === null || (count >= low && count <= high),
  );
  const necrosis =
    known.necrosis === null ? ["absent", "present"] : [known.necrosis];
  return explore<GradeInputName>(
    [
      { name: "histology", branches: isSubtypeOpen ? [0, 1] : [1] },
      { name: "atypia", branches: [...atypia.keys()] },
      { name: "mitosesPer2Mm2", branches: [...mitoses.keys()] },
      { name: "necrosis", branches: [...necrosis.keys()] },
    ],
    ([isEpithelioid = 0, atypiaAt = 0, mitosesAt = 0, necrosisAt = 0]) => {
      if (isEpithelioid === 0) return noAnswer;
      const sum =
        (atypia[atypiaAt]?.points ?? 0) + (mitoses[mitosesAt]?.points ?? 0);
      const row = twoTierRow(sum, necrosis[necrosisAt] ?? "");
      return row === undefined ? noAnswer : twoTierRows.indexOf(row) + 1;
    },
  );
}

function gradesOf(rows: readonly TwoTierRow[]): GradeResult[] {
  return rows.map(({ nuclearGrade: nuclear, grade }) => ({
    nuclearGrade: nuclear,
    grade,
  }));
}

function sumOf(known: Known): number | null {
  const atypia = atypiaPoints.find(({ word }) => word === known.atypia);
  const mitoses = mitosesOf(known);
  return atypia === undefined || mitoses === undefined
    ? null
    : atypia.points + mitoses.points;
}

function mitosesOf({
  mitosesPer2Mm2: count,
}: Known): (typeof mitosisPoints)[number] | undefined {
  return mitosisPoints.find(
    ({ low, high }) => count !== null && count >= low && count <= high,
  );
}

function pointSteps(known: Known): TrailStep[] {
  const atypia = atypiaPoints.find(({ word }) => word === known.atypia);
  const count = known.mitosesPer2Mm2;
  const mitoses = mitosesOf(known);
  const atypiaStep =
    atypia === undefined
      ? step("Atypia: not given, 1 to 3.", "as-given", "verified")
      : step(
          `Atypia ${atypia.word}: ${atypia.points}.`,
          "nuclear-grade-sums",
          "unverified",
        );
  const mitosisStep =
    mitoses === undefined
      ? step("Mitoses: not given, 1 to 3.", "as-given", "verified")
      : step(
          `Mitoses ${count ?? ""} per 2 mm² (${mitoses.text}): ${mitoses.points}.`,
          "fuchs-2021",
          "verified",
        );
  const necrosis = step(
    `Necrosis: ${known.necrosis ?? "not given"}.`,
    "as-given",
    "verified",
  );
  return [atypiaStep, mitosisStep, necrosis];
}
