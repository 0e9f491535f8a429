import { Button } from "@mantine/core";
import { useHotkeys } from "@mantine/hooks";
import type { CaseFile } from "../../../shared/domain/case-file.ts";
import { emptySections } from "../../../shared/domain/empty-sections.ts";
import { useChannel } from "../../app/queries.ts";
import { Card } from "../../ui/card.tsx";
import { ErrorState } from "../../ui/error-state.tsx";
import { createKeptDrafts } from "../../ui/kept-drafts.ts";
import { KeyHint } from "../../ui/key-hint.tsx";
import { useHoldUnsaved } from "../../ui/use-hold-unsaved.ts";
import {
  atText,
  SaveRefusal,
  useFocusOnProblem,
  useSection,
  type Drafts,
} from "../edit-case/index.ts";
import { assessedBody } from "./assessed-body.ts";
import { DerivedCard } from "./derived-card.tsx";
import { PanelCard } from "./panel-card.tsx";
import { pathologySection } from "./pathology-section.ts";
import styles from "./pathology.module.css";
import { ReportCard } from "./report-card.tsx";
import { ReviewsCard } from "./reviews-card.tsx";

const drafts: Drafts = createKeptDrafts();

/** The pathology of a case on one screen: the report and the opinions beside it, the panel, and what follows. */
export function PathologyScreen({ file }: { file: CaseFile }) {
  const state = useSection(pathologySection, file, drafts);
  const { typed, problems, isDirty } = state;
  useHoldUnsaved(isDirty);
  const form = useFocusOnProblem(problems);
  const submit = (): void => form.current?.requestSubmit();
  useHotkeys(
    [
      ["mod+S", submit],
      ["mod+Enter", submit],
    ],
    [],
  );
  const { change, questions, answer } = state;
  const entries = { typed, problems, questions, change, answer };
  const { recordedAt, recordedBy, version } = file.sections.pathology;
  const standing =
    version === 0 ? "not recorded yet" : `${atText(recordedAt)}, ${recordedBy}`;
  const assessed = useAssessment(file.id, state);
  return (
    <form
      ref={form}
      className={styles.screen}
      noValidate
      autoComplete="off"
      aria-label="Pathology"
      onSubmit={(event) => {
        event.preventDefault();
        if (isDirty) state.save();
      }}
    >
      <div className={styles.column}>
        <ReportCard
          entries={entries}
          standing={standing}
          file={file}
          histology={assessed.histology}
          morphology={assessed.answer.data?.morphology ?? null}
        />
        <ReviewsCard entries={entries} />
      </div>
      <div className={styles.column}>
        <PanelCard entries={entries} panel={assessed.answer.data?.panel} />
      </div>
      <div className={`${styles.column} ${styles.right}`}>
        {assessed.answer.isError ? (
          <ErrorState
            error={assessed.answer.error}
            onRetry={() => void assessed.answer.refetch()}
          />
        ) : (
          <DerivedCard
            assessment={assessed.answer.data}
            grade={assessed.grade}
            unread={assessed.unread}
          />
        )}
        <SaveCard state={state} />
      </div>
    </form>
  );
}

function SaveCard({ state }: { state: ReturnType<typeof useSection> }) {
  const { isDirty } = state;
  return (
    <Card>
      <SaveRefusal state={state} section={pathologySection} />
      <div className={styles.actions}>
        <Button type="submit" loading={state.isSaving} disabled={!isDirty}>
          Save pathology&nbsp;
          <KeyHint keys="Ctrl S" />
        </Button>
        <Button variant="default" disabled={!isDirty} onClick={state.setBack}>
          Set back
        </Button>
        {isDirty && <strong className={styles.unsaved}>Not saved</strong>}
        <output className={styles.saved}>{state.isSaved && "Saved."}</output>
      </div>
    </Card>
  );
}

/** What the rules make of the typing, live; the last answer stays while the next is asked. */
function useAssessment(
  caseId: string,
  { typed, base }: ReturnType<typeof useSection>,
) {
  const { body, problems } = assessedBody(typed, base.body);
  const answer = useChannel(
    "pathology.assess",
    { caseId, body: body ?? emptySections.pathology },
    { enabled: body !== null, keepPrevious: true },
  );
  const unread = pathologySection.fields
    .filter(({ name }) => problems[name] !== undefined)
    .map(({ label }) => label.toLowerCase());
  return {
    answer,
    unread,
    grade: body?.grade ?? "not-recorded",
    histology: body?.histology ?? "not-recorded",
  } as const;
}
