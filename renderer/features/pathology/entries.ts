import type {
  Problems,
  TypedSection,
} from "../../ui/section-form/typed-section.ts";

/** What the parts of the form share: the typing, what is refused, and how it changes. */
export interface Entries {
  typed: TypedSection;
  problems: Problems;
  change: (next: TypedSection) => void;
}

/** The props of the entry of one field. */
export function entryOf({ typed, problems, change }: Entries, name: string) {
  return {
    value: typed.fields[name] ?? "",
    error: problems[name],
    onChange: (value: string): void =>
      change({ ...typed, fields: { ...typed.fields, [name]: value } }),
  };
}

/** The typing with other lines in one of its lists. */
export function withLines(
  typed: TypedSection,
  list: string,
  lines: TypedSection["lists"][string],
): TypedSection {
  return { ...typed, lists: { ...typed.lists, [list]: lines } };
}
