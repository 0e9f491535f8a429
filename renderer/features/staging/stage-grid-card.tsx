import type { StageDerivation } from "../../../shared/domain/views.ts";
import { Card } from "../../ui/card.tsx";
import { decisiveSentence } from "./decisive-sentence.ts";
import type { StagingDraft } from "./staging-draft.ts";
import styles from "./grid.module.css";

type Cell = StageDerivation["grid"][number];

/** Every stage of the edition by T and N: the derived one outlined, those still possible dashed, the rest dim. */
export function StageGridCard(props: {
  derivation: StageDerivation;
  draft: StagingDraft;
}) {
  const { grid } = props.derivation;
  const rows = [...new Set(grid.map(({ t }) => t))];
  const columns = [...new Set(grid.map(({ n }) => n))];
  const left = grid.filter(({ possible }) => possible).length;
  return (
    <Card
      title="Stages still possible"
      aside={`${grid.length} cells, ${left} left`}
    >
      <table className={styles.grid}>
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
              {columns.map((n) => (
                <GridCell
                  key={n}
                  cell={grid.find((cell) => cell.t === t && cell.n === n)}
                  isDerived={isDerived(props, t, n)}
                />
              ))}
            </tr>
          ))}
          <tr>
            <th scope="row">M1</th>
            <MetastasisCell m={props.draft.m} columns={columns.length} />
          </tr>
        </tbody>
      </table>
      <Decides derivation={props.derivation} />
    </Card>
  );
}

function isDerived(
  { derivation, draft }: { derivation: StageDerivation; draft: StagingDraft },
  t: string,
  n: string,
): boolean {
  return derivation.status === "ok" && draft.t === t && draft.n === n;
}

function GridCell(props: { cell: Cell | undefined; isDerived: boolean }) {
  const { cell } = props;
  const isPossible = cell?.possible === true;
  const state = !isPossible ? "out" : props.isDerived ? "derived" : "possible";
  const words = {
    out: "excluded",
    derived: "derived",
    possible: "still possible",
  };
  return (
    <td>
      <span className={`${styles.cell} ${styles[state]}`}>
        {cell?.stage ?? "–"}
        <span className="mb-visually-hidden"> {words[state]}</span>
      </span>
    </td>
  );
}

function MetastasisCell(props: { m: string | null; columns: number }) {
  const state =
    props.m === "M1" ? "derived" : props.m === "M0" ? "out" : "possible";
  const words = {
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

function Decides({ derivation }: { derivation: StageDerivation }) {
  const decision = decisiveSentence(derivation);
  if (decision === null) return null;
  return (
    <output className={styles.decides}>
      <strong>{decision.title}</strong> {decision.sentence}
    </output>
  );
}
