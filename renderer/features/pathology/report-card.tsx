import type { CaseFile } from "../../../shared/domain/case-file.ts";
import type { Histology } from "../../../shared/domain/diagnosis.ts";
import { Card } from "../../ui/card.tsx";
import { entryOf, type Entries } from "./entries.ts";
import { EntryRow } from "./entry-row.tsx";
import { morphologyText } from "./morphology-text.ts";
import { featureFields, opinionFields } from "./pathology-section.ts";
import { RecordMorphology } from "./record-morphology.tsx";
import styles from "./pathology.module.css";

const units: Readonly<Record<string, string>> = {
  sarcomatoidPercent: "% of the tumor",
  mitosesPer2Mm2: "per 2 mm²",
  ki67Percent: "%",
};

/** The report in use: its opinion of the subtype, and the features the grade and the score are made of. */
export function ReportCard(props: {
  entries: Entries;
  standing: string;
  file: CaseFile;
  /** What the rules read as the subtype, and the ICD-O-3 code that belongs to it. */
  histology: Histology;
  morphology: string | null;
}) {
  const { entries, file, histology, morphology } = props;
  const recorded = file.sections.diagnosis.body.icdO3Morphology;
  const rows = (fields: typeof opinionFields) =>
    fields.map((field) => (
      <EntryRow
        key={field.name}
        field={field}
        aside={units[field.name]}
        {...entryOf(entries, field.name)}
      />
    ));
  return (
    <Card title="Report in use" aside={props.standing}>
      <div className={styles.rows}>
        {rows(opinionFields.slice(0, 1))}
        <p className={styles.code}>
          {morphologyText({ histology, belonging: morphology, recorded })}
        </p>
        {rows(opinionFields.slice(1))}
      </div>
      <h3 className={styles.heading}>Specimen and grading features</h3>
      <div className={styles.rows}>{rows(featureFields)}</div>
      {morphology !== null && recorded.trim() === "" && (
        <RecordMorphology file={file} code={morphology} />
      )}
    </Card>
  );
}
