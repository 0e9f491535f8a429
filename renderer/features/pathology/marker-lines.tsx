import { Button, TextInput } from "@mantine/core";
import { useRef } from "react";
import type { Line, Problems } from "../../ui/section-form/typed-section.ts";
import styles from "./marker-lines.module.css";
import { markersList } from "./pathology-section.ts";

const examples: Readonly<Record<string, string>> = {
  name: "Desmin",
  result: "negative",
  assay: "IHC",
};

/** Any other marker as the report words it, one a line. */
export function MarkerLines(props: {
  lines: readonly Line[];
  errors: Problems;
  onChange: (lines: readonly Line[]) => void;
}) {
  const { lines, onChange } = props;
  const list = useRef<HTMLFieldSetElement>(null);
  const { fields, blank, label, max } = markersList;
  const add = (): void => {
    onChange([...lines, blank]);
    requestAnimationFrame(() =>
      list.current
        ?.querySelector<HTMLElement>(
          `[aria-label="Marker ${lines.length + 1}"]`,
        )
        ?.focus(),
    );
  };
  return (
    <fieldset ref={list} className={styles.list}>
      <legend className={styles.legend}>{label}</legend>
      {lines.map((line, at) => (
        // oxlint-disable-next-line react/no-array-index-key -- a line has no name of its own yet
        <div key={at} className={styles.line}>
          {fields.map((field) => (
            <TextInput
              key={field.name}
              aria-label={`${field.label} ${at + 1}`}
              placeholder={examples[field.name] ?? ""}
              value={line[field.name] ?? ""}
              error={props.errors[`markers.${at}.${field.name}`]}
              onChange={(event) =>
                onChange(
                  lines.with(at, {
                    ...line,
                    [field.name]: event.currentTarget.value,
                  }),
                )
              }
            />
          ))}
          <Button
            variant="subtle"
            size="compact-xs"
            aria-label={`Remove marker ${at + 1}`}
            onClick={() => onChange(lines.toSpliced(at, 1))}
          >
            Remove
          </Button>
        </div>
      ))}
      <Button
        variant="default"
        size="compact-xs"
        disabled={lines.length >= max}
        onClick={add}
      >
        Add marker
      </Button>
    </fieldset>
  );
}
