import { sectionSchemas } from "../../../shared/domain/case-file.ts";
import { isDayOffset } from "../../../shared/domain/clinical-date.ts";
import { fieldErrors, type Offer } from "../../../shared/errors.ts";
import { formatDate } from "../../../shared/format.ts";
import { parseDate } from "../../../shared/parse-date.ts";
import { typedNumber } from "../typed-number.ts";
import { linesAt, putAt, valueAt, type Body } from "./body-path.ts";
import type { Field, ListField } from "./field.ts";
import type { Section } from "./section.ts";

/** Problems by field name; "markers.0.name" for a line of a list. */
export type Problems = Readonly<Record<string, string>>;
/** The answers offered to the question at a field, by the names problems have. */
export type Questions = Readonly<Record<string, readonly Offer[]>>;
/** One line of a list: text in every field. */
export type Line = Readonly<Record<string, string>>;

/** A section as it stands in its form: text in every field. */
export interface TypedSection {
  fields: Readonly<Record<string, string>>;
  lists: Readonly<Record<string, readonly Line[]>>;
}

/** What is typed at "birthDate" or "reviews.0.sarcomatoidPercent"; empty where no such field is. */
export function typedAt({ fields, lists }: TypedSection, path: string): string {
  const [name = "", at = "", ...part] = path.split(".");
  return fields[path] ?? lists[name]?.[Number(at)]?.[part.join(".")] ?? "";
}

/** The typing with other words at a path. */
export function withTypedAt(
  typed: TypedSection,
  path: string,
  words: string,
): TypedSection {
  const { fields, lists } = typed;
  if (path in fields) return { ...typed, fields: { ...fields, [path]: words } };
  const [name = "", at = "", ...part] = path.split(".");
  const lines = lists[name] ?? [];
  const line = lines[Number(at)];
  if (line === undefined) return typed;
  const next = { ...line, [part.join(".")]: words };
  return {
    ...typed,
    lists: { ...lists, [name]: lines.with(Number(at), next) },
  };
}

/** The stored body as a person would type it. */
export function typedFrom(
  { fields, lists }: Pick<Section, "fields" | "lists">,
  body: Body,
): TypedSection {
  return {
    fields: typedLine(fields, body),
    lists: Object.fromEntries(
      lists.map((list) => [
        list.name,
        linesAt(body, list.name).map((line) => typedLine(list.fields, line)),
      ]),
    ),
  };
}

function typedLine(fields: readonly Field[], body: Body): Line {
  return Object.fromEntries(
    fields.map((field) => [
      field.name,
      typedValue(field, valueAt(body, field.name)),
    ]),
  );
}

function typedValue(field: Field, value: unknown): string {
  if (typeof value === "number") return String(value);
  if (typeof value !== "string")
    return field.type === "words" ? (field.absent ?? "") : "";
  return field.type === "date" && value !== "D" ? formatDate(value) : value;
}

/** The body to store, built on the stored one so that nothing the form does not ask is lost; or every problem at its field. */
export function readTyped(
  section: Section,
  typed: TypedSection,
  stored: Body,
): { ok: true; body: Body } | { ok: false; problems: Problems } {
  const { body, problems: unread } = readable(section, typed, stored);
  const problems: Record<string, string> = { ...unread };
  const parsed = sectionSchemas[section.name].safeParse(body);
  if (!parsed.success)
    for (const { path, message } of fieldErrors(parsed.error))
      problems[path] ??= message;
  return parsed.success && Object.keys(problems).length === 0
    ? { ok: true, body: parsed.data }
    : { ok: false, problems };
}

/** What can be read of the typing as it stands: a date or number that cannot is empty in `body` and named in `problems`. */
export function readable(
  section: Pick<Section, "fields" | "lists">,
  typed: TypedSection,
  stored: Body,
): { body: Body; problems: Problems } {
  const problems: Record<string, string> = {};
  const readLine = (
    fields: readonly Field[],
    line: Line,
    on: { body: Body; prefix: string },
  ): Body => {
    let { body } = on;
    for (const field of fields) {
      const read = readField(field, line[field.name] ?? "");
      if (!read.ok) problems[`${on.prefix}${field.name}`] = read.message;
      body = putAt(body, field.name, read.ok ? read.value : null);
    }
    return body;
  };
  let body = readLine(section.fields, typed.fields, {
    body: stored,
    prefix: "",
  });
  for (const { name, fields } of section.lists) {
    const lines = (typed.lists[name] ?? []).map((line, at) =>
      readLine(fields, line, { body: {}, prefix: `${name}.${at}.` }),
    );
    body = putAt(body, name, lines);
  }
  return { body, problems };
}

/** Without the lines of lists in which nothing was typed. */
export function withoutBlankLines(
  lists: readonly ListField[],
  typed: TypedSection,
): TypedSection {
  const kept = lists.map(({ name, blank }) => [
    name,
    (typed.lists[name] ?? []).filter((line) =>
      Object.entries(line).some(
        ([part, value]) => value.trim() !== (blank[part] ?? ""),
      ),
    ),
  ]);
  return { ...typed, lists: Object.fromEntries(kept) };
}

type Read = { ok: true; value: unknown } | { ok: false; message: string };

function readField(field: Field, typed: string): Read {
  const entry = typed.trim();
  switch (field.type) {
    case "date":
      return readDate(field.calendarOnly === true, entry);
    case "number":
      return readNumber(field, entry);
    case "words":
      return { ok: true, value: typed === field.absent ? undefined : typed };
    default:
      return { ok: true, value: typed };
  }
}

function readDate(calendarOnly: boolean, typed: string): Read {
  if (typed === "") return { ok: true, value: null };
  const parsed = parseDate(typed);
  if (!parsed.ok) return parsed;
  return calendarOnly && isDayOffset(parsed.date)
    ? {
        ok: false,
        message: "Give a calendar date, as 14-Mar-1957, or only the year.",
      }
    : { ok: true, value: parsed.date };
}

function readNumber(
  { min, max, whole }: { min: number; max: number; whole?: true },
  typed: string,
): Read {
  const value = typedNumber(typed);
  const isWithin =
    value === null ||
    (value !== undefined &&
      value >= min &&
      value <= max &&
      (whole !== true || Number.isInteger(value)));
  return isWithin
    ? { ok: true, value }
    : {
        ok: false,
        message: `Give a ${whole === true ? "whole number" : "number"} from ${min} to ${max}, or leave it empty.`,
      };
}
