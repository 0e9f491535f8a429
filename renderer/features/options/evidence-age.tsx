import type { FirstLineView } from "../../../shared/domain/evidence-view.ts";
import { formatDate } from "../../../shared/format.ts";
import { FlagButton } from "./flag-button.tsx";
import styles from "./options.module.css";

/** How old the evidence is, with the flag that names what is newer. */
export function EvidenceAge({ view }: { view: FirstLineView }) {
  const outdated = view.generalFlags.filter(
    (flag) => flag.severity === "outdated",
  );
  return (
    <p className={styles.age}>
      Evidence {view.evidenceVersion}, data of {formatDate(view.dataDate)}.
      Newer trials are not in it.{" "}
      {outdated.map((flag) => (
        <FlagButton key={flag.id} flag={flag} />
      ))}
    </p>
  );
}
