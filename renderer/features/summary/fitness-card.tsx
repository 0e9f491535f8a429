import { Button } from "@mantine/core";
import type { ObservationKind } from "../../../shared/domain/observation.ts";
import type { SummaryView } from "../../../shared/domain/views.ts";
import { observationText } from "../../../shared/observation-words.ts";
import { Card } from "../../ui/card.tsx";
import { CodedText } from "../../ui/coded-text.tsx";
import { DateText } from "../../ui/date-text.tsx";
import { fitnessByDate } from "./fitness-groups.ts";
import type { FitnessFact, FitnessKind } from "./fitness-groups.ts";
import { gapText } from "./lab-gap.ts";
import { provenanceText } from "./lab-note.ts";
import { LabTable } from "./lab-table.tsx";
import { ageWords, oldAge } from "./value-age.ts";
import styles from "./fitness.module.css";

type Record = (kind?: ObservationKind) => void;

const labels: { readonly [Kind in FitnessKind]: string } = {
  ecog: "ECOG",
  karnofsky: "Karnofsky",
  "weight-change-percent": "weight",
  "weight-loss": "weight loss",
  "chest-pain": "chest pain",
  "creatinine-clearance": "CrCl",
};
const terms = {
  CrCl: "Creatinine clearance",
  ECOG: "Performance status, Eastern Cooperative Oncology Group: 0 best, 4 worst",
};

/** How fit the patient is: performance status, symptoms and the laboratory values that matter, with dates. */
export function FitnessCard(props: { summary: SummaryView; onRecord: Record }) {
  const { file, openItems } = props.summary;
  const groups = fitnessByDate(file.observations);
  const hasEcog = groups[0]?.facts[0]?.kind === "ecog";
  return (
    <Card title="Fitness">
      {!hasEcog && (
        <NoEcog gap={gapText("ecog", openItems)} onRecord={props.onRecord} />
      )}
      {groups.map(({ on, facts }) => (
        <div key={on} className={styles.facts}>
          {facts.map((fact) => (
            <Fact key={fact.kind} fact={fact} />
          ))}
          <FactsDate facts={facts} summary={props.summary} />
        </div>
      ))}
      <LabTable summary={props.summary} onRecord={props.onRecord} />
    </Card>
  );
}

function NoEcog(props: { gap: string; onRecord: Record }) {
  return (
    <div className={styles.facts}>
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
    </div>
  );
}

function Fact({ fact }: { fact: FitnessFact }) {
  const { kind, observation } = fact;
  return (
    <div title={provenanceText(observation)}>
      <strong className={kind === "ecog" ? styles.ecog : undefined}>
        {observationText(observation)}
      </strong>{" "}
      <CodedText text={labels[kind]} terms={terms} />
    </div>
  );
}

/** The one date of all these facts and, in words, that it lies too far back. */
function FactsDate(props: {
  facts: readonly FitnessFact[];
  summary: SummaryView;
}) {
  const [first] = props.facts;
  if (first === undefined) return null;
  const ages = props.facts
    .map(({ observation }) => oldAge(observation, props.summary))
    .filter((age) => age !== null);
  const age = ages.find(({ isTooOld }) => isTooOld) ?? ages[0];
  return (
    <div className={styles.on}>
      <DateText date={first.observation.on} />
      {age !== undefined && (
        <span className={styles.old}> · {ageWords(age)}</span>
      )}
    </div>
  );
}
