import { memo } from "react";
import type { StageSurvival } from "../../../shared/domain/staging-views.ts";
import { VerificationMark } from "../../ui/verification-mark.tsx";
import styles from "./result.module.css";

/**
 * What was published of the stage under this very system and edition, or first that nothing was read; whom it
 * describes; and, folded away, the other figures of the system: of a whole series, of M alone, of other stages.
 */
export const SurvivalNote = memo(function SurvivalNote({
  survival,
}: {
  survival: StageSurvival;
}) {
  const { figures, note, builtOn } = survival;
  if (figures.length === 0 && note === "") return null;
  const ofStage = figures.filter(({ isThisStage }) => isThisStage);
  const others = figures.filter(({ isThisStage }) => !isThisStage);
  return (
    <section aria-label="Published survival">
      <h3 className={styles.heading}>Published survival</h3>
      {note !== "" && <p>{note}</p>}
      <Figures figures={ofStage} />
      {builtOn !== "" && <p className={styles.source}>{builtOn}</p>}
      {others.length > 0 && (
        <details className={styles.others}>
          <summary>
            Other published figures of this system, {others.length}
          </summary>
          <Figures figures={others} />
        </details>
      )}
    </section>
  );
});

function Figures({ figures }: Pick<StageSurvival, "figures">) {
  if (figures.length === 0) return null;
  return (
    <ul className={styles.figures}>
      {figures.map(({ label, value, verification, citation }) => (
        <li key={`${label} ${value} ${citation}`}>
          {label}: <strong>{value}</strong>{" "}
          <span className={styles.source}>
            <VerificationMark level={verification} /> {citation}
          </span>
        </li>
      ))}
    </ul>
  );
}
