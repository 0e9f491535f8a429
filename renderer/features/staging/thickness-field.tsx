import { TextInput } from "@mantine/core";
import { memo, useId } from "react";
import type { KeyboardEvent } from "react";
import { focusNextStop } from "../../ui/next-stop.ts";
import styles from "./findings.module.css";
import type { SheetProps } from "./findings-props.ts";
import { levels } from "./sheet-draft.ts";
import type { Level, Thickness } from "./sheet-draft.ts";
import { readMm, sumText } from "./typed-thickness.ts";

const levelWords: Record<Level, string> = {
  upper: "Upper",
  middle: "Middle",
  lower: "Lower",
};

type Measure = Level | "psum" | "fmax";

/** Pleural thickness on CT: one maximum per level with its live sum, the sum as reported, and the fissure. */
export const ThicknessField = memo(function ThicknessField(
  props: Thickness & Pick<SheetProps, "problems" | "onSheet">,
) {
  const { problems, onSheet } = props;
  const read = levels.map((level) => readMm(props.levels[level]));
  const areRead = read.every(({ ok }) => ok);
  const sum = sumText(read.map((each) => (each.ok ? each.value : null)));
  const paths = [
    ...levels.map((level) => `psumLevelsMm.${level}`),
    "psumLevelsMm",
    "psumMm",
    "fmaxMm",
  ];
  const refused = paths.flatMap((path) => {
    const sentence = problems[path];
    return sentence === undefined ? [] : [{ path, sentence }];
  });
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>
        CT thickness, mm: largest at each level
      </legend>
      <div className={styles.millimeters}>
        {levels.map((level) => (
          <Millimeters
            key={level}
            measure={level}
            label={levelWords[level]}
            value={props.levels[level]}
            problem={problems[`psumLevelsMm.${level}`]}
            onSheet={onSheet}
          />
        ))}
        <output className={styles.sum} aria-label="Psum">
          {areRead ? sum || "Psum not measured" : "Psum cannot be read"}
        </output>
      </div>
      <div className={styles.millimeters}>
        <Millimeters
          measure="fmax"
          label="Fmax, fissure"
          value={props.fmax}
          problem={problems["fmaxMm"]}
          onSheet={onSheet}
        />
        <Millimeters
          measure="psum"
          label="Psum as reported"
          value={props.psum}
          problem={problems["psumMm"]}
          onSheet={onSheet}
        />
        <span className={styles.hint}>Only when the levels are not given.</span>
      </div>
      {refused.map(({ path, sentence }) => (
        <p key={path} className={styles.error} role="alert">
          {sentence}
        </p>
      ))}
    </fieldset>
  );
});

const Millimeters = memo(function Millimeters(
  props: Pick<SheetProps, "onSheet"> & {
    measure: Measure;
    label: string;
    value: string;
    problem: string | undefined;
  },
) {
  const id = useId();
  return (
    <div data-stop>
      <TextInput
        id={id}
        label={props.label}
        inputMode="decimal"
        value={props.value}
        error={props.problem !== undefined}
        title={props.problem}
        onChange={(event) => {
          const typed = event.currentTarget.value;
          props.onSheet((sheet) => withMeasure(sheet, props.measure, typed));
        }}
        onKeyDown={goOn}
      />
    </div>
  );
});

function withMeasure(
  sheet: Thickness,
  measure: Measure,
  typed: string,
): Partial<Thickness> {
  return measure === "psum" || measure === "fmax"
    ? { [measure]: typed }
    : { levels: { ...sheet.levels, [measure]: typed } };
}

/** Enter goes to the next field of the list; Ctrl+Enter saves. */
function goOn(event: KeyboardEvent<HTMLInputElement>): void {
  if (event.key !== "Enter" || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  focusNextStop(event.currentTarget);
}
