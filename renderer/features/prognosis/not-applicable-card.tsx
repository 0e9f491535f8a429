import type { PrognosisView } from "../../../shared/domain/prognosis-views.ts";
import { Card } from "../../ui/card.tsx";
import styles from "./glance.module.css";

/** So many reasons stand open; more are folded away. */
const openUpTo = 2;

/** The indices that do not apply to this case, each with the reason. */
export function NotApplicableCard(props: {
  reasons: PrognosisView["notApplicable"];
}) {
  const { reasons } = props;
  if (reasons.length === 0) return null;
  const list = (
    <dl className={styles.reasons}>
      {reasons.map(({ rule, name, reason }) => (
        <div key={rule}>
          <dt>{name}</dt>
          <dd>{reason}</dd>
        </div>
      ))}
    </dl>
  );
  return (
    <Card title="Not applicable here">
      {reasons.length <= openUpTo ? (
        list
      ) : (
        <details className={styles.folded}>
          <summary>{reasons.map(({ name }) => name).join(", ")}: why?</summary>
          {list}
        </details>
      )}
    </Card>
  );
}
