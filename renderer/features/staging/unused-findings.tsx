import { memo } from "react";
import type { FindingAnswers } from "../../../shared/domain/pleural-sheet.ts";
import { FindingRow } from "./finding-rows.tsx";
import type { FindingGuide } from "./finding-groups.ts";
import styles from "./findings.module.css";
import type { SheetProps } from "./findings-props.ts";
import type { Thickness } from "./sheet-draft.ts";
import { ThicknessField } from "./thickness-field.tsx";
import { useFold } from "./use-fold.ts";

/** What only other editions or systems ask: still answerable, kept, and counted where it is used. */
export const UnusedFindings = memo(function UnusedFindings(
  props: SheetProps & {
    findings: readonly FindingGuide[];
    answers: FindingAnswers;
    /** What was measured, where the edition does not use it. */
    thickness: Thickness | null;
    /** "AJCC 9 clinical". */
    system: string;
  },
) {
  const { findings, answers, thickness, problems } = props;
  const fold = useFold({
    hasProblem: Object.keys(problems).some(
      (path) =>
        findings.some(({ name }) => path === `findings.${name}`) ||
        (thickness !== null && /^(psum|fmax)/u.test(path)),
    ),
  });
  if (findings.length === 0 && thickness === null) return null;
  const typed =
    thickness === null
      ? []
      : [...Object.values(thickness.levels), thickness.psum, thickness.fmax];
  const count =
    findings.filter(({ name }) => answers[name] !== undefined).length +
    typed.filter((text) => text !== "").length;
  return (
    <details className={styles.details} {...fold}>
      <summary>
        Used by other editions{count === 0 ? "" : `, ${count} answered`}
      </summary>
      <p className={styles.hint}>
        Not used by {props.system}. What is answered here is kept, and counts
        where it is used.
      </p>
      {findings.map((finding) => (
        <FindingRow
          key={finding.name}
          finding={finding}
          answer={answers[finding.name] ?? null}
          problem={problems[`findings.${finding.name}`]}
          showCategory={false}
          muted
          onSheet={props.onSheet}
          onVisit={props.onVisit}
        />
      ))}
      {thickness !== null && (
        <ThicknessField
          {...thickness}
          problems={problems}
          onSheet={props.onSheet}
        />
      )}
    </details>
  );
});
