import type { CaseFile } from "../../../shared/domain/case-file.ts";
import { evidenceCaveats } from "../../../shared/domain/evidence-caveats.ts";
import styles from "./options.module.css";

/** What sets this patient apart from those the trials enrolled; nothing when nothing does. */
export function CaveatNotice({ file }: { file: CaseFile }) {
  const { diagnosis, outcome } = file.sections;
  const { site, extent } = diagnosis.body;
  const sentences = [
    ...(outcome.body.status === "dead"
      ? ["The patient has died: for review only."]
      : []),
    ...evidenceCaveats(site, extent, file.treatments),
  ];
  if (sentences.length === 0) return null;
  return (
    <div className={styles.notice} role="note">
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </div>
  );
}
