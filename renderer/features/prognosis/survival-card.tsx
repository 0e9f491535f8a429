import type {
  IndexView,
  OwnCases,
} from "../../../shared/domain/prognosis-views.ts";
import { Card } from "../../ui/card.tsx";
import { FigureCell, PublishedCell } from "./figure-cell.tsx";
import styles from "./survival.module.css";

/** How patients of the group fared: the published figures beside the clinic's own cases, and whom the study treated, when and how. */
export function SurvivalCard({ index }: { index: IndexView }) {
  const groups = index.possiblePublished.filter(
    ({ figures }) => figures.length > 0,
  );
  return (
    <Card title="Reading the survival">
      <CohortLine cohort={index.cohort} />
      {index.published.length === 0 && groups.length === 0 && (
        <p className={styles.muted}>
          {index.isShownOnly
            ? "No survival is read from this value here."
            : "No survival figure is held for this answer."}
        </p>
      )}
      {index.group !== null && <DecidedFigures index={index} />}
      {index.group === null &&
        groups.map(({ group, figures }) => (
          <section key={group} className={styles.possible} aria-label={group}>
            <h3>{group}</h3>
            <dl>
              {figures.map((figure) => (
                <div key={figure.label}>
                  <dt>{figure.label}</dt>
                  <dd>
                    <PublishedCell figure={figure} />
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
    </Card>
  );
}

function CohortLine({ cohort }: Pick<IndexView, "cohort">) {
  return (
    <dl className={styles.cohort}>
      <div>
        <dt>Patients</dt>
        <dd>{cohort.patients}</dd>
      </div>
      <div>
        <dt>Era</dt>
        <dd>{cohort.period}</dd>
      </div>
      <div>
        <dt>Treatment</dt>
        <dd>{cohort.treatment}</dd>
      </div>
    </dl>
  );
}

/** One row per figure; a column for the clinic's own cases once there are enough of them. */
function DecidedFigures({ index }: { index: IndexView }) {
  const { published, own } = index;
  const ownFigures = own?.figures ?? [];
  const labels = [
    ...new Set([...published, ...ownFigures].map(({ label }) => label)),
  ];
  return (
    <>
      {labels.length > 0 && (
        <table className={styles.figures}>
          <thead>
            <tr>
              <th scope="col">Figure</th>
              <th scope="col">As published</th>
              {ownFigures.length > 0 && (
                <th scope="col">Our own {own?.cases} cases</th>
              )}
            </tr>
          </thead>
          <tbody>
            {labels.map((label) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                <td>
                  {published
                    .filter((figure) => figure.label === label)
                    .map((figure) => (
                      <PublishedCell key={figure.row} figure={figure} />
                    ))}
                </td>
                {ownFigures.length > 0 && (
                  <td>
                    {ownFigures
                      .filter((figure) => figure.label === label)
                      .map((figure) => (
                        <OwnCell key={figure.label} figure={figure} />
                      ))}
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {own !== null && <OwnSentence own={own} />}
    </>
  );
}

/** An own figure with how many were still followed at that time. */
function OwnCell({ figure }: { figure: OwnCases["figures"][number] }) {
  return (
    <>
      <FigureCell figure={figure} />
      {figure.atRisk !== null && (
        <p className={styles.muted}>{figure.atRisk} still followed</p>
      )}
    </>
  );
}

function OwnSentence({ own }: { own: OwnCases }) {
  return (
    <p className={styles.muted}>
      {own.cases < own.minimum && (
        <strong>
          {own.cases} own {own.cases === 1 ? "case" : "cases"} so far; figures
          from {own.minimum} on.{" "}
        </strong>
      )}
      {own.withheld !== "" && <strong>{own.withheld} </strong>}
      {own.basis}
      {leftOutWords(own)}
    </p>
  );
}

function leftOutWords({ leftOut, leftOutDeaths }: OwnCases): string {
  if (leftOut === 0) return "";
  const deaths =
    leftOutDeaths === 0
      ? ""
      : `, of them ${leftOutDeaths} ${leftOutDeaths === 1 ? "death" : "deaths"}`;
  return ` ${leftOut} left out as undated${deaths}.`;
}
