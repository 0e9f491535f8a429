import { TextInput } from "@mantine/core";
import type { UseFormReturn } from "react-hook-form";
import {
  defaultFreshnessDays,
  freshnessBasis,
  type DatedInput,
} from "../../../shared/domain/freshness.ts";
import { observationWords } from "../../../shared/observation-words.ts";
import { Card } from "../../ui/card.tsx";
import { datedInputs, type SettingsFields } from "./settings-fields.ts";
import styles from "./settings.module.css";

/** How many days old each dated value may be, with the default beside it. */
export function WindowsTable({
  form,
}: {
  form: UseFormReturn<SettingsFields>;
}) {
  return (
    <Card title="How old a value may be" aside={freshnessBasis}>
      <p className={styles.quiet}>
        In days before the date the prognosis is read for. An older value is
        shown as too old and counts as missing; it is never used in silence. The
        windows are the clinic’s own decision, not of a guideline.
      </p>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">Value</th>
            <th scope="col">Days</th>
            <th scope="col">Default</th>
          </tr>
        </thead>
        <tbody>
          {datedInputs.map((input) => (
            <WindowRow key={input} input={input} form={form} />
          ))}
        </tbody>
      </table>
    </Card>
  );
}

function WindowRow(props: {
  input: DatedInput;
  form: UseFormReturn<SettingsFields>;
}) {
  const { input, form } = props;
  const { label } = observationWords[input];
  return (
    <tr>
      <th scope="row">{label}</th>
      <td>
        <TextInput
          className={styles.days}
          aria-label={`${label}, days`}
          inputMode="numeric"
          {...form.register(input)}
          error={form.formState.errors[input]?.message}
        />
      </td>
      <td className={styles.quiet}>{defaultFreshnessDays[input]} days</td>
    </tr>
  );
}
