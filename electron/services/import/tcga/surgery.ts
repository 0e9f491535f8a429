import type { CaseDraft } from "../../../../shared/domain/case-draft.ts";
import { cut, shown, type SourceRow } from "../source-row.ts";
import { sentenceCase } from "./words.ts";

type TreatmentDraft = CaseDraft["treatments"][number];
type EventDraft = CaseDraft["events"][number];

const namesAnOperation =
  /pneumonectomy|pleurectomy|decortication|resection|lobectomy/iu;
const removedTumor = /^r[012]$/u;

interface Intervention {
  treatments: TreatmentDraft[];
  events: EventDraft[];
}

/**
 * The operation as far as the file states one. How the tissue was taken is an event; it becomes an
 * operation when the words name one, or when it was open surgery with a residual tumor status.
 * The day is never stated.
 */
export function readInterventions(row: SourceRow): Intervention {
  const method = methodWords(row);
  const residual = row.word("residual_tumor");
  const margin =
    residual === "" ? "" : `Residual tumor ${cut(residual, 10).toUpperCase()}.`;
  const pleurodesis = readPleurodesis(row);
  if (namesAnOperation.test(method)) {
    return {
      treatments: [
        operation(row, sentenceCase(method), margin),
        ...pleurodesis,
      ],
      events: [],
    };
  }
  const isOpen = /open surgery|thoracotomy/iu.test(method);
  if (isOpen && removedTumor.test(residual)) {
    row.warn(
      "surgery-unclear",
      "method_of_sample_procurement",
      `${margin.slice(0, -1)} after ${shown(method)}, but the operation is not named: it is imported as "Operation not named".`,
    );
    const name = `Operation not named (${method})`;
    return {
      treatments: [operation(row, name, margin), ...pleurodesis],
      events: [],
    };
  }
  if (residual === "r0" || residual === "r1") {
    row.warn(
      "surgery-unclear",
      "residual_tumor",
      `${margin.slice(0, -1)} is recorded, but no operation is named: it is kept beside the tissue sample, and no operation is added.`,
    );
  }
  return {
    treatments: pleurodesis,
    events: method === "" && margin === "" ? [] : [sample(row, method, margin)],
  };
}

function methodWords(row: SourceRow): string {
  const method = row.text("method_of_sample_procurement", 120);
  const own = row.text("other_method_of_sample_procurement", 150);
  return own !== "" && (method === "" || method.startsWith("other method"))
    ? own
    : method;
}

function operation(row: SourceRow, name: string, note: string): TreatmentDraft {
  return {
    kind: "surgery",
    name,
    drugs: [],
    line: null,
    startedOn: null,
    endedOn: null,
    ongoing: false,
    onTrial: "unknown",
    response: "",
    doseGy: null,
    fractions: null,
    source: row.source,
    note,
  };
}

function sample(row: SourceRow, method: string, margin: string): EventDraft {
  const taken =
    method === ""
      ? "Tissue sample, method not recorded."
      : `Tissue sample by ${method}.`;
  return {
    kind: "biopsy",
    on: null,
    text: `${taken} ${margin}`.trim(),
    source: row.source,
  };
}

function readPleurodesis(row: SourceRow): TreatmentDraft[] {
  if (row.yesNo("pleurodesis_performed_prior") !== "yes") return [];
  const recent = row.yesNo("pleurodesis_performed_90_days");
  const note =
    recent === null
      ? "Before the tissue sample."
      : `Before the tissue sample; within 90 days of it: ${recent}.`;
  return [
    { ...operation(row, "Pleurodesis", note), kind: "pleural-procedure" },
  ];
}
