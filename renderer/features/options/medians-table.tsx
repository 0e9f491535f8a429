import {
  levelText,
  trialTitle,
  valueWithInterval,
} from "../../../shared/domain/evidence-format.ts";
import type {
  ArmView,
  TrialView,
} from "../../../shared/domain/evidence-view.ts";
import { VerificationMark } from "../../ui/verification-mark.tsx";
import { CrossTrialMark } from "./cross-trial-mark.tsx";
import { IntervalLegend } from "./interval-legend.tsx";
import { medianPoints, ticksFromZero } from "./plot-points.ts";
import { RowChart } from "./row-chart.tsx";
import { useRowCenters } from "./use-row-centers.ts";
import styles from "./plot-table.module.css";

/** Median overall survival by arm, trial by trial. No difference and no P stands between trials. */
export function MediansTable({ trials }: { trials: readonly TrialView[] }) {
  const { ref, rows } = useRowCenters();
  const points = medianPoints(trials, rows.centers);
  return (
    <div className={styles.plotted}>
      <table ref={ref} className={`${styles.table} ${styles.medians}`}>
        <caption className={styles.caption}>
          Median overall survival by arm
          <IntervalLegend arms />
        </caption>
        <thead>
          <tr>
            <th scope="col" className={styles.shortTrial}>
              Trial
            </th>
            <th scope="col" className={styles.arm}>
              Arm
            </th>
            <th scope="col" className={styles.count}>
              n
            </th>
            <th scope="col" data-plot-column>
              <span className="mb-visually-hidden">Plot</span>
            </th>
            <th scope="col" className={styles.interval}>
              Median OS, months
            </th>
          </tr>
        </thead>
        {trials.map((trial) => (
          <tbody key={trial.id} className={styles.group}>
            {trial.arms.map((arm, index) => (
              <tr key={arm.id} data-plot-row>
                {index === 0 && (
                  <th scope="rowgroup" rowSpan={trial.arms.length}>
                    <span className={styles.name}>{trialTitle(trial)}</span>{" "}
                    <VerificationMark
                      level={trial.verification}
                      citation={trial.citation}
                    />
                  </th>
                )}
                <th scope="row">{arm.label}</th>
                <td className={styles.count}>{arm.n ?? "not given"}</td>
                <td>
                  <span className="mb-visually-hidden">see plot</span>
                </td>
                <td>
                  <MedianText arm={arm} />
                </td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
      {rows.plotWidth > 0 && (
        <RowChart
          points={points}
          rows={rows}
          scale="linear"
          ticks={ticksFromZero(points, 5)}
          axisLabel="Median overall survival, months"
          description="Median overall survival by arm, grouped by trial. Trials are not comparable with each other. The numbers are in the table."
        >
          <CrossTrialMark
            y={rows.headTop + rows.headHeight / 2 + 4}
            separators={rows.groupTops.slice(1)}
          />
        </RowChart>
      )}
    </div>
  );
}

function MedianText({ arm }: { arm: ArmView }) {
  if (arm.medianOsMonths === null) return <>not given</>;
  const level =
    arm.medianOsInterval === null
      ? "interval not published"
      : levelText(arm.medianOsInterval);
  return (
    <>
      <span className={styles.value}>
        {valueWithInterval(arm.medianOsMonths, arm.medianOsInterval)}
      </span>{" "}
      <span className={level === "95 % CI" ? styles.usual : styles.unusual}>
        {level}
      </span>
    </>
  );
}
