import { Button, TextInput } from "@mantine/core";
import { useHotkeys } from "@mantine/hooks";
import {
  creatinineFloorLimits_mg_dL,
  defaultClinicSettings,
  type SettingsInForce,
} from "../../../shared/domain/clinic-settings.ts";
import { Card } from "../../ui/card.tsx";
import { KeyHint } from "../../ui/key-hint.tsx";
import { underField } from "../../ui/under-field.ts";
import { UnsavedGuard } from "../../ui/unsaved-guard.tsx";
import { OtherSettings } from "./other-settings.tsx";
import { isFieldName, typedSettings } from "./settings-fields.ts";
import { useSettings } from "./use-settings.ts";
import { WindowsTable } from "./windows-table.tsx";
import styles from "./settings.module.css";

/** Every setting in one form, saved together as the next version. */
export function SettingsForm({ current }: { current: SettingsInForce }) {
  const state = useSettings(current);
  const { form, base } = state;
  const { isDirty, errors } = form.formState;
  // A version that someone else stored is taken over by itself only while nothing is typed.
  if (!isDirty && current.version > base.version) state.settle(current);
  const save = (): void => {
    if (isDirty) state.save();
  };
  useHotkeys(
    [
      ["mod+S", save],
      ["mod+Enter", save],
    ],
    [],
  );
  const fillDefaults = (): void => {
    for (const [name, value] of Object.entries(
      typedSettings(defaultClinicSettings),
    ))
      if (isFieldName(name))
        form.setValue(name, value, { shouldDirty: true, shouldValidate: true });
  };
  return (
    <form
      className={styles.form}
      noValidate
      aria-label="Settings of this clinic"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <div className={styles.fields}>
        <OtherSettings state={state} />
        <div className={styles.columns}>
          <WindowsTable form={form} />
          <Card title="Dosing checks">
            <p className={styles.quiet}>
              A creatinine below the floor counts as the floor in the
              Cockcroft-Gault formula, so that a very low value does not raise
              the carboplatin dose. Empty: no floor.
            </p>
            <TextInput
              className={styles.floor}
              label="Creatinine floor, mg/dL"
              inputMode="decimal"
              {...form.register("creatinineFloor")}
              {...underField(
                `From ${creatinineFloorLimits_mg_dL.min} to ${creatinineFloorLimits_mg_dL.max}; default: none`,
                errors.creatinineFloor?.message,
              )}
            />
          </Card>
        </div>
      </div>
      <div className={styles.actions}>
        <Button
          type="submit"
          loading={state.isSaving}
          disabled={!isDirty}
          rightSection={<KeyHint keys="Ctrl S" />}
        >
          Save settings
        </Button>
        <Button
          variant="default"
          disabled={!isDirty}
          onClick={() => state.settle(base)}
        >
          Set back
        </Button>
        <Button variant="default" onClick={fillDefaults}>
          Restore defaults
        </Button>
        {isDirty && <strong className={styles.unsaved}>Not saved</strong>}
      </div>
      <UnsavedGuard when={isDirty} what="the settings" />
    </form>
  );
}
