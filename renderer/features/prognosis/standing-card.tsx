import type { IndexView } from "../../../shared/domain/prognosis-views.ts";
import { Card } from "../../ui/card.tsx";
import { TrailList } from "../../ui/trail-list.tsx";
import { MorePoints } from "./more-points.tsx";
import { toldOnce } from "./told-once.ts";
import styles from "./prognosis.module.css";

/** Limits of this very patient come first in the list; these stay in sight. */
const limitsShown = 2;

/** Whom the index was derived in, its limits, how it held in other series, and the steps of this answer. */
export function StandingCard({ index }: { index: IndexView }) {
  const { limits } = toldOnce(index);
  return (
    <Card title="How far to believe it">
      <div className={styles.standing}>
        <p>
          <strong>Derived in.</strong> {index.population} {index.citation}.
        </p>
        {limits.length > 0 && (
          <p>
            <strong>Limits.</strong> {limits.slice(0, limitsShown).join(" ")}
          </p>
        )}
        <div className={styles.mores}>
          <MorePoints
            title="Further limits"
            points={limits.slice(limitsShown)}
          />
          <MorePoints
            title="Validation in other series"
            points={index.validation}
          />
          {index.trail.length > 0 && (
            <details className={styles.more}>
              <summary>Steps of the derivation: {index.trail.length}</summary>
              <TrailList steps={index.trail} />
            </details>
          )}
        </div>
      </div>
    </Card>
  );
}
