import type { ChannelOutput } from "../../../shared/contract/index.ts";
import { Card } from "../../ui/card.tsx";
import { VerificationMark } from "../../ui/verification-mark.tsx";
import { verificationWords } from "../../ui/verification-words.ts";
import styles from "./rules.module.css";

const levels = ["verified", "secondary", "unverified"] as const;

/** What is read before a rule is chosen: how far each level goes, how a check is recorded, and what is not offered. */
export function RulesOverview({
  rules,
  notOffered,
}: ChannelOutput<"rules.list">) {
  const sum = (of: "rows" | "unverified" | "checked" | "differs"): number =>
    rules.reduce((total, line) => total + line[of], 0);
  return (
    <>
      <Card title="How far a row can be believed">
        <p>
          {rules.length} rules, {sum("rows")} rows: {sum("unverified")}{" "}
          unverified, {sum("checked")} checked against the paper here,{" "}
          {sum("differs")} of these found to differ.
        </p>
        <dl className={styles.levels}>
          {levels.map((level) => (
            <div key={level}>
              <dt>
                <VerificationMark level={level} withText isStop={false} />
              </dt>
              <dd>{verificationWords[level].long}</dd>
            </div>
          ))}
        </dl>
        <p>
          Choose a rule, compare a row with the paper, and record what you
          found. From then on “checked against the paper” with the name and the
          date stands in place of the level, on screen and in print, until the
          rule gets a new version or the check is withdrawn. No figure is
          changed by a check.
        </p>
      </Card>
      {notOffered.length > 0 && (
        <Card title="Not offered">
          <p className={styles.quiet}>
            These models are not computed here, each for the reason given.
          </p>
          <dl className={styles.notOffered}>
            {notOffered.map(({ name, reason, citation }) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>
                  {reason} <span className={styles.quiet}>{citation}</span>
                </dd>
              </div>
            ))}
          </dl>
        </Card>
      )}
    </>
  );
}
