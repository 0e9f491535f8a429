import { TextInput } from "@mantine/core";
import { useId, type ReactNode } from "react";
import type { Offer } from "../../../shared/errors.ts";
import { formatDate } from "../../../shared/format.ts";
import { parseDate } from "../../../shared/parse-date.ts";
import { Offers } from "../../ui/offers.tsx";
import { WordsSelect } from "../../ui/words-select.tsx";
import type { Field } from "../../ui/section-form/field.ts";
import styles from "./entry-row.module.css";

interface EntryProps {
  field: Field;
  value: string;
  error: string | undefined;
  onChange: (value: string) => void;
}

interface QuestionProps {
  offers?: readonly Offer[] | undefined;
  onAnswer?: (offer: Offer) => void;
}

/** One value on one line: its name, its field, and what stands beside it. A refusal stands under the field. */
export function EntryRow({
  aside,
  middle,
  offers,
  onAnswer,
  ...props
}: EntryProps &
  QuestionProps & {
    aside?: ReactNode;
    /** Stands between the name and the field, in a column of its own. */
    middle?: ReactNode;
  }) {
  const id = useId();
  const { field, value } = props;
  return (
    <div
      className={[
        styles.row,
        middle === undefined ? "" : styles.withMiddle,
        offers === undefined ? "" : styles.asked,
      ].join(" ")}
    >
      <label htmlFor={id} className={styles.label}>
        {field.label}
      </label>
      {middle !== undefined && <span className={styles.middle}>{middle}</span>}
      <div className={styles.control}>
        <Entry id={id} {...props} />
        {field.type !== "text" && (
          <span className={styles.aside}>
            {field.type === "date" ? readAs(value) : aside}
          </span>
        )}
      </div>
      {onAnswer !== undefined && <Offers offers={offers} onChoose={onAnswer} />}
    </div>
  );
}

function Entry({
  id,
  field,
  value,
  error,
  onChange,
}: EntryProps & { id: string }) {
  const shared = {
    id,
    name: field.name,
    value,
    error,
    onChange: (event: { currentTarget: { value: string } }) =>
      onChange(event.currentTarget.value),
  };
  switch (field.type) {
    case "words":
      return (
        <WordsSelect
          className={`${styles.choice} ${isLong(field.words) ? styles.wide : ""}`}
          words={field.words}
          {...shared}
        />
      );
    case "number":
      return (
        <TextInput className={styles.number} inputMode="decimal" {...shared} />
      );
    case "date":
      return (
        <TextInput
          className={styles.date}
          placeholder="dd-Mmm-yyyy"
          {...shared}
        />
      );
    default:
      return (
        <TextInput
          className={styles.text}
          placeholder={field.hint ?? ""}
          {...shared}
        />
      );
  }
}

/** True for a vocabulary whose longest word needs a wider field. */
function isLong(vocabulary: Readonly<Record<string, string>>): boolean {
  return Object.values(vocabulary).some((word) => word.length > 18);
}

/** How a date was read, where that differs from how it was typed. */
function readAs(typed: string): string {
  const parsed = parseDate(typed);
  if (!parsed.ok) return "";
  const read = formatDate(parsed.date);
  return read === typed.trim() ? "" : `Read as ${read}`;
}
