import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { WorklistSort } from "../../../shared/contract/cases.ts";
import type { WorklistRow } from "../../../shared/domain/case-file.ts";
import { formatDate, formatPatientName } from "../../../shared/format.ts";
import {
  histologyWords,
  siteWords,
  statusWords,
} from "../../../shared/words.ts";
import { StageText } from "../../app/stage-text.tsx";
import { Chip } from "../../ui/chip.tsx";
import styles from "./worklist.module.css";

export interface Column {
  label: string;
  /** Null when the list cannot be sorted by it. */
  sort: WorklistSort | null;
  cell: (row: WorklistRow, onOpen: () => void) => ReactNode;
}

/** The worklist's columns from left to right. */
export const columns: readonly Column[] = [
  {
    label: "Patient",
    sort: "name",
    cell: (row, onOpen) => (
      <Link
        to="/case/$caseId"
        params={{ caseId: row.caseId }}
        className={styles.name}
        tabIndex={-1}
        onClick={onOpen}
      >
        <PatientName row={row} />
      </Link>
    ),
  },
  { label: "Record", sort: "record", cell: (row) => row.recordNumber },
  {
    label: "Born",
    sort: null,
    cell: (row) =>
      row.birthDate === null ? <Gap /> : formatDate(row.birthDate),
  },
  { label: "Site", sort: "site", cell: (row) => orGap(row.site, siteWords) },
  {
    label: "Histology",
    sort: "histology",
    cell: (row) => orGap(row.histology, histologyWords),
  },
  { label: "Stage", sort: "stage", cell: (row) => <StageText row={row} /> },
  {
    label: "ECOG",
    sort: "ecog",
    cell: (row) => (row.ecog === null ? <Gap /> : row.ecog),
  },
  {
    label: "Status",
    sort: "status",
    cell: (row) => statusWords[row.status],
  },
  {
    label: "Open requests",
    sort: "gaps",
    cell: (row) =>
      row.openGaps === 0 ? (
        <span className={styles.quiet}>none</span>
      ) : (
        <Chip tone="amber">
          {row.openGaps} {row.openGaps === 1 ? "item" : "items"}
        </Chip>
      ),
  },
  {
    label: "Board",
    sort: "board",
    cell: (row) =>
      row.boardOn === null ? (
        <span className={styles.quiet}>no date</span>
      ) : (
        formatDate(row.boardOn)
      ),
  },
];

function PatientName({ row }: { row: WorklistRow }) {
  const whole = formatPatientName({ ...row, title: "" });
  const family = row.familyName.toLocaleUpperCase("en");
  return (
    <span title={whole}>
      <strong>{family}</strong>
      {whole.slice(family.length)}
    </span>
  );
}

function orGap<Value extends string>(
  value: Value,
  words: Record<Value, string>,
): ReactNode {
  return value === "not-recorded" ? <Gap /> : words[value];
}

function Gap() {
  return <span className={styles.gap}>missing</span>;
}
