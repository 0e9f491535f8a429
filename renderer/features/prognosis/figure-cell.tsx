import type { ReactNode } from "react";
import type { PublishedFigure } from "../../../shared/domain/prognosis-views.ts";
import { IconArray } from "../../ui/icon-array.tsx";
import { VerificationMark } from "../../ui/verification-mark.tsx";
import { frequencyWords } from "./frequency-words.ts";
import styles from "./survival.module.css";

type Figure = Pick<PublishedFigure, "label" | "value" | "interval" | "percent">;

/** One figure as published: value, mark and interval, and a share of patients as people. */
export function PublishedCell({ figure }: { figure: PublishedFigure }) {
  return (
    <FigureCell
      figure={figure}
      mark={
        <VerificationMark
          level={figure.verification}
          checked={figure.checked}
          citation={figure.citation}
        />
      }
    />
  );
}

/** One figure with a mark of one's own choice, or none. */
export function FigureCell(props: { figure: Figure; mark?: ReactNode }) {
  const { figure } = props;
  const words =
    figure.percent === null
      ? null
      : frequencyWords(figure.percent, figure.label);
  return (
    <div className={styles.figure}>
      {figure.percent !== null && words !== null && (
        <IconArray percent={figure.percent} label={words} />
      )}
      <div>
        <strong className={styles.value}>{figure.value}</strong> {props.mark}
        {figure.interval !== null && (
          <p className={styles.muted}>{figure.interval}</p>
        )}
        {words !== null && <p>{words}</p>}
      </div>
    </div>
  );
}
