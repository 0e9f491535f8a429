import {
  armsText,
  levelText,
  mediansText,
  sizesText,
  trialTitle,
  valueWithInterval,
} from "../../../shared/domain/evidence-format.ts";
import type { TrialView } from "../../../shared/domain/evidence-view.ts";
import { VerificationMark } from "../../ui/verification-mark.tsx";
import { CodeLegend, LoeHeading } from "./codes.tsx";
import { FavorsLabels } from "./favors-labels.tsx";
import { FlagList } from "./flag-list.tsx";
import { IntervalLegend } from "./interval-legend.tsx";
import { ratioPoints } from "./plot-points.ts";
import { RowChart } from "./row-chart.tsx";
import { useRowCenters } from "./use-row-centers.ts";
import styles from "./plot-table.module.css";

const ticks = [0.5, 0.6, 0.8, 1, 1.25, 1.5];

/** The forest plot: one row per trial, both arms named, the trial's own hazard ratio for death on a log axis. */
export function ForestTable({ trials }: { trials: readonly TrialView[] }) {
  const { ref, rows } = useRowCenters();
  return (
    <div className={styles.plotted}>
      <table ref={ref} className={`${styles.table} ${styles.forest}`}>
        <caption className={styles.caption}>
          Hazard ratio for death, each trial&rsquo;s own arms
          <IntervalLegend />
          <CodeLegend />
        </caption>
        <thead>
          <tr>
            <th scope="col" className={styles.trial}>
              Trial and arms
            </th>
            <th scope="col" className={styles.size}>
              n
            </th>
            <th scope="col" className={styles.median}>
              Median OS
            </th>
            <th scope="col" className={styles.level}>
              <LoeHeading />
            </th>
            <th scope="col" data-plot-column>
              <span className="mb-visually-hidden">Plot</span>
            </th>
            <th scope="col" className={styles.ratio}>
              OS hazard ratio
            </th>
          </tr>
        </thead>
        <tbody>
          {trials.map((trial) => (
            <ForestRow key={trial.id} trial={trial} />
          ))}
        </tbody>
      </table>
      {rows.plotWidth > 0 && (
        <RowChart
          points={ratioPoints(trials, rows.centers)}
          rows={rows}
          scale="log"
          ticks={ticks}
          axisLabel="Hazard ratio for death, log scale. Rows are not comparable."
          referenceAt={1}
          description="Forest plot of overall survival, one row per trial. The numbers are in the table."
        >
          <FavorsLabels y={rows.headTop + rows.headHeight / 2 + 4} />
        </RowChart>
      )}
    </div>
  );
}

function ForestRow({ trial }: { trial: TrialView }) {
  return (
    <tr data-plot-row>
      <th scope="row">
        <span className={styles.name}>{trialTitle(trial)}</span>{" "}
        <VerificationMark
          level={trial.verification}
          citation={trial.citation}
        />
        <span className={styles.arms}>{armsText(trial.arms)}</span>
      </th>
      <td className={styles.size}>{sizesText(trial.arms)}</td>
      <td className={styles.median}>{mediansText(trial.arms)}</td>
      <td className={styles.level}>{trial.levelOfEvidence}</td>
      {trial.hazardRatio === null ? (
        <td colSpan={2} className={styles.reason}>
          <span className={styles.sentence}>
            {trial.notPlotted} <FlagList flags={trial.flags} />
          </span>
        </td>
      ) : (
        <>
          <td>
            <span className="mb-visually-hidden">see plot</span>
          </td>
          <td>
            <RatioText ratio={trial.hazardRatio} />{" "}
            <FlagList flags={trial.flags} />
          </td>
        </>
      )}
    </tr>
  );
}

function RatioText({
  ratio,
}: {
  ratio: NonNullable<TrialView["hazardRatio"]>;
}) {
  const level =
    ratio.interval === null
      ? "interval not published"
      : levelText(ratio.interval);
  return (
    <>
      <span className={styles.value}>
        {valueWithInterval(ratio.value, ratio.interval)}
      </span>{" "}
      <span className={level === "95 % CI" ? styles.usual : styles.unusual}>
        {level}
      </span>
    </>
  );
}
