import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { WorklistSort } from "../../../shared/contract/cases.ts";
import type { WorklistRow } from "../../../shared/domain/case-file.ts";
import { formatDate, formatPatientName } from "../../../shared/format.ts";
import { editionName } from "../../../shared/staging-words.ts";
import {
  histologyWords,
  siteWords,
  statusWords,
} from "../../../shared/words.ts";
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
  { label: "Stage", sort: "stage", cell: (row) => <Stage row={row} /> },
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
    label: "Missing",
    sort: "gaps",
    cell: (row) =>
      row.openGaps === 0 ? (
        <span className={styles.quiet}>nothing</span>
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

function Stage({ row }: { row: WorklistRow }) {
  if (row.stage === null) return <Gap word="not staged" />;
  return (
    <>
      <strong>{row.stage}</strong>{" "}
      {row.stageEdition !== null && (
        <span className={styles.quiet}>{editionName(row.stageEdition)}</span>
      )}
    </>
  );
}

function orGap<Value extends string>(
  value: Value,
  words: Record<Value, string>,
): ReactNode {
  return value === "not-recorded" ? <Gap /> : words[value];
}

function Gap({ word = "missing" }: { word?: string }) {
  return <span className={styles.gap}>{word}</span>;
}
