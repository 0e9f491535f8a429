import type { MwgsResult } from "../../engine/rules/mwgs/mwgs.ts";
import type { GradeResult } from "../../engine/rules/nuclear-grade/nuclear-grade.ts";

/** "II, high grade": the nuclear grade and the grade, each answer once. */
export function gradeLines(answers: readonly GradeResult[]): string[] {
  const lines = answers.map(
    ({ nuclearGrade, grade }) => `${nuclearGrade}, ${grade} grade`,
  );
  return [...new Set(lines)];
}

/** "5 points, intermediate"; several scores of one band in one line, "1 to 3, low". */
export function scoreLines(answers: readonly MwgsResult[]): string[] {
  const bands = [...new Set(answers.map(({ band }) => band))];
  return bands.map((band) => {
    const scores = answers
      .filter((answer) => answer.band === band)
      .map(({ score }) => score);
    const low = Math.min(...scores);
    const high = Math.max(...scores);
    if (low !== high) return `${low} to ${high}, ${band}`;
    return `${low} ${low === 1 ? "point" : "points"}, ${band}`;
  });
}
