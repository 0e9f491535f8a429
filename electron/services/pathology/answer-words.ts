import type { MwgsResult } from "../../../shared/domain/prognosis.ts";
import type { GradeResult } from "../../engine/rules/nuclear-grade/nuclear-grade.ts";

/** "II, high grade": the nuclear grade and the grade, each answer once. */
export function gradeLines(answers: readonly GradeResult[]): string[] {
  const lines = answers.map(
    ({ nuclearGrade, grade }) => `${nuclearGrade}, ${grade} grade`,
  );
  return [...new Set(lines)];
}

/** "5 points, intermediate"; a band of several scores as "1 to 3, low". */
export function scoreLines(answers: readonly MwgsResult[]): string[] {
  return answers.map(({ band, scoreRange: { min, max } }) =>
    min === max
      ? `${min} ${min === 1 ? "point" : "points"}, ${band}`
      : `${min} to ${max}, ${band}`,
  );
}
