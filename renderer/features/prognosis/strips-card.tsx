import type { IndexView } from "../../../shared/domain/prognosis-views.ts";
import { Card } from "../../ui/card.tsx";
import { shortAnswers } from "./short-answer.ts";
import { StillRow, StripRow } from "./strip-row.tsx";
import styles from "./strips.module.css";

/** What would change the answer: each input with its cut points, the others as they are; those that change nothing on one line each. */
export function StripsCard({ index }: { index: IndexView }) {
  const { strips } = index;
  if (strips.length === 0) return null;
  const moving = strips.filter(({ matters }) => matters);
  const still = strips.filter(({ matters }) => !matters);
  const inOrder = [...moving, ...still];
  return (
    <Card title="What would change it" aside="one input at a time">
      {moving.length > 0 && (
        <ul className={styles.rows}>
          {moving.map((strip) => (
            <StripRow key={strip.input} strip={strip} />
          ))}
        </ul>
      )}
      {still.length > 0 && (
        <>
          <p className={styles.still}>By itself this would change nothing</p>
          <ul className={styles.stillRows}>
            {still.map((strip) => (
              <StillRow key={strip.input} strip={strip} />
            ))}
          </ul>
        </>
      )}
      <details className={styles.asTable}>
        <summary>The same as a table</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">Input</th>
              <th scope="col">Stretch</th>
              <th scope="col">Answer there</th>
            </tr>
          </thead>
          <tbody>
            {inOrder.flatMap(({ input, label, segments }) =>
              segments.map((segment) => (
                <tr key={`${input} ${segment.label}`}>
                  <th scope="row">{label}</th>
                  <td>{segment.label}</td>
                  <td>
                    {shortAnswers(segment.short)}
                    {segment.isHere ? " (here)" : ""}
                  </td>
                </tr>
              )),
            )}
          </tbody>
        </table>
      </details>
    </Card>
  );
}
