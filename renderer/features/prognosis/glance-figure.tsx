import type { IndexView } from "../../../shared/domain/prognosis-views.ts";
import { VerificationDisc } from "../../ui/verification-disc.tsx";
import {
  checkedWords,
  verificationWords,
} from "../../ui/verification-words.ts";
import { glanceFigure } from "./glance-figure-words.ts";
import styles from "./glance.module.css";

/** The one published survival figure of a group for the list, with its own mark; nothing while there is no group. */
export function GlanceFigure({ index }: { index: IndexView }) {
  const found = index.group === null ? null : glanceFigure(index.published);
  if (found === null) return null;
  const { verification, checked } = found.figure;
  const words =
    checked === null
      ? verificationWords[verification].short
      : checkedWords(checked).short;
  return (
    <span className={styles.figure} title={words}>
      {found.text}{" "}
      <VerificationDisc level={verification} isChecked={checked !== null} />
      <span className="mb-visually-hidden"> {words}</span>
    </span>
  );
}
