import type { Confirmation, ErrorBody, Offer } from "../../../shared/errors.ts";
import type {
  NewObservation,
  ObservationKind,
} from "../../../shared/domain/observation.ts";
import { observationWords } from "../../../shared/observation-words.ts";
import { parseDate } from "../../../shared/parse-date.ts";
import { unitChoices } from "./unit-choices.ts";

export interface RecordFields {
  kind: ObservationKind;
  value: string;
  unit: string;
  on: string;
  source: string;
  note: string;
}

/** An empty form for one kind. The unit is empty too: only the report says it. */
export function emptyFields(kind: ObservationKind): RecordFields {
  return { kind, value: "", unit: "", on: "", source: "", note: "" };
}

/** The form for the next value of the same report: date and source stay. */
export function nextFields({ kind, on, source }: RecordFields): RecordFields {
  return { ...emptyFields(kind), on, source };
}

/** Everything that is missing or cannot be read, each at its field, all at once. */
export function checkFields(
  fields: RecordFields,
): Partial<Record<keyof RecordFields, string>> {
  const { answer } = observationWords[fields.kind];
  const on = parseDate(fields.on);
  return {
    ...(fields.value.trim() === "" && {
      value: answer === "yes-no" ? "Choose an answer." : "Type the value.",
    }),
    ...(answer === "measured" &&
      fields.unit.trim() === "" && {
        unit: `Give the unit: ${unitChoices(fields.kind)}.`,
      }),
    ...(!on.ok && { on: on.message }),
    ...(fields.source.trim() === "" && {
      source: "Say where the value stands.",
    }),
  };
}

/** What the main process is asked to store; null while the date cannot be read. */
export function toObservation(
  fields: RecordFields,
  confirmed: Confirmation[] = [],
): NewObservation | null {
  const on = parseDate(fields.on);
  if (!on.ok) return null;
  return {
    kind: fields.kind,
    on: on.date,
    typedValue: fields.value,
    typedUnit:
      observationWords[fields.kind].answer === "measured" ? fields.unit : "",
    source: fields.source,
    note: fields.note,
    confirmed,
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

interface PlacedError {
  field: keyof RecordFields;
  message: string;
  offers: Offer[];
}

/** Each refusal at the field it is about; `rest` are those without a field here. */
export function placeErrors(body: ErrorBody): {
  at: PlacedError[];
  rest: string[];
} {
  const at: PlacedError[] = [];
  const rest: string[] = [];
  for (const { path, message, offers = [] } of body.fields) {
    const field = fieldAt(path);
    if (field === undefined) rest.push(message);
    else at.push({ field, message, offers });
  }
  return { at, rest: body.fields.length === 0 ? [body.message] : rest };
}

/** The fields an offer sets, with what it writes there. */
export function offered({ set }: Offer): [keyof RecordFields, string][] {
  return Object.entries(set).flatMap(
    ([path, value]): [keyof RecordFields, string][] => {
      const field = fieldAt(path);
      return field === undefined ? [] : [[field, value]];
    },
  );
}

/** What a question is about: typing it anew takes the question and its answer away. */
export function subjectOf({ kind, value, unit }: RecordFields): string {
  return JSON.stringify([kind, value, unit]);
}

function fieldAt(path: string): keyof RecordFields | undefined {
  return fieldOfPath[path.split(".").at(-1) ?? ""];
}
