import { Button } from "@mantine/core";
import { seriesOf } from "../../../shared/domain/observation-series.ts";
import type {
  Observation,
  ObservationKind,
} from "../../../shared/domain/observation.ts";
import type { SummaryView } from "../../../shared/domain/views.ts";
import { formatNumber } from "../../../shared/format.ts";
import { formatUnit, shownValue } from "../../../shared/observation-words.ts";
import { DateText } from "../../ui/date-text.tsx";
import { gapText } from "./lab-gap.ts";
import { isUnitInferred, provenanceText } from "./lab-note.ts";
import { NoteButton } from "./note-button.tsx";
import { SparklineChart } from "./sparkline-chart.tsx";
import { ageWords, oldAge } from "./value-age.ts";
import type { ValueAge } from "./value-age.ts";
import styles from "./fitness.module.css";

interface Lab {
  kind: ObservationKind;
  label: string;
  /** Shown as a gap when nothing is recorded; the others are left out then. */
  expected: boolean;
}

const labs: readonly Lab[] = [
  { kind: "wbc", label: "WBC", expected: true },
  { kind: "hemoglobin", label: "Hemoglobin", expected: true },
  { kind: "platelets", label: "Platelets", expected: true },
  { kind: "ldh", label: "LDH", expected: true },
  { kind: "pleural-ldh", label: "LDH, pleural", expected: false },
  { kind: "crp", label: "CRP", expected: true },
  { kind: "albumin", label: "Albumin", expected: false },
  { kind: "creatinine", label: "Creatinine", expected: true },
  { kind: "mesothelin", label: "Mesothelin", expected: false },
  { kind: "suv-max", label: "SUV max", expected: false },
];

/** The laboratory values a board asks for: newest value, unit, trend and date; a missing one is a gap with its owner. */
export function LabTable(props: {
  summary: SummaryView;
  onRecord: (kind: ObservationKind) => void;
}) {
  const { file, openItems } = props.summary;
  return (
    <table className={styles.labs}>
      <thead className="mb-visually-hidden">
        <tr>
          <th scope="col">Value</th>
          <th scope="col">Result</th>
          <th scope="col">Unit</th>
          <th scope="col">Trend</th>
          <th scope="col">Date</th>
        </tr>
      </thead>
      <tbody>
        {labs.map((lab) => {
          const series = seriesOf(file.observations, lab.kind).filter(
            ({ value }) => value !== null,
          );
          const newest = series.at(-1);
          if (newest !== undefined)
            return (
              <LabRow
                key={lab.kind}
                label={lab.label}
                newest={newest}
                series={series}
                age={oldAge(newest, props.summary)}
              />
            );
          if (!lab.expected) return null;
          return (
            <GapRow
              key={lab.kind}
              label={lab.label}
              gap={gapText(lab.kind, openItems)}
              onRecord={() => props.onRecord(lab.kind)}
            />
          );
        })}
      </tbody>
    </table>
  );
}

function LabRow(props: {
  label: string;
  newest: Observation;
  series: readonly Observation[];
  age: ValueAge | null;
}) {
  const { newest, age } = props;
  return (
    <tr title={provenanceText(newest)}>
      <th scope="row">{props.label}</th>
      <td className={styles.value}>{formatNumber(shownValue(newest))}</td>
      <td className={styles.unit}>
        {formatUnit(newest.unit)}
        {isUnitInferred(newest) && (
          <NoteButton words="unit inferred" note={newest.note} />
        )}
      </td>
      <td>
        <SparklineChart label={props.label} series={props.series} />
      </td>
      <td className={styles.date}>
        <DateText date={newest.on} />
        {age !== null && (
          <div className={styles.old} title={ageWords(age)}>
            {age.days} days{age.isTooOld ? ", too old" : " old"}
          </div>
        )}
      </td>
    </tr>
  );
}

function GapRow(props: { label: string; gap: string; onRecord: () => void }) {
  return (
    <tr>
      <th scope="row">{props.label}</th>
      <td colSpan={4} className={styles.gap}>
        <span>
          <strong>not available</strong> · {props.gap}
        </span>
        <Button
          variant="subtle"
          size="compact-xs"
          aria-label={`Record ${props.label}`}
          onClick={props.onRecord}
        >
          Record
        </Button>
      </td>
    </tr>
  );
}
