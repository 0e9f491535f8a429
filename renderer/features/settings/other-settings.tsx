import { useWatch } from "react-hook-form";
import { OtherVersion, differences } from "../edit-case/index.ts";
import { settingsFieldList, typedSettings } from "./settings-fields.ts";
import { asTyped, type useSettings } from "./use-settings.ts";
import styles from "./settings.module.css";

/** Why a save was refused and, when someone saved since, both versions side by side with the two ways out. */
export function OtherSettings({
  state,
}: {
  state: ReturnType<typeof useSettings>;
}) {
  const { refusal, other, base, form } = state;
  const mine = useWatch({ control: form.control });
  const lines =
    other === null
      ? []
      : differences(
          { fields: settingsFieldList, lists: [] },
          {
            base: asTyped(typedSettings(base.settings)),
            mine: asTyped({ ...typedSettings(base.settings), ...mine }),
            stored: asTyped(typedSettings(other.settings)),
          },
        );
  return (
    <>
      {refusal !== null && (
        <p className={styles.refusal} role="alert">
          {refusal}
        </p>
      )}
      {other !== null && other.changedAt !== null && (
        <OtherVersion
          stored={{
            recordedAt: other.changedAt,
            recordedBy: other.changedBy ?? "someone",
          }}
          lines={lines}
          isSaving={state.isSaving}
          onMineOnTop={() => state.putMineOnTop(other)}
          onDiscard={() => state.settle(other)}
        />
      )}
    </>
  );
}
