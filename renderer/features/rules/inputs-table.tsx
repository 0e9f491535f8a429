import type { RuleEntry } from "../../../shared/domain/rule-catalogue.ts";
import { formatUnit } from "../../../shared/observation-words.ts";
import { Card } from "../../ui/card.tsx";
import { acceptedText } from "./accepted-text.ts";
import styles from "./rules.module.css";

type RuleInput = RuleEntry["inputs"][number];

/** What the rule asks for, in which unit and within which limits. */
export function InputsTable({ inputs }: { inputs: readonly RuleInput[] }) {
  if (inputs.length === 0) return null;
  return (
    <Card title="Inputs" className={styles.wide}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">Input</th>
            <th scope="col">Unit</th>
            <th scope="col">Accepted</th>
            <th scope="col">Note</th>
          </tr>
        </thead>
        <tbody>
          {inputs.map((input) => (
            <tr key={input.name}>
              <th scope="row">
                {input.label} <span className={styles.quiet}>{input.name}</span>
              </th>
              <td>{input.unit === null ? "–" : formatUnit(input.unit)}</td>
              <td>{acceptedText(input)}</td>
              <td className={styles.quiet}>{input.note}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Card>
  );
}
