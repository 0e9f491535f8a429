import type { TrailStep } from "../../shared/domain/result.ts";
import { VerificationMark } from "./verification-mark.tsx";
import styles from "./trail-list.module.css";

/** The steps of a derivation in order, each with its source and how far it can be trusted. */
export function TrailList({ steps }: { steps: readonly TrailStep[] }) {
  return (
    <ol className={styles.trail}>
      {steps.map((step, at) => (
        // oxlint-disable-next-line react/no-array-index-key
        <li key={`${at} ${step.text}`}>
          {step.text}{" "}
          <span className={styles.source}>
            <VerificationMark level={step.verification} /> {step.source}
          </span>
        </li>
      ))}
    </ol>
  );
}
