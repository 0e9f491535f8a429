import type { IndexThenNow } from "../../../shared/domain/prognosis-record.ts";
import { Chip } from "../../ui/chip.tsx";
import styles from "./kept.module.css";

/** Old and new side by side: what was kept, what today's rule says of the same values, what the record gives now. */
export function KeptTable({ rows }: { rows: readonly IndexThenNow[] }) {
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">Index</th>
          <th scope="col">Kept</th>
          <th scope="col">Same values, today’s rules</th>
          <th scope="col">Now</th>
          <th scope="col">What changed</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.rule} data-same={row.isSame}>
            <th scope="row">{row.name}</th>
            <td>
              {row.before}
              {row.thenVersion !== "" && <Version version={row.thenVersion} />}
              <Basis text={row.beforeBasis} />
            </td>
            <td>
              <Answer answer={row.underToday} before={row.before} />
            </td>
            <td>
              <Answer answer={row.now} before={row.before} />
              {row.nowVersion !== row.thenVersion && (
                <Version version={row.nowVersion} />
              )}
              {row.nowBasis !== row.beforeBasis && (
                <Basis text={row.nowBasis} />
              )}
            </td>
            <td>
              {row.causes.length === 0 ? (
                <span className={styles.muted}>nothing</span>
              ) : (
                row.causes.map((cause) => <p key={cause}>{cause}</p>)
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Answer(props: { answer: string; before: string }) {
  if (props.answer === props.before)
    return (
      <>
        {props.answer} <span className={styles.muted}>same</span>
      </>
    );
  return (
    <>
      <strong>{props.answer}</strong> <Chip tone="amber">differs</Chip>
    </>
  );
}

/** The leaf or the factors the group rests on; two groups may be the same on another basis. */
function Basis({ text }: { text: string }) {
  return text === "" ? null : <p className={styles.muted}>{text}</p>;
}

function Version({ version }: { version: string }) {
  return <span className={styles.muted}> rule {version}</span>;
}
