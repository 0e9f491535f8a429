import { memo } from "react";
import type { KeyboardEvent } from "react";
import type { FindingAnswers } from "../../../shared/domain/pleural-sheet.ts";
import { Button } from "@mantine/core";
import { focusNextStop } from "../../ui/next-stop.ts";
import { TriState, typedAnswer } from "../../ui/tri-state.tsx";
import type { Answer } from "../../ui/tri-state.tsx";
import type { FindingGroup, FindingGuide } from "./finding-groups.ts";
import styles from "./findings.module.css";
import type { SheetProps } from "./findings-props.ts";
import { answered, restAnsweredNo } from "./sheet-draft.ts";

/** One group of findings, with an explicit act that answers what is still open in it. */
export const FindingRows = memo(function FindingRows(
  props: SheetProps &
    FindingGroup & { answers: FindingAnswers; showCategory: boolean },
) {
  const { answers, findings, group, title, problems } = props;
  const names = findings.map(({ name }) => name);
  const open = names.filter((name) => answers[name] === undefined);
  /** While the group as a whole has the keyboard, an answer is that to its first finding. */
  const answerFirst = (event: KeyboardEvent<HTMLFieldSetElement>): void => {
    const answer = typedAnswer(event);
    const [first] = names;
    if (event.target !== event.currentTarget) return;
    if (answer === undefined || first === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    props.onSheet((sheet) => ({
      findings: answered(sheet.findings, first, answer),
    }));
    const row = event.currentTarget.querySelector("[data-stop]");
    if (row !== null) focusNextStop(row);
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- on arrival the group has the keyboard
    <fieldset
      className={styles.group}
      tabIndex={-1}
      onKeyDown={answerFirst}
      {...(group === "surfaces" ? { "data-axis": "t" } : {})}
    >
      <legend className={styles.legend}>{title}</legend>
      <Button
        className={styles.rest}
        variant="subtle"
        size="compact-xs"
        data-disabled={open.length === 0}
        aria-disabled={open.length === 0}
        aria-label={`Answer the rest No: ${title}`}
        onClick={() =>
          props.onSheet((sheet) => ({
            findings: restAnsweredNo(sheet.findings, names),
          }))
        }
      >
        Answer the rest No
      </Button>
      {findings.map((finding) => (
        <FindingRow
          key={finding.name}
          finding={finding}
          answer={answers[finding.name] ?? null}
          problem={problems[`findings.${finding.name}`]}
          showCategory={props.showCategory}
          onSheet={props.onSheet}
          onVisit={props.onVisit}
        />
      ))}
    </fieldset>
  );
});

/** One finding and its answer. */
export const FindingRow = memo(function FindingRow(
  props: Pick<SheetProps, "onSheet" | "onVisit"> & {
    finding: FindingGuide;
    answer: Answer;
    problem: string | undefined;
    showCategory: boolean;
    muted?: boolean;
  },
) {
  const { finding } = props;
  return (
    <TriState
      label={finding.label}
      value={props.answer}
      muted={props.muted ?? false}
      aside={
        props.showCategory && finding.category !== null
          ? finding.category
          : undefined
      }
      problem={props.problem}
      onVisit={() => props.onVisit(finding)}
      onChange={(answer) =>
        props.onSheet((sheet) => ({
          findings: answered(sheet.findings, finding.name, answer),
        }))
      }
    />
  );
});
