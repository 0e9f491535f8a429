import { TextInput } from "@mantine/core";
import { entryOf, withLines, type Entries } from "./entries.ts";
import { EntryRow } from "./entry-row.tsx";
import { MarkerLines } from "./marker-lines.tsx";
import { molecularFields } from "./pathology-section.ts";
import styles from "./pathology.module.css";

const assay = "molecular.pdl1Assay";

/** Molecular results, PD-L1 with its assay, and any other marker as the report words it. */
export function MolecularRows({ entries }: { entries: Entries }) {
  const { typed, problems, change } = entries;
  return (
    <>
      <h3 className={styles.heading}>Molecular</h3>
      <div className={styles.rows}>
        {molecularFields
          .filter(({ name }) => name !== assay)
          .map((field) => (
            <EntryRow
              key={field.name}
              field={field}
              aside={
                field.name === "molecular.pdl1TpsPercent" && (
                  <Assay entries={entries} />
                )
              }
              {...entryOf(entries, field.name)}
            />
          ))}
      </div>
      <MarkerLines
        lines={typed.lists["markers"] ?? []}
        errors={problems}
        onChange={(lines) => change(withLines(typed, "markers", lines))}
      />
    </>
  );
}

function Assay({ entries }: { entries: Entries }) {
  const { value, error, onChange } = entryOf(entries, assay);
  return (
    <span className={styles.assay}>
      %
      <TextInput
        aria-label="PD-L1 assay"
        placeholder="assay, e.g. 28-8"
        value={value}
        error={error}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    </span>
  );
}
