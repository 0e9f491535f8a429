import { Link } from "@tanstack/react-router";
import type { StagingEvent } from "../../../shared/domain/staging-event.ts";
import type { StageView, SummaryView } from "../../../shared/domain/views.ts";
import { editionName } from "../../../shared/domain/staging-systems.ts";
import {
  answersOf,
  comparisonText,
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
        <p className={isDescribed(file.stagings) ? undefined : styles.missing}>
          {stageNote}{" "}
          <StagingLink
            caseId={file.id}
            words={stageNote === notStagedYet ? "Stage now" : "Record"}
          />
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
          answers={answersOf(answer)}
          certainty={answer.certainty}
          none="No stage"
        />
        {stage.verification !== null && (
          <VerificationMark level={stage.verification} />
        )}
        <span className={styles.categories}>{stage.categoriesText}</span>
        <Chip tone="accent">{editionName(stage.event.edition)}</Chip>
        <span className={styles.why}>
          <StagingLink caseId={file.id} words="Why?" />
        </span>
      </div>
      <StageStanding stage={stage} note={stageNote} />
      <Comparisons {...stage} />
    </Card>
  );
}

/** True when the extent was described in place of a stage: then nothing is missing. */
function isDescribed(stagings: readonly StagingEvent[]): boolean {
  return stagings.some(({ sheet }) => sheet?.kind === "described");
}

/** What is open of the staging, and the finding that decides where a sheet tells it; then what the source states. */
function StageStanding(props: { stage: StageView; note: string }) {
  const { event, decision } = props.stage;
  const { derivedStage, recordedStage, t, n, m, sheet } = event;
  const open = Object.entries({ T: t, N: n, M: m })
    .filter(([, code]) => code === "" || code.endsWith("X"))
    // The note says which regions are not scored: T follows from them and is never assessed itself.
    .filter(([axis]) => axis !== "T" || sheet?.kind !== "peritoneal")
    .map(([axis]) => axis);
  return (
    <>
      {decision !== null ? (
        <p className={`${styles.open} ${styles.decision}`}>
          <strong>{decision.title}</strong> {decision.sentence}
        </p>
      ) : (
        open.length > 0 && (
          <p className={styles.open}>Open: {open.join(", ")} not assessed.</p>
        )
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

/** Each other edition's stage of the same system with how sure that is; the mark tells the reason. */
function Comparisons(
  props: Pick<StageView, "event" | "comparisons" | "comparedBy">,
) {
  const { system, edition } = props.event;
  const others = props.comparisons
    .filter(
      (other) =>
        other.applicable &&
        other.system === system &&
        other.edition !== edition,
    )
    .sort((left, right) => right.edition.localeCompare(left.edition));
  if (others.length === 0) return null;
  return (
    <>
      <ul className={styles.comparisons}>
        {others.map((other) => (
          <li key={other.edition}>
            {other.name}
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
      {props.comparedBy !== "" && (
        <p className={styles.muted}>{props.comparedBy}</p>
      )}
    </>
  );
}
