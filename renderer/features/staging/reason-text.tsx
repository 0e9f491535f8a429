import { useState } from "react";
import styles from "./comparisons.module.css";

/** Longer than this does not fit two lines of the table. */
const shortUpTo = 60;

/** A reason in a table cell: two lines of it, and the rest when asked for. */
export function ReasonText({ text, of }: { text: string; of: string }) {
  const [isOpen, setOpen] = useState(false);
  if (text.length <= shortUpTo) return text;
  return (
    <>
      <span className={isOpen ? undefined : styles.clamped}>{text}</span>
      <button
        type="button"
        className={`mb-plain ${styles.more}`}
        aria-expanded={isOpen}
        aria-label={`${isOpen ? "Less" : "More"} on ${of}`}
        onClick={() => setOpen(!isOpen)}
      >
        {isOpen ? "Less" : "More"}
      </button>
    </>
  );
}
