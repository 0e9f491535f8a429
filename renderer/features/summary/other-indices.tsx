import type { IndexBrief } from "../../../shared/domain/prognosis-views.ts";
import { midSentence } from "../../../shared/mid-sentence.ts";
import { VerificationMark } from "../../ui/verification-mark.tsx";
import styles from "./summary.module.css";

/** The indices that are not shown in full and apply, in one line: "LENT low risk (0–1) · mGPS score 1 · NLR 4.2". */
export function OtherIndices({ indices }: { indices: readonly IndexBrief[] }) {
  const applying = indices.filter(({ status }) => status !== "not-applicable");
  if (applying.length === 0) return null;
  return (
    <ul className={styles.otherIndices} aria-label="Further indices">
      {applying.map((index) => (
        <li key={index.rule}>
          <OtherIndex index={index} />
        </li>
      ))}
    </ul>
  );
}

function OtherIndex({ index }: { index: IndexBrief }) {
  const { name, group, shortAnswer } = index;
  if (group !== null)
    return (
      <span title={index.groupDetail}>
        {name} <strong>{midSentence(group)}</strong>{" "}
        {!index.isShownOnly && (
          <VerificationMark
            level={index.verification}
            checked={index.checked}
            citation={index.citation}
          />
        )}
      </span>
    );
  return (
    <>
      {name} <span className={styles.open}>{shortAnswer}</span>
    </>
  );
}
