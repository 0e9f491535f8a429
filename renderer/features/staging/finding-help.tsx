import type { EditionGuide } from "../../../shared/contract/staging.ts";
import { VerificationMark } from "../../ui/verification-mark.tsx";
import type { FindingGuide } from "./finding-groups.ts";
import styles from "./findings.module.css";

/** What the finding under the keyboard or pointer means, always at the same place, so that nothing jumps. */
export function FindingHelp(props: {
  finding: FindingGuide | null;
  /** Null where the system has no categories of its own for each finding. */
  edition: EditionGuide | null;
}) {
  const { finding, edition } = props;
  return (
    <p className={styles.help}>
      {finding === null ? (
        "Arrows choose; Y, N or - answers and goes to the next finding. Shift with T, N or M goes to that part of the list."
      ) : (
        <>
          <strong>{finding.label}.</strong> {finding.help}{" "}
          {edition !== null && finding.category !== null && (
            <>
              {finding.category} in {edition.name}.{" "}
              <VerificationMark
                level={finding.verification}
                citation={edition.citation}
              />
            </>
          )}
        </>
      )}
    </p>
  );
}
