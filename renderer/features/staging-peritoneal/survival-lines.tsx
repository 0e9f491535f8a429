import type { StageSurvival } from "../../../shared/domain/staging-views.ts";
import { VerificationMark } from "../../ui/verification-mark.tsx";
import styles from "./result.module.css";

/** The published survival of the stages that are derived or still possible, and what the system was built on. */
export function SurvivalLines({ survival }: { survival: StageSurvival }) {
  const shown = survival.figures.filter(({ isThisStage }) => isThisStage);
  return (
    <>
      {shown.map(({ label, value, verification, citation }) => (
        <p key={label}>
          {label} <strong>{value}</strong>{" "}
          <VerificationMark level={verification} citation={citation} />{" "}
          <span className={styles.source}>{citation}</span>
        </p>
      ))}
      {survival.note !== "" && <p className={styles.small}>{survival.note}</p>}
      {survival.builtOn !== "" && (
        <p className={styles.small}>{survival.builtOn}</p>
      )}
    </>
  );
}
