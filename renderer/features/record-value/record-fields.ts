import type { ErrorBody } from "../../../shared/errors.ts";
import type {
  NewObservation,
  ObservationKind,
} from "../../../shared/domain/observation.ts";
import { observationWords } from "../../../shared/observation-words.ts";
import { parseDate } from "../../../shared/parse-date.ts";

export interface RecordFields {
  kind: ObservationKind;
  value: string;
  unit: string;
  on: string;
  source: string;
  note: string;
}

/** An empty form for one kind, with its usual unit. */
export function emptyFields(kind: ObservationKind): RecordFields {
  return {
    kind,
    value: "",
    unit: observationWords[kind].units[0] ?? "",
    on: "",
    source: "",
    note: "",
  };
}

/** What the main process is asked to store, or the date field's problem. */
export function toObservation(
  fields: RecordFields,
): { ok: true; observation: NewObservation } | { ok: false; message: string } {
  const on = parseDate(fields.on);
  if (!on.ok) return on;
  return {
    ok: true,
    observation: {
      kind: fields.kind,
      on: on.date,
      typedValue: fields.value,
      typedUnit:
        observationWords[fields.kind].answer === "measured" ? fields.unit : "",
      source: fields.source,
      note: fields.note,
    },
  };
}

const fieldOfPath: Readonly<Record<string, keyof RecordFields>> = {
  kind: "kind",
  on: "on",
  typedValue: "value",
  value: "value",
  answer: "value",
  typedUnit: "unit",
  unit: "unit",
  source: "source",
  note: "note",
};

/** Each refusal at the field it is about; `rest` are those without a field here. */
export function placeErrors(body: ErrorBody): {
  at: { field: keyof RecordFields; message: string }[];
  rest: string[];
} {
  const at: { field: keyof RecordFields; message: string }[] = [];
  const rest: string[] = [];
  for (const { path, message } of body.fields) {
    const field = fieldOfPath[path.split(".").at(-1) ?? ""];
    if (field === undefined) rest.push(message);
    else at.push({ field, message });
  }
  return { at, rest: body.fields.length === 0 ? [body.message] : rest };
}
