import { useState } from "react";
import type { ObservationKind } from "../../../shared/domain/observation.ts";
import type { SummaryView } from "../../../shared/domain/views.ts";
import { RecordValueDialog } from "../record-value/index.ts";
import { CourseCard } from "./course-card.tsx";
import { DiagnosisCard } from "./diagnosis-card.tsx";
import { FitnessCard } from "./fitness-card.tsx";
import { GapsCard } from "./gaps-card.tsx";
import { Notices } from "./notices.tsx";
import { PrognosisCard } from "./prognosis-card.tsx";
import { QuestionCard } from "./question-card.tsx";
import { StageCard } from "./stage-card.tsx";
import styles from "./summary.module.css";

interface Recording {
  opened: boolean;
  kind?: ObservationKind;
}

/** The one screen a board looks at: why the case is here, what it is, fitness, prognosis, gaps and course. */
export function SummaryScreen({ summary }: { summary: SummaryView }) {
  const [recording, setRecording] = useState<Recording>({ opened: false });
  const record = (kind?: ObservationKind): void =>
    setRecording(
      kind === undefined ? { opened: true } : { opened: true, kind },
    );
  const gaps = <GapsCard summary={summary} />;
  const gapsLeft = areGapsLeft(summary);
  return (
    <div className={styles.screen}>
      <QuestionCard summary={summary} onRecord={() => record()} />
      <Notices contradictions={summary.contradictions} />
      <div className={styles.columns}>
        <div className={styles.column}>
          <DiagnosisCard file={summary.file} />
          <StageCard summary={summary} />
          {gapsLeft && gaps}
        </div>
        <div className={styles.column}>
          <FitnessCard summary={summary} onRecord={record} />
        </div>
        <div className={styles.column}>
          <PrognosisCard
            prognosis={summary.prognosis}
            caseId={summary.file.id}
          />
          {!gapsLeft && gaps}
        </div>
      </div>
      <CourseCard items={summary.timeline} />
      <ImportNotes notes={summary.file.importNotes} />
      <RecordValueDialog
        {...recording}
        caseId={summary.file.id}
        onClose={() => setRecording({ opened: false })}
      />
    </div>
  );
}

/** Gaps stand below the shorter neighbor: the stage, where it needs few lines and an index asks for its inputs in many. */
function areGapsLeft({ prognosis, stage }: SummaryView): boolean {
  if (stage === null) return true;
  return (
    stage.comparisons.filter(({ certain }) => !certain).length < 2 &&
    prognosis.indices.some(({ isCore, group }) => isCore && group === null)
  );
}

function ImportNotes({ notes }: { notes: readonly string[] }) {
  if (notes.length === 0) return null;
  return (
    <details className={styles.importNotes}>
      <summary>
        {notes.length === 1
          ? "1 note from the import"
          : `${notes.length} notes from the import`}
      </summary>
      <ul>
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </details>
  );
}
