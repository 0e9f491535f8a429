import type { FlagView } from "../../../shared/domain/evidence-view.ts";
import { FlagButton } from "./flag-button.tsx";
import styles from "./flag.module.css";

/** The flags of one row as buttons; "none" when nothing is doubted. */
export function FlagList({ flags }: { flags: readonly FlagView[] }) {
  if (flags.length === 0) return <span className={styles.none}>none</span>;
  return (
    <span className={styles.list}>
      {flags.map((flag) => (
        <FlagButton key={flag.id} flag={flag} />
      ))}
    </span>
  );
}
