import type { StagingEvent } from "../../../shared/domain/staging-event.ts";
import type { SummaryView } from "../../../shared/domain/views.ts";
import { formatDate } from "../../../shared/format.ts";
import { useChannel } from "../../app/queries.ts";
import { ErrorState } from "../../ui/error-state.tsx";
import type { InForce } from "./edition-reason.ts";
import { DerivedColumns } from "./derived-columns.tsx";
import { FindingsCard } from "./findings-card.tsx";
import { LoadingCard } from "./loading-card.tsx";
import { SaveForm } from "./save-form.tsx";
import type { StagingDraft } from "./staging-draft.ts";
import { useSaveStaging } from "./use-save-staging.ts";
import { useStagingDraft } from "./use-staging-draft.ts";
import styles from "./staging.module.css";

/** The staging form: findings at the left, the grid and the record in the middle, the answer at the right. */
export function StagingForm(props: {
  summary: SummaryView;
  inForce: InForce;
  stagings: readonly StagingEvent[];
}) {
  const { draft, change, reset, saved, isDirty, unchangedFrom } =
    useStagingDraft(props.summary);
  const saving = useSaveStaging(props.summary.file.id, draft, saved);
  const guide = useChannel(
    "staging.guide",
    { classification: draft.classification },
    { keepPrevious: true },
  );
  const onChange = (changes: Partial<StagingDraft>): void => {
    saving.clear();
    change(changes);
  };
  const form = {
    draft,
    errors: saving.errors,
    isSaving: saving.isSaving,
    isDirty,
    saved: saving.saved,
    onChange,
    onSave: saving.save,
    onReset: () => {
      saving.clear();
      reset();
    },
  };
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
          guides={guide.data.editions}
          inForce={props.inForce}
          errors={saving.errors}
          onChange={onChange}
        />
      )}
      <DerivedColumns
        caseId={props.summary.file.id}
        draft={draft}
        stagings={props.stagings}
        standing={standingOf(unchangedFrom)}
        save={<SaveForm {...form} />}
      />
    </div>
  );
}

function standingOf(stored: StagingEvent | null): string {
  if (stored === null) return "live, not saved";
  return `as staged ${stored.on === "D" ? "at diagnosis" : formatDate(stored.on)}`;
}
