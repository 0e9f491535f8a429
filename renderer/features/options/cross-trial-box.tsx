import type { FirstLineView } from "../../../shared/domain/evidence-view.ts";
import { FlagButton } from "./flag-button.tsx";
import styles from "./options.module.css";

/** The warning at the foot that stays in sight: what may not be compared, and what is doubted. */
export function CrossTrialBox({ view }: { view: FirstLineView }) {
  const count = view.doubted.length;
  return (
    <aside className={styles.crossTrial} aria-label="Cross-trial comparison">
      <strong>Cross-trial.</strong> {view.crossTrialMark}
      {count > 0 && (
        <>
          {" "}
          {count === 1
            ? "1 printed figure is"
            : `${count} printed figures are`}{" "}
          doubted and kept out:{" "}
          {view.doubted.map(({ trial, flag }) => (
            <FlagButton key={flag.id} flag={flag} label={`${trial}, see why`} />
          ))}
        </>
      )}
    </aside>
  );
}
