import { Button } from "@mantine/core";
import type { ObservationKind } from "../../../shared/domain/observation.ts";
import type { PickedInput } from "../../../shared/domain/prognosis-views.ts";
import { formatDate } from "../../../shared/format.ts";
import { observationKindOf } from "../../../shared/prognosis-words.ts";
import styles from "./dosing.module.css";

/** The inputs picked from the record with their dates and ages; one that is missing or old can be recorded at once. */
export function DosingInputs(props: {
  inputs: readonly PickedInput[];
  onRecord: (kind: ObservationKind) => void;
}) {
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>
        Inputs picked from the record
      </caption>
      <thead>
        <tr>
          <th scope="col">Input</th>
          <th scope="col">Value</th>
          <th scope="col">Date</th>
          <th scope="col">Age</th>
        </tr>
      </thead>
      <tbody>
        {props.inputs.map((input) => (
          <tr key={input.name}>
            <th scope="row">{input.label}</th>
            <td>
              <ValueCell input={input} onRecord={props.onRecord} />
            </td>
            <td className={styles.short}>
              {input.on === null ? "–" : formatDate(input.on)}
            </td>
            <td className={styles.short}>{ageText(input)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function ValueCell({
  input,
  onRecord,
}: {
  input: PickedInput;
  onRecord: (kind: ObservationKind) => void;
}) {
  const kind = observationKindOf(input.name);
  const isUsed = input.state === "picked";
  return (
    <>
      {input.display !== null && (
        <span className={isUsed ? styles.value : styles.unused}>
          {input.display}
        </span>
      )}
      {!isUsed && (
        <strong className={styles.open}>
          {input.state === "stale" ? " too old, not used" : " missing"}
        </strong>
      )}
      {!isUsed && kind !== null && (
        <Button
          variant="subtle"
          size="compact-xs"
          aria-label={`Record ${input.label}`}
          onClick={() => onRecord(kind)}
        >
          Record
        </Button>
      )}
      {input.note !== "" && <span className={styles.small}>{input.note}</span>}
    </>
  );
}

function ageText({ ageDays }: PickedInput): string {
  if (ageDays === null) return "";
  if (ageDays === 0) return "same day";
  return ageDays === 1 ? "1 day" : `${ageDays} days`;
}
