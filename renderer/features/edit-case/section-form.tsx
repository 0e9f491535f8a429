import { Button } from "@mantine/core";
import type { CaseFile } from "../../../shared/domain/case-file.ts";
import { Card } from "../../ui/card.tsx";
import { useHoldUnsaved } from "../../ui/use-hold-unsaved.ts";
import { atText } from "./at-text.ts";
import styles from "./edit-case.module.css";
import { SaveRefusal } from "./save-refusal.tsx";
import { SectionFields } from "./section-fields.tsx";
import type { Section } from "../../ui/section-form/section.ts";
import { useFocusOnProblem } from "./use-focus-on-problem.ts";
import { useSection } from "./use-section.ts";

/** One part of the record as a form that is saved on its own. */
export function SectionForm(props: { section: Section; file: CaseFile }) {
  const { section, file } = props;
  const { name, title, fields } = section;
  const state = useSection(section, file);
  const { typed, isDirty, problems } = state;
  const { recordedAt, recordedBy } = file.sections[name];
  useHoldUnsaved(isDirty);
  const form = useFocusOnProblem(problems);
  return (
    <Card
      title={title}
      aside={
        isDirty ? (
          <strong className={styles.unsaved}>Not saved</strong>
        ) : (
          `${atText(recordedAt)}, ${recordedBy}`
        )
      }
    >
      <form
        ref={form}
        className={styles.form}
        noValidate
        autoComplete="off"
        aria-label={title}
        data-unsaved={isDirty || undefined}
        onSubmit={(event) => {
          event.preventDefault();
          if (isDirty) state.save();
        }}
      >
        <SectionFields
          fields={fields}
          values={typed.fields}
          errors={problems}
          questions={state.questions}
          onAnswer={state.answer}
          onChange={(field, value) =>
            state.change({
              ...typed,
              fields: { ...typed.fields, [field]: value },
            })
          }
        />
        <SaveRefusal state={state} section={section} />
        <div className={styles.actions}>
          <Button type="submit" loading={state.isSaving} disabled={!isDirty}>
            Save {title.toLowerCase()}
          </Button>
          <Button variant="default" disabled={!isDirty} onClick={state.setBack}>
            Set back
          </Button>
          <output className={styles.saved}>{state.isSaved && "Saved."}</output>
        </div>
      </form>
    </Card>
  );
}
