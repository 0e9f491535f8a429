import { memo, useState } from "react";
import type { FocusEvent, KeyboardEvent } from "react";
import type { TrailStep } from "../../shared/domain/result.ts";
import { VerificationMark } from "./verification-mark.tsx";
import styles from "./trail-list.module.css";

const stepsBy: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/**
 * The steps of a derivation in order, each with its source and how far it can be trusted. Its marks are one tab stop;
 * the arrows up and down go from one to the next.
 */
export const TrailList = memo(function TrailList({
  steps,
}: {
  steps: readonly TrailStep[];
}) {
  const [visited, setVisited] = useState(0);
  const stop = Math.min(visited, steps.length - 1);
  const visit = ({ currentTarget, target }: FocusEvent<HTMLElement>): void =>
    setVisited(Math.max(0, marksIn(currentTarget).indexOf(target)));
  const move = (event: KeyboardEvent<HTMLElement>): void => {
    const by = stepsBy[event.key];
    if (by === undefined) return;
    event.preventDefault();
    marksIn(event.currentTarget)[stop + by]?.focus();
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the keys are those of the marks in it
    <ol className={styles.trail} onFocus={visit} onKeyDown={move}>
      {steps.map((step, at) => (
        // oxlint-disable-next-line react/no-array-index-key
        <li key={at}>
          {step.text}{" "}
          <span className={styles.source}>
            <VerificationMark level={step.verification} isStop={at === stop} />{" "}
            {step.source}
          </span>
        </li>
      ))}
    </ol>
  );
});

function marksIn(list: HTMLElement): HTMLElement[] {
  return [...list.querySelectorAll("button")];
}
