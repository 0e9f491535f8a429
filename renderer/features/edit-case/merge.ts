import { markerText } from "../../../shared/disease-words.ts";
import type { Field } from "./field.ts";
import type { TypedSection } from "./typed-section.ts";

/** One line of the comparison of two versions of a section. */
export interface Difference {
  name: string;
  label: string;
  mine: string;
  stored: string;
  /** False when only the other version changed it: then the stored value stays. */
  changedByMe: boolean;
}

/** What I changed since `base`, on top of what is stored now; the other's changes elsewhere stay. */
export function mineOnTop(
  base: TypedSection,
  mine: TypedSection,
  stored: TypedSection,
): TypedSection {
  return {
    fields: Object.fromEntries(
      Object.entries(mine.fields).map(([name, typed]) => [
        name,
        typed === base.fields[name] ? (stored.fields[name] ?? typed) : typed,
      ]),
    ),
    markers: sameMarkers(mine, base) ? stored.markers : mine.markers,
  };
}

/** True when both say the same. */
export function isSame(left: TypedSection, right: TypedSection): boolean {
  return (
    sameMarkers(left, right) &&
    Object.entries(left.fields).every(
      ([name, typed]) => right.fields[name] === typed,
    )
  );
}

/** The lines in which my typing and the stored version differ. */
export function differences(
  fields: readonly Field[],
  versions: { base: TypedSection; mine: TypedSection; stored: TypedSection },
): Difference[] {
  const { base, mine, stored } = versions;
  const lines = fields.map((field) => ({
    name: field.name,
    label: field.label,
    mine: shown(field, mine.fields[field.name]),
    stored: shown(field, stored.fields[field.name]),
    changedByMe: mine.fields[field.name] !== base.fields[field.name],
  }));
  const markers = {
    name: "markers",
    label: "Markers",
    mine: markersShown(mine),
    stored: markersShown(stored),
    changedByMe: !sameMarkers(mine, base),
  };
  return [...lines, markers].filter((line) => line.mine !== line.stored);
}

function sameMarkers(left: TypedSection, right: TypedSection): boolean {
  return JSON.stringify(left.markers) === JSON.stringify(right.markers);
}

function shown(field: Field, typed = ""): string {
  if (typed.trim() === "") return "Not recorded";
  return field.type === "words" ? (field.words[typed] ?? typed) : typed;
}

function markersShown({ markers }: TypedSection): string {
  return markers.length === 0
    ? "None"
    : markers.map((marker) => markerText(marker)).join("; ");
}
