import { sectionSchemas } from "../../../shared/domain/case-file.ts";
import type { SectionName } from "../../../shared/domain/case-file.ts";
import { isDayOffset } from "../../../shared/domain/clinical-date.ts";
import { markerSchema } from "../../../shared/domain/diagnosis.ts";
import { fieldErrors } from "../../../shared/errors.ts";
import { formatDate } from "../../../shared/format.ts";
import { parseDate } from "../../../shared/parse-date.ts";
import type * as z from "zod";
import type { Field } from "./field.ts";

export type Marker = z.infer<typeof markerSchema>;
export type Body = Readonly<Record<string, unknown>>;
/** Problems by field name; "markers.0.name" for a marker. */
export type Problems = Readonly<Record<string, string>>;

/** A section as it stands in its form: text in every field. */
export interface TypedSection {
  fields: Readonly<Record<string, string>>;
  markers: readonly Marker[];
}

/** The stored body as a person would type it. */
export function typedFrom(fields: readonly Field[], body: Body): TypedSection {
  const markers = markerSchema.array().safeParse(body["markers"]);
  return {
    fields: Object.fromEntries(
      fields.map((field) => [field.name, typedValue(field, body[field.name])]),
    ),
    markers: markers.success ? markers.data : [],
  };
}

function typedValue(field: Field, value: unknown): string {
  if (typeof value === "number") return String(value);
  if (typeof value !== "string") return "";
  return field.type === "date" && value !== "D" ? formatDate(value) : value;
}

/** The body to store, built on the stored one so that nothing the form does not ask is lost; or every problem at its field. */
export function readTyped(
  section: { name: SectionName; fields: readonly Field[] },
  typed: TypedSection,
  stored: Body,
): { ok: true; body: Body } | { ok: false; problems: Problems } {
  const body: Record<string, unknown> = { ...stored };
  const problems: Record<string, string> = {};
  for (const field of section.fields) {
    const read = readField(field, typed.fields[field.name] ?? "");
    if (read.ok) body[field.name] = read.value;
    else problems[field.name] = read.message;
  }
  if ("markers" in stored) body["markers"] = typed.markers;
  const parsed = sectionSchemas[section.name].safeParse(body);
  if (!parsed.success)
    for (const { path, message } of fieldErrors(parsed.error))
      problems[path] ??= message;
  return parsed.success && Object.keys(problems).length === 0
    ? { ok: true, body: parsed.data }
    : { ok: false, problems };
}

/** Without the marker lines in which nothing was typed. */
export function withoutBlankMarkers(typed: TypedSection): TypedSection {
  return {
    ...typed,
    markers: typed.markers.filter((marker) =>
      Object.values(marker).some((part) => part.trim() !== ""),
    ),
  };
}

type Read = { ok: true; value: unknown } | { ok: false; message: string };

function readField(field: Field, typed: string): Read {
  const entry = typed.trim();
  switch (field.type) {
    case "date":
      return readDate(field.calendarOnly === true, entry);
    case "number":
      return readNumber(field, entry);
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
  if (typed === "") return { ok: true, value: null };
  const pattern = whole === true ? /^\d+$/u : /^\d+(\.\d+)?$/u;
  const value = Number(typed);
  return pattern.test(typed) && value >= min && value <= max
    ? { ok: true, value }
    : {
        ok: false,
        message: `Give a ${whole === true ? "whole number" : "number"} from ${min} to ${max}, or leave it empty.`,
      };
}
