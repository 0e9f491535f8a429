import type { StagingEvent } from "../../../shared/domain/staging-event.ts";
import type { Contradiction } from "../../../shared/domain/staging-views.ts";
import type { SummaryView } from "../../../shared/domain/views.ts";
import { Card } from "../../ui/card.tsx";
import { createKeptDrafts } from "../../ui/kept-drafts.ts";
import { useKeptDraft } from "../../ui/use-kept-draft.ts";
import {
  HistoryCard,
  SaveForm,
  amendmentOf,
  emptyRecord,
  newestInUse,
  useSaveStaging,
} from "../staging-record/index.ts";
import type { RecordDraft } from "../staging-record/index.ts";
import { DescribedFields } from "./described-fields.tsx";
import {
  describedEntryOf,
  openingDescription,
  unreadDescription,
} from "./described-findings.ts";
import type { DescribedFindings } from "./described-findings.ts";
import styles from "./described.module.css";

interface DescribedProps {
  summary: SummaryView;
  stagings: StagingEvent[];
  /** Why no TNM exists for this disease. */
  reason: string;
  recordInstead: string[];
  contradictions: readonly Contradiction[];
}

/** Records the extent of a disease that no system stages: why there is no TNM, and what is kept instead. */
export function DescribedStaging(props: DescribedProps) {
  return <DescribedForm key={props.summary.file.id} {...props} />;
}

interface DescribedDraft extends DescribedFindings {
  record: RecordDraft;
}

const drafts = createKeptDrafts<DescribedDraft>();

function DescribedForm(props: DescribedProps) {
  const { stagings } = props;
  const form = useDescribedForm(props);
  const { draft, saving, change } = form;
  return (
    <div className={styles.frame}>
      <div className={styles.screen}>
        <Card
          title="Record instead"
          aside={form.isDirty ? "not saved" : undefined}
          scrolls
          className={styles.form}
        >
          <DescribedFields
            draft={draft}
            errors={saving.errors}
            onChange={change}
          />
          <SaveForm
            record={draft.record}
            errors={saving.errors}
            contradictions={props.contradictions}
            editionQuestion={null}
            amended={
              stagings.find(({ id }) => id === draft.record.amends) ?? null
            }
            isSaving={saving.isSaving}
            isDirty={form.isDirty}
            saved={saving.saved}
            onChange={(changes) =>
              change({ record: { ...draft.record, ...changes } })
            }
            onSave={saving.save}
            onReset={form.reset}
          />
        </Card>
        <div className={styles.column}>
          <NoTnm {...props} />
          <HistoryCard
            stagings={stagings}
            diagnosedOn={props.summary.file.sections.diagnosis.body.diagnosedOn}
            onUse={(event) => change(openingDescription(event))}
            onAmend={(event) =>
              change({
                ...openingDescription(event),
                record: amendmentOf(event),
              })
            }
          />
        </div>
      </div>
    </div>
  );
}

/** Why there is no TNM, and what is kept in its place, each with its source. */
function NoTnm({ reason, recordInstead }: DescribedProps) {
  return (
    <Card title="No TNM stage for this disease">
      <p>{reason}</p>
      <ul className={styles.instead}>
        {recordInstead.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </Card>
  );
}

function useDescribedForm({
  summary,
  stagings,
  contradictions,
}: DescribedProps) {
  const opening = openingDescription(
    newestInUse(
      stagings,
      summary.file.sections.diagnosis.body.diagnosedOn,
      ({ sheet }) => sheet?.kind === "described",
    ),
  );
  const caseId = summary.file.id;
  const kept = useKeptDraft(drafts, caseId, {
    ...opening,
    record: emptyRecord,
  });
  const { draft } = kept;
  const saving = useSaveStaging({
    caseId,
    entry: describedEntryOf(draft),
    record: draft.record,
    contradictions,
    unread: unreadDescription(draft),
    isShown: (path) => path === "extent" || path === "sizeMm",
    // The words stay as the start of the next description.
    onSaved: () => kept.restart({ ...draft, record: emptyRecord }),
  });
  return {
    ...kept,
    saving,
    change: (changes: Partial<DescribedDraft>): void => {
      saving.clear();
      kept.change(changes);
    },
    reset: (): void => {
      saving.clear();
      kept.reset();
    },
  };
}
