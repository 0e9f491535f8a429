import type { Pathology } from "../../../shared/domain/pathology.ts";
import type { Result } from "../../../shared/domain/result.ts";
import type { GradeResult } from "../../engine/rules/nuclear-grade/nuclear-grade.ts";
import { reviewConflicts } from "./review-conflicts.ts";
import {
  biphasicRule,
  codeConflicts,
  shareConflicts,
} from "./subtype-conflicts.ts";

/** What must be looked at again in a report: statements that do not go together, opinions that differ, and the rule of biphasic. */
export function pathologyNotices(
  pathology: Pathology,
  record: { morphology: string; derived: Result<GradeResult> },
): string[] {
  return [
    ...reviewConflicts(pathology),
    ...codeConflicts(pathology.histology, record.morphology),
    ...shareConflicts(pathology),
    ...gradeConflicts(pathology.grade, record.derived),
    ...biphasicRule(pathology),
  ];
}

/** The grade as reported where the features leave no room for it. */
function gradeConflicts(
  reported: Pathology["grade"],
  { possible }: Result<GradeResult>,
): string[] {
  if (reported === "not-recorded" || possible.length === 0) return [];
  if (possible.some(({ grade }) => grade === reported)) return [];
  const derived = reported === "low" ? "high" : "low";
  return [
    `The report states ${reported} grade; atypia, mitoses and necrosis as recorded make it ${derived} grade.`,
  ];
}
