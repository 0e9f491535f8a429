import {
  levelText,
  trialTitle,
  valueWithInterval,
} from "../../../shared/domain/evidence-format.ts";
import type {
  FlagView,
  Interval,
  TrialView,
} from "../../../shared/domain/evidence-view.ts";
import { VerificationMark } from "../../ui/verification-mark.tsx";
import { LoeHeading } from "./codes.tsx";
import { FlagList } from "./flag-list.tsx";
import styles from "./evidence-table.module.css";

/** Every figure of the first-line trials in words and numbers, the ones too weak for a chart included. */
export function EvidenceTable(props: {
  trials: readonly TrialView[];
  generalFlags: readonly FlagView[];
}) {
  const inTableOnly = props.trials.filter(
    (trial) => trial.placement === "table",
  );
  const charted = props.trials.filter((trial) => trial.placement === "chart");
  return (
    <>
      <table className={styles.table}>
        <caption className={styles.caption}>All first-line figures</caption>
        <thead>
          <tr>
            <th scope="col">Trial, design</th>
            <th scope="col">Patients</th>
            <th scope="col">Arm</th>
            <th scope="col" className={styles.number}>
              n
            </th>
            <th scope="col">Median OS, months</th>
            <th scope="col">OS hazard ratio and P as printed</th>
            <th scope="col">
              <LoeHeading />
            </th>
            <th scope="col">Flags</th>
          </tr>
        </thead>
        {charted.map((trial) => (
          <TrialRows key={trial.id} trial={trial} />
        ))}
        {inTableOnly.length > 0 && (
          <tbody>
            <tr>
              <th scope="colgroup" colSpan={8} className={styles.divider}>
                In the table only. {inTableOnly[0]?.mediansNotPlotted}
              </th>
            </tr>
          </tbody>
        )}
        {inTableOnly.map((trial) => (
          <TrialRows key={trial.id} trial={trial} />
        ))}
      </table>
      <p className={styles.general}>
        About the source as a whole: <FlagList flags={props.generalFlags} />
      </p>
    </>
  );
}

function TrialRows({ trial }: { trial: TrialView }) {
  const span = trial.arms.length;
  return (
    <tbody className={styles.group}>
      {trial.arms.map((arm, index) => (
        <tr key={arm.id}>
          {index === 0 && (
            <>
              <th scope="rowgroup" rowSpan={span}>
                <span className={styles.name}>{trialTitle(trial)}</span>{" "}
                <VerificationMark
                  level={trial.verification}
                  withText
                  citation={trial.citation}
                />
                <span className={styles.small}>{trial.design}</span>
              </th>
              <td rowSpan={span} className={styles.text}>
                {trial.population}
                {trial.note !== "" && (
                  <span className={styles.small}>{trial.note}</span>
                )}
              </td>
            </>
          )}
          <th scope="row">{arm.label}</th>
          <td className={styles.number}>
            {arm.n ?? "not given"}
            {arm.n !== null && (
              <span className={styles.small}>{arm.nBasis}</span>
            )}
          </td>
          <td>
            <FigureText
              value={arm.medianOsMonths}
              interval={arm.medianOsInterval}
            />
          </td>
          {index === 0 && (
            <>
              <td rowSpan={span}>
                <RatioCell trial={trial} />
              </td>
              <td rowSpan={span}>{trial.levelOfEvidence}</td>
              <td rowSpan={span}>
                <FlagList flags={trial.flags} />
              </td>
            </>
          )}
        </tr>
      ))}
    </tbody>
  );
}

function RatioCell({ trial }: { trial: TrialView }) {
  const ratio = trial.hazardRatio;
  if (ratio === null)
    return <span className={styles.small}>{trial.notPlotted}</span>;
  return (
    <>
      <FigureText value={ratio.value} interval={ratio.interval} />
      <span className={styles.level}>{ratio.p}</span>
    </>
  );
}

function FigureText({
  value,
  interval,
}: {
  value: number | null;
  interval: Interval | null;
}) {
  if (value === null) return <>not given</>;
  return (
    <>
      <span className={styles.figure}>
        {valueWithInterval(value, interval)}
      </span>
      <span className={styles.level}>
        {interval === null ? "interval not published" : levelText(interval)}
      </span>
    </>
  );
}
