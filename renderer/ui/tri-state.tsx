import { useId } from "react";
import type { KeyboardEvent, ReactNode } from "react";
import { focusNextStop, focusStop } from "./next-stop.ts";
import styles from "./tri-state.module.css";

export type Answer = boolean | null;

const answers = [
  { key: "yes", value: true },
  { key: "no", value: false },
  { key: "open", value: null },
] as const;

const usualWords = { yes: "Yes", no: "No", open: "Not assessed" };

const typedAnswers: Readonly<Record<string, Answer>> = {
  y: true,
  n: false,
  "-": null,
};

export interface TriStateProps {
  label: string;
  value: Answer;
  onChange: (value: Answer) => void;
  /** Other words than Yes, No and Not assessed. */
  words?: Partial<typeof usualWords>;
  /** What stands at the right of the label, e.g. the category it makes. */
  aside?: ReactNode;
  muted?: boolean;
  problem?: string | undefined;
  /** Called when the keyboard or the pointer comes to it. */
  onVisit?: () => void;
}

/**
 * The answer a key gives: y, n or -, and the first letter of another word for yes, as p for Positive. Undefined for
 * every other key.
 */
export function typedAnswer(
  event: Pick<
    KeyboardEvent,
    "key" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey"
  >,
  yes: string = usualWords.yes,
): Answer | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey)
    return undefined;
  const key = event.key.toLowerCase();
  return key === yes.charAt(0).toLowerCase() ? true : typedAnswers[key];
}

/**
 * One question answered Yes, No or Not assessed. Arrows choose; typing y, n or - answers it and goes to the next
 * field of the list, so that a whole list is answered without the mouse.
 */
export function TriState(props: TriStateProps) {
  const { label, value, problem, onVisit } = props;
  const name = useId();
  const words = { ...usualWords, ...props.words };
  const type = (event: KeyboardEvent<HTMLFieldSetElement>): void => {
    const answer = typedAnswer(event, words.yes);
    if (answer === undefined) return;
    const field = event.currentTarget;
    event.preventDefault();
    event.stopPropagation();
    props.onChange(answer);
    if (!focusNextStop(field)) requestAnimationFrame(() => focusStop(field));
  };
  return (
    <fieldset
      className={styles.row}
      role="radiogroup"
      aria-label={label}
      aria-invalid={problem === undefined ? undefined : true}
      aria-describedby={problem === undefined ? undefined : `${name}-problem`}
      data-stop
      data-muted={props.muted}
      onKeyDown={type}
      onFocus={onVisit}
      onPointerEnter={onVisit}
    >
      <span className={styles.label}>
        {label}
        {props.aside !== undefined && (
          <span className={styles.aside}>{props.aside}</span>
        )}
      </span>
      <span className={styles.answers}>
        {answers.map((answer) => (
          <label key={answer.key} className={styles[answer.key]}>
            <input
              type="radio"
              name={name}
              checked={value === answer.value}
              onChange={() => props.onChange(answer.value)}
            />
            {words[answer.key]}
          </label>
        ))}
      </span>
      {problem !== undefined && (
        <span id={`${name}-problem`} className={styles.problem} role="alert">
          {problem}
        </span>
      )}
    </fieldset>
  );
}
