import { Link } from "@tanstack/react-router";
import type { StagingEvent } from "../../../shared/domain/staging-event.ts";
import type {
  EditionComparison,
  SummaryView,
} from "../../../shared/domain/views.ts";
import {
  categoriesText,
  comparisonText,
  editionName,
  notStagedYet,
  stageAnswer,
} from "../../../shared/staging-words.ts";
import { BigAnswer } from "../../ui/big-answer.tsx";
import { Card } from "../../ui/card.tsx";
import { Chip } from "../../ui/chip.tsx";
import { DateText } from "../../ui/date-text.tsx";
import { VerificationMark } from "../../ui/verification-mark.tsx";
import styles from "./summary.module.css";

/** The newest staging with its edition, what is open, and how the other editions would call it. */
export function StageCard({ summary }: { summary: SummaryView }) {
  const { stage, stageNote, file } = summary;
  if (stage === null)
    return (
      <Card title="Stage">
        <p className={styles.missing}>
          {stageNote}{" "}
          {stageNote === notStagedYet && (
            <StagingLink caseId={file.id} words="Stage now" />
          )}
        </p>
      </Card>
    );
  const answer = stageAnswer(stage.event);
  return (
    <Card
      title="Stage"
      aside={
        <>
          <DateText date={stage.event.on} /> · {stage.event.source}
        </>
      }
    >
      <div className={styles.stage}>
        {answer.stages.length > 0 && (
          <span className={styles.stageWord}>Stage</span>
        )}
        <BigAnswer
          answers={answer.stages}
          certainty={answer.certainty}
          none="No stage"
        />
        <span className={styles.categories}>{categoriesText(stage.event)}</span>
        <Chip tone="accent">{editionName(stage.event.edition)}</Chip>
        <span className={styles.why}>
          <StagingLink caseId={file.id} words="Why?" />
        </span>
      </div>
      <StageStanding event={stage.event} note={stageNote} />
      <Comparisons
        edition={stage.event.edition}
        comparisons={stage.comparisons}
      />
    </Card>
  );
}

function StageStanding(props: { event: StagingEvent; note: string }) {
  const { derivedStage, recordedStage, t, n, m } = props.event;
  const open = Object.entries({ T: t, N: n, M: m })
    .filter(([, code]) => code === "" || code.endsWith("X"))
    .map(([axis]) => axis);
  return (
    <>
      {open.length > 0 && (
        <p className={styles.open}>Open: {open.join(", ")} not assessed.</p>
      )}
      {derivedStage !== null &&
        recordedStage !== null &&
        recordedStage !== derivedStage && (
          <p className={styles.open}>
            The source states {recordedStage}; the rules give {derivedStage}.
          </p>
        )}
      {props.note !== "" && <p className={styles.muted}>{props.note}</p>}
    </>
  );
}

function StagingLink(props: { caseId: string; words: string }) {
  return (
    <Link
      to="/case/$caseId/staging"
      params={{ caseId: props.caseId }}
      className={styles.link}
    >
      {props.words}
    </Link>
  );
}

/** Each other edition's stage with how sure that is; the mark tells the reason. */
function Comparisons(props: {
  edition: string;
  comparisons: readonly EditionComparison[];
}) {
  const others = props.comparisons
    .filter(({ edition }) => edition !== props.edition)
    .sort((left, right) => right.edition.localeCompare(left.edition));
  if (others.length === 0) return null;
  return (
    <ul className={styles.comparisons}>
      {others.map((other) => (
        <li key={other.edition}>
          {editionName(other.edition)}
          {other.inForce ? " (in force at diagnosis)" : ""}{" "}
          <strong className={other.certain ? undefined : styles.uncertain}>
            {comparisonText(other)}
          </strong>{" "}
          <VerificationMark
            level={other.verification}
            citation={other.reason}
          />
        </li>
      ))}
    </ul>
  );
}
