import type { StagingEvent } from "../../../shared/domain/staging-event.ts";
import type { SummaryView } from "../../../shared/domain/views.ts";
import { formatDate } from "../../../shared/format.ts";
import { useRef } from "react";
import { ErrorState } from "../../ui/error-state.tsx";
import { focusStop } from "../../ui/next-stop.ts";
import { HistoryCard, SaveForm, amendmentOf } from "../staging-record/index.ts";
import { KusamuraCard } from "./kusamura-card.tsx";
import { openingFindings } from "./peritoneal-findings.ts";
import { PeritonealResult } from "./peritoneal-result.tsx";
import { RegionsCard } from "./regions-card.tsx";
import type { PeritonealGuide } from "./regions-props.ts";
import { SpreadCard } from "./spread-card.tsx";
import { usePeritonealForm } from "./use-peritoneal-form.ts";
import styles from "./screen.module.css";

interface FormProps {
  summary: SummaryView;
  stagings: readonly StagingEvent[];
  reason: string;
  recordInstead: readonly string[];
  guide: PeritonealGuide;
  /** The peritoneal staging in use, from which the form goes on. */
  newest: StagingEvent | undefined;
}

/** The form: the regions at the left, what else is asked in the middle, the answer and the record at the right. */
export function PeritonealForm(props: FormProps) {
  const { guide } = props;
  const form = usePeritonealForm(
    props.summary.file.id,
    openingFindings(props.newest),
    guide,
  );
  const { draft, derivation, change } = form;
  const questions = useRef<HTMLDivElement>(null);
  return (
    <div className={styles.frame}>
      <div className={styles.screen}>
        <RegionsCard
          draft={draft}
          guide={guide}
          total={form.total}
          problems={form.problems}
          onChange={change}
          onLast={() =>
            focusStop(questions.current?.querySelector("[data-stop]") ?? null)
          }
        />
        <div className={styles.column}>
          <SpreadCard
            questions={questions}
            draft={draft}
            guide={guide}
            problems={form.problems}
            onChange={change}
          />
          {derivation.data !== undefined && (
            <KusamuraCard
              kusamura={derivation.data.kusamura}
              isRefused={derivation.data.status === "invalid"}
            />
          )}
          <About {...props} />
        </div>
        <div className={styles.column}>
          <Answer {...props} form={form} />
        </div>
      </div>
    </div>
  );
}

function Answer(
  props: FormProps & { form: ReturnType<typeof usePeritonealForm> },
) {
  const { form, stagings } = props;
  const { derivation, draft, saving } = form;
  return (
    <>
      {derivation.isError && (
        <ErrorState
          error={derivation.error}
          onRetry={() => void derivation.refetch()}
        />
      )}
      <PeritonealResult
        derivation={derivation.data}
        standing={standingOf(form.isDirty ? undefined : props.newest)}
        save={
          <SaveForm
            record={draft.record}
            errors={saving.errors}
            contradictions={derivation.data?.contradictions ?? []}
            editionQuestion={null}
            amended={
              stagings.find(({ id }) => id === draft.record.amends) ?? null
            }
            isSaving={saving.isSaving}
            isDirty={form.isDirty}
            saved={saving.saved}
            onChange={(changes) =>
              form.change({ record: { ...draft.record, ...changes } })
            }
            onSave={saving.save}
            onReset={form.reset}
          />
        }
      />
      <HistoryCard
        stagings={stagings}
        diagnosedOn={props.summary.file.sections.diagnosis.body.diagnosedOn}
        onUse={(event) => form.change(openingFindings(event))}
        onAmend={(event) =>
          form.change({ ...openingFindings(event), record: amendmentOf(event) })
        }
      />
    </>
  );
}

/** Why there is no TNM, and what is doubtful about the rules used instead. */
function About({ reason, recordInstead, guide }: FormProps) {
  return (
    <details className={styles.about}>
      <summary>No TNM for this disease: what is used instead</summary>
      <p>{reason}</p>
      <ul>
        {[...recordInstead, ...guide.notes].map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p>{guide.citation}</p>
    </details>
  );
}

function standingOf(stored: StagingEvent | undefined): string {
  if (stored === undefined) return "live, not saved";
  return `as staged ${stored.on === "D" ? "at diagnosis" : formatDate(stored.on)}`;
}
