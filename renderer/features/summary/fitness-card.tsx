import { Button } from "@mantine/core";
import { latestOf } from "../../../shared/domain/observation-series.ts";
import type {
  Observation,
  ObservationKind,
} from "../../../shared/domain/observation.ts";
import type { SummaryView } from "../../../shared/domain/views.ts";
import { formatNumber } from "../../../shared/format.ts";
import { observationText } from "../../../shared/observation-words.ts";
import { Card } from "../../ui/card.tsx";
import { DateText } from "../../ui/date-text.tsx";
import { gapText } from "./lab-gap.ts";
import { LabTable } from "./lab-table.tsx";
import styles from "./fitness.module.css";

type Record = (kind?: ObservationKind) => void;

const facts: readonly (readonly [ObservationKind, string])[] = [
  ["karnofsky", "Karnofsky"],
  ["weight-change-percent", "weight"],
  ["weight-loss", "weight loss"],
  ["chest-pain", "chest pain"],
  ["creatinine-clearance", "CrCl"],
];

/** How fit the patient is: performance status, symptoms and the laboratory values that matter, with dates. */
export function FitnessCard(props: { summary: SummaryView; onRecord: Record }) {
  const { observations } = props.summary.file;
  const ecog = latestOf(observations, "ecog");
  return (
    <Card
      title="Fitness"
      aside={ecog === null ? undefined : <DateText date={ecog.on} />}
    >
      <div className={styles.facts}>
        <Ecog
          ecog={ecog}
          gap={gapText("ecog", props.summary.openItems)}
          onRecord={props.onRecord}
        />
        {facts.map(([kind, label]) => (
          <Fact
            key={kind}
            label={label}
            observation={latestOf(observations, kind)}
          />
        ))}
      </div>
      <LabTable
        observations={observations}
        openItems={props.summary.openItems}
        onRecord={props.onRecord}
      />
    </Card>
  );
}

function Ecog(props: {
  ecog: Observation | null;
  gap: string;
  onRecord: Record;
}) {
  const value = props.ecog?.value ?? null;
  if (value === null)
    return (
      <div>
        <span className={styles.missing}>ECOG not available</span>
        <span className={styles.asked}> · {props.gap} </span>
        <Button
          variant="subtle"
          size="compact-xs"
          onClick={() => props.onRecord("ecog")}
        >
          Record ECOG
        </Button>
      </div>
    );
  return (
    <div>
      <span className={styles.ecog}>{formatNumber(value)}</span> ECOG
    </div>
  );
}

function Fact(props: { label: string; observation: Observation | null }) {
  if (props.observation === null) return null;
  return (
    <div title={`${props.observation.source}, ${props.observation.on}`}>
      <strong>{observationText(props.observation)}</strong> {props.label}
    </div>
  );
}
