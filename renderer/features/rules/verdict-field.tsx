import type { UseFormReturn } from "react-hook-form";
import type { CheckFields } from "./check-fields.ts";
import styles from "./check-form.module.css";

const verdicts = [
  { value: "agrees", label: "Agrees with the paper" },
  { value: "differs", label: "Differs from the paper" },
] as const;

/** Agrees or differs; neither is chosen beforehand. */
export function VerdictField({ form }: { form: UseFormReturn<CheckFields> }) {
  const problem = form.formState.errors.verdict?.message;
  return (
    <fieldset
      className={styles.verdict}
      aria-describedby={problem === undefined ? undefined : "verdict-problem"}
    >
      <legend>
        The row{" "}
        <span className={styles.star} aria-hidden="true">
          *
        </span>
      </legend>
      {verdicts.map(({ value, label }) => (
        <label key={value}>
          <input type="radio" value={value} {...form.register("verdict")} />
          {label}
        </label>
      ))}
      {problem !== undefined && (
        <p id="verdict-problem" className={styles.problem} role="alert">
          {problem}
        </p>
      )}
    </fieldset>
  );
}
