/** How one value of a section is typed. */
export type Field = {
  name: string;
  label: string;
  required?: true;
  hint?: string;
} & (
  | { type: "text" | "long" }
  | {
      type: "words";
      words: Readonly<Record<string, string>>;
      /** The word that stands for nothing stored: choosing it takes the key away. */
      absent?: string;
    }
  | {
      type: "date";
      /** A day counted from diagnosis is refused. */
      calendarOnly?: true;
    }
  | {
      type: "number";
      min: number;
      max: number;
      whole?: true;
    }
);

/** A list whose lines are typed field by field. */
export interface ListField {
  name: string;
  label: string;
  fields: readonly Field[];
  /** A line in which nothing is typed yet. */
  blank: Readonly<Record<string, string>>;
  max: number;
  /** A line as the comparison of two versions shows it. */
  lineText: (line: Readonly<Record<string, string>>) => string;
}

/** One line of text. */
export const text = (name: string, label: string, hint = ""): Field => ({
  name,
  label,
  hint,
  type: "text",
});

/** A paragraph. */
export const long = (name: string, label: string): Field => ({
  name,
  label,
  type: "long",
});

/** A choice among the words of a vocabulary. */
export const words = (
  name: string,
  label: string,
  vocabulary: Readonly<Record<string, string>>,
): Field => ({ name, label, type: "words", words: vocabulary });

/** A date, partial when that is all that is known. */
export const date = (name: string, label: string): Field => ({
  name,
  label,
  type: "date",
});

/** A number within limits; empty when it is not known. */
export const number = (
  name: string,
  label: string,
  limits: { min: number; max: number; whole?: true; hint?: string },
): Field => ({ name, label, type: "number", ...limits });
