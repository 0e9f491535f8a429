import { useDeferredValue, useMemo } from "react";
import type { StagingEvent } from "../../../shared/domain/staging-event.ts";
import type { SummaryView } from "../../../shared/domain/views.ts";
import { formatDate } from "../../../shared/format.ts";
import { useChannel } from "../../app/queries.ts";
import { ErrorState } from "../../ui/error-state.tsx";
import {
  HistoryCard,
  SaveForm,
  useSaveStaging,
} from "../staging-record/index.ts";
import { DerivedColumns } from "./derived-columns.tsx";
import type { InForce } from "./edition-reason.ts";
import { editionQuestion } from "./edition-reason.ts";
import { FindingsCard } from "./findings-card.tsx";
import { LoadingCard } from "./loading-card.tsx";
import { isShownAt, problemsShown } from "./shown-problems.ts";
import { entryOf } from "./staging-draft.ts";
import styles from "./staging.module.css";
import { useDerivation } from "./use-derivation.ts";
import { useStagingDraft } from "./use-staging-draft.ts";
import type { StagingTyping } from "./use-staging-draft.ts";

/** The staging form: findings at the left, the grid and the systems in the middle, the answer at the right. */
export function StagingForm(props: { summary: SummaryView; inForce: InForce }) {
  const { file } = props.summary;
  const form = useStagingDraft(props.summary);
  const { draft, record } = form;
  const live = useLiveAnswer(file.id, form);
  const saving = useSaveStaging({
    caseId: file.id,
    ...entryOf(draft),
    record,
    contradictions: live.contradictions,
    isShown: isShownAt(draft),
    onSaved: form.acts.saved,
  });
  const acts = useAnew(form.acts, saving.clear);
  const problems = useMemo(
    () => problemsShown(live.problems, live.unread, saving.errors),
    [live.problems, live.unread, saving.errors],
  );
  const guide = useChannel(
    "staging.guide",
    { classification: draft.classification },
    { keepPrevious: true },
  );
  if (guide.isError)
    return (
      <ErrorState error={guide.error} onRetry={() => void guide.refetch()} />
    );
  return (
    <div className={styles.screen}>
      {guide.data === undefined ? (
        <LoadingCard title="Findings" />
      ) : (
        <FindingsCard
          draft={draft}
          guide={guide.data}
          inForce={props.inForce}
          problems={problems}
          siteUnknownIn={
            file.sections.diagnosis.body.site === "not-recorded"
              ? file.id
              : null
          }
          onChange={acts.change}
          onSheet={acts.changeSheet}
        />
      )}
      <DerivedColumns
        live={live}
        unread={live.unread}
        standing={standingOf(form.unchangedFrom)}
        save={
          <SaveForm
            record={record}
            errors={saving.errors}
            contradictions={live.contradictions}
            editionQuestion={editionQuestion(props.inForce, draft)}
            amended={
              file.stagings.find(({ id }) => id === record.amends) ?? null
            }
            isSaving={saving.isSaving}
            isDirty={form.isDirty}
            saved={saving.saved}
            onChange={acts.changeRecord}
            onSave={saving.save}
            onReset={acts.reset}
          />
        }
        history={
          <HistoryCard
            stagings={file.stagings}
            diagnosedOn={file.sections.diagnosis.body.diagnosedOn}
            onUse={acts.use}
            onAmend={acts.amend}
          />
        }
      />
    </div>
  );
}

/** The answer to what is typed. It follows the picture of the key, so that typing never waits for it. */
function useLiveAnswer(
  caseId: string,
  { draft, record }: Pick<StagingTyping, "draft" | "record">,
) {
  const typed = useDeferredValue(draft);
  const recordedStage = useDeferredValue(record.recordedStage);
  const { entry, unread } = useMemo(() => entryOf(typed), [typed]);
  return { ...useDerivation(caseId, entry, recordedStage), unread };
}

/** Every act takes back what was said about the last attempt to save. */
function useAnew(acts: StagingTyping["acts"], clear: () => void) {
  return useMemo(() => {
    const anew =
      <Args extends unknown[]>(act: (...args: Args) => void) =>
      (...args: Args): void => {
        clear();
        act(...args);
      };
    return {
      change: anew(acts.change),
      changeSheet: anew(acts.changeSheet),
      changeRecord: anew(acts.changeRecord),
      reset: anew(acts.reset),
      use: anew(acts.use),
      amend: anew(acts.amend),
    };
  }, [acts, clear]);
}

function standingOf(stored: StagingEvent | null): string {
  if (stored === null) return "live, not saved";
  return `as staged ${stored.on === "D" ? "at diagnosis" : formatDate(stored.on)}`;
}
