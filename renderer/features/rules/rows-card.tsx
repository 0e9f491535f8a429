import { useEffect, useRef } from "react";
import type { KeyboardEvent } from "react";
import type { RuleView } from "../../../shared/contract/rules.ts";
import { Card } from "../../ui/card.tsx";
import { KeyHint } from "../../ui/key-hint.tsx";
import { LeaveQuestion } from "../../ui/leave-question.tsx";
import { takesLetters } from "../../ui/takes-letters.ts";
import { moveAmong } from "./move-among.ts";
import { RowLines } from "./row-lines.tsx";
import { useRowWork } from "./use-row-work.ts";
import styles from "./rules.module.css";

/** The table of a rule with the checks of its rows. Up and Down move among rows, C records a check of one. */
export function RowsCard(props: { view: RuleView; meant: string | undefined }) {
  const { view, meant } = props;
  const { rows } = view.entry;
  const state = useRowWork();
  const { work, begin } = state;
  const box = useRef<HTMLDivElement>(null);
  const last = useRef<string | null>(meant ?? null);
  useEffect(() => {
    if (work === null && last.current !== null)
      focusRow(box.current, last.current);
    last.current = work?.row ?? null;
  }, [work]);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.key === "Escape") return begin(null);
    if (takesLetters(event.target) || moveAmong(event, "[data-row-stop]"))
      return;
    const row = rowOf(event.target);
    const isBare = !event.ctrlKey && !event.metaKey && !event.altKey;
    if (event.key.toLowerCase() !== "c" || !isBare || row === null) return;
    event.preventDefault();
    begin({ kind: "check", row, kept: null });
  };
  return (
    <Card
      title={rows.length === 1 ? "The row" : `The ${rows.length} rows`}
      aside={
        <>
          On a row: <KeyHint keys="C" /> record a check
        </>
      }
      className={styles.wide}
    >
      <div ref={box} role="presentation" onKeyDown={onKeyDown}>
        <output className="mb-visually-hidden">{state.said}</output>
        <table className={`${styles.table} ${styles.rows}`}>
          <thead>
            <tr>
              <th scope="col">Row</th>
              <th scope="col">Condition</th>
              <th scope="col">Outcome</th>
              <th scope="col">Source</th>
              <th scope="col">How far to believe it</th>
              <th scope="col">Check</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row, at) => (
              <RowLines
                key={row.id}
                view={view}
                row={row}
                nextRow={rows[at + 1]?.id ?? null}
                state={state}
              />
            ))}
          </tbody>
        </table>
      </div>
      {state.isAsking && (
        <LeaveQuestion
          title="Discard what you typed here?"
          leave="Discard"
          onStay={state.stay}
          onLeave={state.leave}
        />
      )}
    </Card>
  );
}

function rowOf(target: EventTarget): string | null {
  return target instanceof HTMLElement
    ? (target.closest<HTMLElement>("tr[data-row]")?.dataset["row"] ?? null)
    : null;
}

function focusRow(box: HTMLElement | null, id: string): void {
  const lines = box?.querySelectorAll<HTMLElement>("tr[data-row]") ?? [];
  for (const line of lines) {
    if (line.dataset["row"] !== id) continue;
    line.scrollIntoView({ block: "center" });
    line.querySelector<HTMLElement>("[data-row-stop]")?.focus();
  }
}
