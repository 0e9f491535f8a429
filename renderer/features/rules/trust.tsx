import type { VerificationLevel } from "../../../shared/domain/result.ts";
import type { RuleCheck } from "../../../shared/domain/rule-check.ts";
import { VerificationMark } from "../../ui/verification-mark.tsx";
import { checkText, formerTexts } from "./check-words.ts";
import styles from "./rules.module.css";

/** How far a row can be believed: its level, or the check that stands in its place; former checks on request. */
export function Trust(props: {
  level: VerificationLevel;
  check: RuleCheck | null;
  /** The latest former checks with their withdrawals, and how many former checks there are. */
  former: readonly RuleCheck[];
  formerCount: number;
  version: string;
}) {
  const { level, check } = props;
  const former = formerTexts(props.former, props.version);
  return (
    <>
      {check?.verdict === "agrees" ? (
        <span className={styles.agrees}>{checkText(check)}</span>
      ) : (
        <VerificationMark level={level} withText isStop={false} />
      )}
      {check?.verdict === "differs" && (
        <p className={styles.differs} role="note">
          {checkText(check)}
        </p>
      )}
      {former.length > 0 && (
        <details className={styles.former}>
          <summary>
            Former checks: {props.formerCount}
            {props.formerCount > former.length &&
              `, the latest ${former.length} here`}
          </summary>
          <ul className={styles.points}>
            {former.map(({ id, text }) => (
              <li key={id}>{text}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
