import type { VerificationLevel } from "../../../shared/domain/result.ts";
import { VerificationDisc } from "../../ui/verification-disc.tsx";
import styles from "./glance.module.css";

const levels: readonly { level: VerificationLevel; words: string }[] = [
  { level: "verified", words: "verified" },
  { level: "secondary", words: "secondary source" },
  { level: "unverified", words: "not yet checked against the paper" },
];

/** What the marks of the list mean, in the words of the printed page. */
export function MarkLegend() {
  return (
    <p className={styles.legend}>
      {levels.map(({ level, words }) => (
        <span key={level}>
          <VerificationDisc level={level} /> {words}
        </span>
      ))}
    </p>
  );
}
