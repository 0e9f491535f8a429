import type {
  Contradiction,
  FieldProblem,
} from "../../../shared/domain/staging-views.ts";
import type {
  StagingDocument,
  StagingEvent,
} from "../../../shared/domain/staging-event.ts";
import { documentsText } from "../../../shared/document-words.ts";
import { formatDate } from "../../../shared/format.ts";
import { parseDate } from "../../../shared/parse-date.ts";

/** A document as it is typed: its date stays text until it is saved. */
export interface DocumentDraft {
  kind: StagingDocument["kind"];
  on: string;
}

/** Everything typed about a staging beside the findings: when, by whom, from what, and why it stands. */
export interface RecordDraft {
  on: string;
  stagedBy: string;
  source: string;
  documents: readonly DocumentDraft[];
  recordedStage: string;
  editionReason: string;
  /** Reasons by code of the contradiction. */
  overrides: Readonly<Record<string, string>>;
  amends: string | null;
  amendReason: string;
}

export const emptyRecord: RecordDraft = {
  on: "",
  stagedBy: "",
  source: "",
  documents: [],
  recordedStage: "",
  editionReason: "",
  overrides: {},
  amends: null,
  amendReason: "",
};

/** The record of a stored staging as the start of its amendment. The reason for amending is still to be given. */
export function amendmentOf(event: StagingEvent): RecordDraft {
  return {
    on: typedDate(event.on),
    stagedBy: event.stagedBy,
    source: event.source,
    documents: event.documents.map(({ kind, on }) => ({
      kind,
      on: on === null ? "" : typedDate(on),
    })),
    recordedStage: event.recordedStage ?? "",
    editionReason: event.editionReason,
    overrides: Object.fromEntries(
      event.overrides.map(({ code, reason }) => [code, reason]),
    ),
    amends: event.id,
    amendReason: "",
  };
}

/** True when both records say the same. */
export function sameRecord(left: RecordDraft, right: RecordDraft): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}

/** The documents with the dates that could be read; a date not readable yet counts as none. */
export function documentsOf(record: RecordDraft): StagingDocument[] {
  return record.documents.map(({ kind, on }) => {
    const parsed = parseDate(on);
    return { kind, on: parsed.ok ? parsed.date : null };
  });
}

/** What it was staged from: as typed, else the documents in one line. */
export function sourceOf(record: RecordDraft): string {
  const typed = record.source.trim();
  return typed === "" ? documentsText(documentsOf(record)) : typed;
}

/** What cannot be saved as it is typed, each at its field. */
export function recordProblems(record: RecordDraft): FieldProblem[] {
  const on = parseDate(record.on);
  return [
    ...(on.ok ? [] : [{ path: "on", message: on.message }]),
    ...record.documents.flatMap(({ on: typed }, at) => {
      const parsed = parseDate(typed);
      return typed.trim() === "" || parsed.ok
        ? []
        : [{ path: `documents.${at}.on`, message: parsed.message }];
    }),
    ...(sourceOf(record) === ""
      ? [{ path: "source", message: "Say what it was staged from." }]
      : []),
    ...(record.amends !== null && record.amendReason.trim() === ""
      ? [{ path: "amendReason", message: "Say why it is amended." }]
      : []),
  ];
}

/** The record as the save channel takes it, without problems: reasons only of contradictions that are there. */
export function recordInput(
  record: RecordDraft,
  contradictions: readonly Contradiction[],
) {
  const on = parseDate(record.on);
  return {
    on: on.ok ? on.date : record.on,
    editionReason: record.editionReason,
    recordedStage: record.recordedStage,
    stagedBy: record.stagedBy,
    source: sourceOf(record),
    documents: documentsOf(record),
    overrides: contradictions.flatMap(({ code }) => {
      const reason = record.overrides[code]?.trim() ?? "";
      return reason === "" ? [] : [{ code, reason }];
    }),
    amends: record.amends,
    amendReason: record.amends === null ? "" : record.amendReason,
  };
}

function typedDate(date: string): string {
  return date.startsWith("D") ? date : formatDate(date);
}
