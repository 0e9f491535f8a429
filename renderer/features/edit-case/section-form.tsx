import { Button } from "@mantine/core";
import { useEffect, useRef } from "react";
import type { CaseFile } from "../../../shared/domain/case-file.ts";
import { Card } from "../../ui/card.tsx";
import { useHoldUnsaved } from "../../ui/use-hold-unsaved.ts";
import { atText } from "./at-text.ts";
import styles from "./edit-case.module.css";
import { MarkersField } from "./markers-field.tsx";
import { differences } from "./merge.ts";
import { OtherVersion } from "./other-version.tsx";
import { SectionFields } from "./section-fields.tsx";
import type { Section } from "./sections.ts";
import { typedFrom } from "./typed-section.ts";
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
          onChange={(field, value) =>
            state.change({
              ...typed,
              fields: { ...typed.fields, [field]: value },
            })
          }
        />
        {name === "pathology" && (
          <MarkersField
            markers={typed.markers}
            errors={problems}
            onChange={(markers) => state.change({ ...typed, markers })}
          />
        )}
        <Refusal state={state} fields={fields} />
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

function Refusal(props: {
  state: ReturnType<typeof useSection>;
  fields: Section["fields"];
}) {
  const { state, fields } = props;
  const { refusal, other } = state;
  return (
    <>
      {refusal !== null && (
        <div className={styles.refusal} role="alert">
          <p>{refusal.sentence}</p>
          {refusal.isStale && other === null && (
            <Button
              variant="default"
              mt="xs"
              onClick={() => void state.showOther()}
            >
              Show the other version
            </Button>
          )}
        </div>
      )}
      {other !== null && (
        <OtherVersion
          stored={other}
          lines={differences(fields, {
            base: state.baseTyped,
            mine: state.typed,
            stored: typedFrom(fields, other.body),
          })}
          isSaving={state.isSaving}
          onMineOnTop={() => state.putMineOnTop(other)}
          onDiscard={() => state.takeOther(other)}
        />
      )}
    </>
  );
}

/** Goes to the first refused field whenever a save was refused. */
function useFocusOnProblem(problems: Readonly<Record<string, string>>) {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (Object.keys(problems).length > 0)
      form.current
        ?.querySelector<HTMLElement>('[aria-invalid="true"], [data-error]')
        ?.focus();
  }, [problems]);
  return form;
}
