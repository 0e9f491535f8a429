import type { ReactNode } from "react";
import { useState } from "react";
import { Button } from "@mantine/core";
import type { StagingEvent } from "../../../shared/domain/staging-event.ts";
import { documentsText } from "../../../shared/document-words.ts";
import { formatDate } from "../../../shared/format.ts";
import { sheetFacts } from "../../../shared/sheet-words.ts";
import { TrailList } from "../../ui/trail-list.tsx";
import styles from "./history.module.css";

/** The reasons of a stored staging, behind a button that stands beside its other acts. */
export function HistoryDetails(props: {
  event: StagingEvent;
  acts: ReactNode;
}) {
  const { event } = props;
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <div className={styles.acts}>
        {props.acts}
        <Button
          variant="subtle"
          size="compact-xs"
          aria-expanded={isOpen}
          aria-label={`${isOpen ? "Hide details" : "Details"} of the staging of ${formatDate(event.on)}`}
          onClick={() => setOpen(!isOpen)}
        >
          {isOpen ? "Hide details" : "Details"}
        </Button>
      </div>
      {isOpen && (
        <div className={styles.details}>
          <dl className={styles.facts}>
            {factsOf(event).map(([label, value]) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
          <TrailList steps={event.trail} />
          {event.warnings.length > 0 && (
            <ul className={styles.warnings}>
              {event.warnings.map((warning) => (
                <li key={warning}>{warning}</li>
              ))}
            </ul>
          )}
        </div>
      )}
    </>
  );
}

function rulesText({ ruleVersion, engineVersion }: StagingEvent): string {
  const engine = engineVersion === "" ? "" : `, engine ${engineVersion}`;
  return `rules ${ruleVersion}${engine}`;
}

function factsOf(event: StagingEvent): [string, string][] {
  const facts: [string, string][] = [
    ...sheetFacts(event.sheet),
    ["Documents", documentsText(event.documents)],
    ["Stage stated in them", event.recordedStage ?? ""],
    ["Edition chosen because", event.editionReason],
    ...event.overrides.map(({ sentence, reason }): [string, string] => [
      sentence,
      `Stands because: ${reason}`,
    ]),
    [
      "Recorded",
      `${formatDate(event.recordedAt.slice(0, 10))}, ${event.recordedBy}, ${rulesText(event)}`,
    ],
  ];
  return facts.filter(([, value]) => value !== "");
}
