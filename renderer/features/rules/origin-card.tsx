import type { RuleEntry } from "../../../shared/domain/rule-catalogue.ts";
import { Card } from "../../ui/card.tsx";
import { VerificationMark } from "../../ui/verification-mark.tsx";
import styles from "./rules.module.css";

/** Where the rule was tested again, what it cannot do, and the papers behind it. Nothing is linked: there is no network. */
export function OriginCard({ entry }: { entry: RuleEntry }) {
  const { validation, limits, citations } = entry;
  return (
    <div className={styles.origin}>
      {validation.length > 0 && (
        <Card title="Validation in other series">
          <ul className={styles.points}>
            {validation.map(({ study, text, verification }) => (
              <li key={`${study} ${text}`}>
                <strong>{study}.</strong> {text}{" "}
                <VerificationMark
                  level={verification}
                  withText
                  isStop={false}
                />
              </li>
            ))}
          </ul>
        </Card>
      )}
      {limits.length > 0 && (
        <Card title="Limits">
          <ul className={styles.points}>
            {limits.map((limit) => (
              <li key={limit}>{limit}</li>
            ))}
          </ul>
        </Card>
      )}
      <Card title="Citations">
        <ul className={styles.points}>
          {citations.map(({ short, pmid, doi }) => (
            <li key={short}>
              {short}
              {pmid !== null && <span className={styles.id}>PMID {pmid}</span>}
              {doi !== null && <span className={styles.id}>doi {doi}</span>}
            </li>
          ))}
        </ul>
      </Card>
    </div>
  );
}
