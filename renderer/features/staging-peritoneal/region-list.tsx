import { useId, useRef } from "react";
import type { KeyboardEvent } from "react";
import { lastRegion } from "./region-map.ts";
import type { RegionsProps } from "./regions-props.ts";
import styles from "./regions.module.css";

/** The same sizes as a list of fields, for typing anything; up and down or Enter move, Tab goes through them. */
export function RegionList(props: RegionsProps) {
  const list = useRef<HTMLOListElement>(null);
  const onKeyDown = (id: number, event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey) return;
    const steps = { ArrowDown: 1, Enter: 1, ArrowUp: -1 };
    const step = Object.entries(steps).find(([key]) => key === event.key)?.[1];
    if (step === undefined) return;
    event.preventDefault();
    const next = Math.min(Math.max(id + step, 0), lastRegion);
    list.current
      ?.querySelector<HTMLInputElement>(`[data-field="${next}"]`)
      ?.focus();
  };
  return (
    <ol ref={list} className={styles.list}>
      {props.guide.regions.map(({ id, name }) => (
        <SizeField
          key={id}
          id={id}
          name={name}
          typed={props.sizes[id] ?? ""}
          isActive={props.active === id}
          problem={props.problems.get(id)}
          onFocus={() => props.onActive(id)}
          onChange={(text) => props.onSize(id, text === "-" ? "" : text)}
          onKeyDown={(event) => onKeyDown(id, event)}
        />
      ))}
    </ol>
  );
}

function SizeField(props: {
  id: number;
  name: string;
  typed: string;
  isActive: boolean;
  problem: string | undefined;
  onFocus: () => void;
  onChange: (text: string) => void;
  onKeyDown: (event: KeyboardEvent) => void;
}) {
  const field = useId();
  const { problem } = props;
  return (
    <li data-active={props.isActive} data-refused={problem !== undefined}>
      <label htmlFor={field}>
        <span className={styles.number}>{props.id}</span> {props.name}
      </label>
      <input
        id={field}
        data-field={props.id}
        inputMode="numeric"
        autoComplete="off"
        maxLength={8}
        placeholder="–"
        value={props.typed}
        aria-invalid={problem !== undefined}
        aria-describedby={
          problem === undefined ? undefined : `${field}-problem`
        }
        onFocus={(event) => {
          event.currentTarget.select();
          props.onFocus();
        }}
        onChange={(event) => props.onChange(event.currentTarget.value)}
        onKeyDown={props.onKeyDown}
      />
      {problem !== undefined && (
        <p id={`${field}-problem`} className={styles.problem} role="alert">
          {problem}
        </p>
      )}
    </li>
  );
}
