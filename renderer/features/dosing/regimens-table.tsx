import type { DosingView } from "../../../shared/domain/dosing-view.ts";
import { VerificationMark } from "../../ui/verification-mark.tsx";
import styles from "./dosing.module.css";

type Regimen = DosingView["regimens"][number];

/** The regimens of the evidence library whose doses were read, for this patient, in the library's order. */
export function RegimensTable(props: { regimens: readonly Regimen[] }) {
  return (
    <>
      <div className={styles.scroll}>
        <table className={styles.table}>
          <caption className={styles.caption}>
            Regimens of the evidence library with a dose in the source read
          </caption>
          <thead>
            <tr>
              <th scope="col">Trial, arm</th>
              <th scope="col">Drug</th>
              <th scope="col">Dose of the trial</th>
              <th scope="col" className={styles.number}>
                For this patient
              </th>
              <th scope="col">Worked out</th>
              <th scope="col">Schedule</th>
            </tr>
          </thead>
          {props.regimens.map((regimen) => (
            <RegimenRows
              key={`${regimen.record} ${regimen.arm}`}
              regimen={regimen}
            />
          ))}
        </table>
      </div>
      {props.regimens.map((regimen) => (
        <Notes key={`${regimen.record} ${regimen.arm}`} regimen={regimen} />
      ))}
    </>
  );
}

function RegimenRows({ regimen }: { regimen: Regimen }) {
  return (
    <tbody className={styles.group}>
      {regimen.drugs.map((drug, at) => (
        <tr key={drug.drug}>
          {at === 0 && (
            <th scope="rowgroup" rowSpan={regimen.drugs.length}>
              <span className={styles.value}>{regimen.record}</span>{" "}
              <VerificationMark
                level={regimen.verification}
                citation={regimen.citation}
              />
              <span className={styles.small}>
                {regimen.setting}: {regimen.arm}
              </span>
            </th>
          )}
          <th scope="row">{drug.drug}</th>
          <td>
            {drug.perUnit}
            {drug.note !== "" && (
              <span className={styles.small}>{drug.note}</span>
            )}
          </td>
          <td className={styles.number}>
            {drug.dose === null ? (
              <span className={styles.open}>not computed</span>
            ) : (
              <span className={styles.value}>{drug.dose}</span>
            )}
          </td>
          <td>{drug.working}</td>
          <td>{drug.schedule}</td>
        </tr>
      ))}
    </tbody>
  );
}

/** What the trial gave before the dose, and what is doubted about the source. */
function Notes({ regimen }: { regimen: Regimen }) {
  const { premedication, flags, record, arm } = regimen;
  const parts = [
    ...(premedication.length > 0 ? ["premedication"] : []),
    ...(flags.length > 0 ? ["doubts about the source"] : []),
  ];
  return parts.length === 0 ? null : (
    <details>
      <summary>
        {record}, {arm}: {parts.join(" and ")}
      </summary>
      <ul className={styles.list}>
        {[...premedication, ...flags].map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </details>
  );
}
