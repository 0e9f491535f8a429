import { Button } from "@mantine/core";
import { Fragment } from "react";
import type { ObservationKind } from "../../../shared/domain/observation.ts";
import type { PickedInput } from "../../../shared/domain/prognosis-views.ts";
import { formatDate } from "../../../shared/format.ts";
import { Card } from "../../ui/card.tsx";
import { Chip } from "../../ui/chip.tsx";
import { observationKindOf } from "../../../shared/prognosis-words.ts";
import { ageText } from "./input-age.ts";
import { notUsedWords, saysDead } from "./not-used-words.ts";
import styles from "./prognosis.module.css";

interface InputsProps {
  inputs: readonly PickedInput[];
  onRecord: (kind: ObservationKind) => void;
}

/** The inputs as they were picked from the record: value, date, age, source, and in words when one is missing or old. */
export function InputsCard(props: InputsProps) {
  return (
    <Card title="Inputs picked from the record">
      <InputsTable {...props} />
    </Card>
  );
}

function InputsTable(props: InputsProps) {
  return (
    <table className={styles.table}>
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
            <Fragment key={input.name}>
              <InputRow input={input} />
              <NoteRow input={input} onRecord={props.onRecord} />
            </Fragment>
          ),
        )}
      </tbody>
    </table>
  );
}

function InputRow({ input }: { input: PickedInput }) {
  const isLeftOut = chipWords[input.state] !== undefined;
  return (
    <tr>
      <th scope="row">{input.label}</th>
      <td className={isLeftOut ? styles.leftOut : styles.value}>
        <Value display={input.display} />
      </td>
      <td className={styles.date}>
        {input.on === null ? "–" : formatDate(input.on)}
      </td>
      <td className={styles.age}>{ageText(input)}</td>
      <td className={styles.source}>{input.source}</td>
    </tr>
  );
}

const chipWords: Partial<Record<PickedInput["state"], string>> = {
  stale: "too old, not used",
  "unknown-answer": "counts as missing",
  disputed: "not settled, not used",
};

/** What must be known of the value above, on a line of its own so that no column is squeezed. */
function NoteRow(props: {
  input: PickedInput;
  onRecord: (kind: ObservationKind) => void;
}) {
  const { input } = props;
  const words = chipWords[input.state];
  if (words === undefined && input.note === "") return null;
  return (
    <tr>
      <td colSpan={5} className={styles.note}>
        {words !== undefined && <Chip tone="amber">{words}</Chip>} {input.note}{" "}
        {input.state === "disputed" && (
          <RecordButton input={input} onRecord={props.onRecord} />
        )}
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
  return (
    <tr>
      <th scope="row">{input.label}</th>
      <td colSpan={4} className={styles.open}>
        <strong>{notUsedWords(input)}</strong>
        {input.note === "" ? "" : ` · ${input.note}`}{" "}
        <RecordButton input={input} onRecord={props.onRecord} />
      </td>
    </tr>
  );
}

function RecordButton(props: {
  input: PickedInput;
  onRecord: (kind: ObservationKind) => void;
}) {
  const kind = observationKindOf(props.input.name);
  return kind === null || saysDead(props.input) ? null : (
    <Button
      variant="subtle"
      size="compact-xs"
      data-record
      aria-label={`Record ${props.input.label}`}
      onClick={() => props.onRecord(kind)}
    >
      Record
    </Button>
  );
}
