import { memo } from "react";
import type { StageDerivation } from "../../../shared/domain/staging-views.ts";
import { Card } from "../../ui/card.tsx";
import { EffectsList } from "./effects-list.tsx";
import {
  cellState,
  cellWords,
  countText,
  isIfRestNegative,
  metastasisState,
  stageRow,
} from "./grid-cells.ts";
import type { CellState } from "./grid-cells.ts";
import { sameParts } from "./same-parts.ts";
import styles from "./grid.module.css";

const parts = [
  "grid",
  "status",
  "stage",
  "possible",
  "metastasis",
  "categories",
  "soFar",
  "decision",
  "effects",
] as const;
type Shown = Pick<StageDerivation, (typeof parts)[number]>;

/** Every stage by T and N, narrowing as findings are answered, and the finding that would decide. */
export const StageGridCard = memo(function StageGridCard({
  derivation,
}: {
  derivation: Shown;
}) {
  const hasGrid = derivation.grid.length > 0;
  return (
    <Card
      title="Stages still possible"
      className={styles.card}
      aside={hasGrid ? countText(derivation) : undefined}
    >
      {hasGrid ? (
        <StageGrid derivation={derivation} />
      ) : (
        <StageRow derivation={derivation} />
      )}
      <EffectsList derivation={derivation} />
    </Card>
  );
}, sameParts(parts));

function StageGrid({ derivation }: { derivation: Shown }) {
  const { grid } = derivation;
  const rows = [...new Set(grid.map(({ t }) => t))];
  const columns = [...new Set(grid.map(({ n }) => n))];
  return (
    <table className={styles.grid} data-rows={rows.length > 4 ? "many" : "few"}>
      <thead>
        <tr>
          <th scope="col">
            <span className="mb-visually-hidden">T by N</span>
          </th>
          {columns.map((n) => (
            <th key={n} scope="col">
              {n}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((t) => (
          <tr key={t}>
            <th scope="row">{t}</th>
            {columns.map((n) => {
              const cell = grid.find((each) => each.t === t && each.n === n);
              return (
                <td key={n}>
                  <StageCell
                    stage={cell?.stage ?? "–"}
                    state={cellState(derivation, cell)}
                    isIfRestNegative={isIfRestNegative(derivation, cell)}
                  />
                </td>
              );
            })}
          </tr>
        ))}
        <tr>
          <th scope="row">M1</th>
          <MetastasisCell derivation={derivation} columns={columns.length} />
        </tr>
      </tbody>
    </table>
  );
}

/** Systems without categories: their stages in one row. */
function StageRow({ derivation }: { derivation: Shown }) {
  if (derivation.status === "invalid" || derivation.status === "not-applicable")
    return <p className={styles.none}>No stage is possible; see the result.</p>;
  return (
    <ul className={styles.row} aria-label="Stages">
      {stageRow(derivation).map(({ stage, state }) => (
        <li key={stage}>
          <StageCell stage={stage} state={state} />
        </li>
      ))}
    </ul>
  );
}

function StageCell(props: {
  stage: string;
  state: CellState;
  isIfRestNegative?: boolean;
}) {
  return (
    <span className={`${styles.cell} ${styles[props.state]}`}>
      {props.stage}
      <span className="mb-visually-hidden"> {cellWords[props.state]}</span>
      {props.isIfRestNegative === true && (
        <span className={styles.restNegative}> if rest negative</span>
      )}
    </span>
  );
}

function MetastasisCell(props: { derivation: Shown; columns: number }) {
  const state = metastasisState(props.derivation);
  const words: Record<CellState, string> = {
    derived: "IV",
    possible: "IV: metastasis not assessed",
    out: "IV: excluded, no distant site",
  };
  return (
    <td colSpan={props.columns}>
      <span className={`${styles.cell} ${styles.metastasis} ${styles[state]}`}>
        {words[state]}
      </span>
    </td>
  );
}
