import { Button } from "@mantine/core";
import type { ObservationKind } from "../../../shared/domain/observation.ts";
import type { PickedInput } from "../../../shared/domain/views.ts";
import { formatDate } from "../../../shared/format.ts";
import { Chip } from "../../ui/chip.tsx";
import { observationKindOf } from "./input-kind.ts";
import { ageText } from "./input-age.ts";
import styles from "./prognosis.module.css";

/** The inputs as they were picked from the record: value, date, age, source, and in words when one is missing or old. */
export function InputsTable(props: {
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
          <th scope="col">Source</th>
        </tr>
      </thead>
      <tbody>
        {props.inputs.map((input) =>
          input.state === "missing" ? (
            <MissingRow
              key={input.name}
              input={input}
              onRecord={props.onRecord}
            />
          ) : (
            <InputRow key={input.name} input={input} />
          ),
        )}
      </tbody>
    </table>
  );
}

function InputRow({ input }: { input: PickedInput }) {
  const note = input.state === "picked" ? "" : input.note;
  return (
    <tr title={input.note === "" ? undefined : input.note}>
      <th scope="row">{input.label}</th>
      <td className={styles.value}>
        <Value display={input.display} />
        {input.state === "stale" && <Chip tone="amber">too old, not used</Chip>}
        {input.state === "unknown-answer" && (
          <Chip tone="amber">counts as missing</Chip>
        )}
      </td>
      <td className={styles.date}>
        {input.on === null ? "–" : formatDate(input.on)}
      </td>
      <td className={styles.age}>{ageText(input)}</td>
      <td className={styles.source}>
        {[input.source, note].filter((part) => part !== "").join(". ")}
      </td>
    </tr>
  );
}

/** What was reported in another unit stands smaller beside the value the rule reads. */
function Value({ display }: { display: string | null }) {
  if (display === null) return <span className={styles.open}>unknown</span>;
  const [value, reported] = display.split(" (", 2);
  return (
    <>
      {value}
      {reported !== undefined && (
        <span className={styles.reported}>
          {" "}
          ({reported.replace(" as reported)", ")")}
        </span>
      )}
    </>
  );
}

function MissingRow(props: {
  input: PickedInput;
  onRecord: (kind: ObservationKind) => void;
}) {
  const { input } = props;
  const kind = observationKindOf(input.name);
  return (
    <tr>
      <th scope="row">{input.label}</th>
      <td colSpan={4} className={styles.open}>
        <strong>missing</strong>
        {input.note === "" ? "" : ` · ${input.note}`}{" "}
        {kind !== null && (
          <Button
            variant="subtle"
            size="compact-xs"
            aria-label={`Record ${input.label}`}
            onClick={() => props.onRecord(kind)}
          >
            Record
          </Button>
        )}
      </td>
    </tr>
  );
}
