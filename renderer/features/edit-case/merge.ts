import type { Field, ListField } from "../../ui/section-form/field.ts";
import type { Section } from "../../ui/section-form/section.ts";
import type {
  Line,
  TypedSection,
} from "../../ui/section-form/typed-section.ts";

/** One line of the comparison of two versions of a section. */
export interface Difference {
  name: string;
  label: string;
  mine: string;
  stored: string;
  /** False when only the other version changed it: then the stored value stays. */
  changedByMe: boolean;
}

/**
 * What I changed since `base`, on top of what is stored now; the other's changes elsewhere stay. In a list my new
 * lines join the stored ones, and only lines that I took away or changed leave it.
 */
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
    lists: Object.fromEntries(
      Object.entries(mine.lists).map(([name, lines]) => [
        name,
        mergedLines(base.lists[name] ?? [], lines, stored.lists[name] ?? []),
      ]),
    ),
  };
}

function isIn(lines: readonly Line[], line: Line): boolean {
  return lines.some((other) => sameLine(other, line));
}

function mergedLines(
  base: readonly Line[],
  mine: readonly Line[],
  stored: readonly Line[],
): readonly Line[] {
  return [
    ...stored.filter((line) => isIn(mine, line) || !isIn(base, line)),
    ...mine.filter((line) => !isIn(base, line) && !isIn(stored, line)),
  ];
}

/** True when both say the same. */
export function isSame(left: TypedSection, right: TypedSection): boolean {
  return (
    Object.keys(left.lists).every((name) => sameLines(left, right, name)) &&
    Object.entries(left.fields).every(
      ([name, typed]) => right.fields[name] === typed,
    )
  );
}

/** The lines in which my typing and the stored version differ. */
export function differences(
  { fields, lists }: Pick<Section, "fields" | "lists">,
  versions: { base: TypedSection; mine: TypedSection; stored: TypedSection },
): Difference[] {
  const { base, mine, stored } = versions;
  const ofFields = fields.map((field) => ({
    name: field.name,
    label: field.label,
    mine: shown(field, mine.fields[field.name]),
    stored: shown(field, stored.fields[field.name]),
    changedByMe: mine.fields[field.name] !== base.fields[field.name],
  }));
  const ofLists = lists.map((list) => ({
    name: list.name,
    label: list.label,
    mine: listShown(list, mine),
    stored: listShown(list, stored),
    changedByMe: !sameLines(mine, base, list.name),
  }));
  return [...ofFields, ...ofLists].filter((line) => line.mine !== line.stored);
}

function sameLines(
  left: TypedSection,
  right: TypedSection,
  name: string,
): boolean {
  const these = left.lists[name] ?? [];
  const those = right.lists[name] ?? [];
  return (
    these.length === those.length &&
    these.every((line, at) => sameLine(line, those[at] ?? {}))
  );
}

function sameLine(left: Line, right: Line): boolean {
  return Object.entries(left).every(([part, typed]) => right[part] === typed);
}

function shown(field: Field, typed = ""): string {
  if (typed.trim() === "") return "Not recorded";
  return field.type === "words" ? (field.words[typed] ?? typed) : typed;
}

function listShown({ name, lineText }: ListField, typed: TypedSection): string {
  const lines = typed.lists[name] ?? [];
  return lines.length === 0 ? "None" : lines.map(lineText).join("; ");
}
