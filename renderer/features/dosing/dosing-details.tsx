import type { DosingView } from "../../../shared/domain/dosing-view.ts";
import type { ObservationKind } from "../../../shared/domain/observation.ts";
import { asOf } from "../../../shared/prognosis-words.ts";
import { TrailList } from "../../ui/trail-list.tsx";
import { DosingInputs } from "./dosing-inputs.tsx";
import styles from "./dosing.module.css";
import { QuantitiesTable } from "./quantities-table.tsx";
import { RegimensTable } from "./regimens-table.tsx";

/** The inputs as picked, the quantities with their formulas, the regimens, and what is not known. */
export function DosingDetails(props: {
  view: DosingView;
  onRecord: (kind: ObservationKind) => void;
}) {
  const { view } = props;
  const [, ...limits] = view.limits;
  return (
    <div className={styles.details}>
      <p className={styles.quiet}>
        Inputs {asOf(view.referenceOn)}. {view.referenceReason}
      </p>
      {view.warnings.length > 0 && (
        <ul className={styles.warnings}>
          {view.warnings.map((warning) => (
            <li key={warning}>{warning}</li>
          ))}
        </ul>
      )}
      <div className={styles.pair}>
        <DosingInputs inputs={view.inputs} onRecord={props.onRecord} />
        <QuantitiesTable quantities={view.quantities} />
      </div>
      <RegimensTable regimens={view.regimens} />
      <div>
        <h3 className={styles.heading}>What these figures do not know</h3>
        <ul className={styles.list}>
          {limits.map((limit) => (
            <li key={limit}>{limit}</li>
          ))}
        </ul>
      </div>
      {view.trail.length > 0 && (
        <details>
          <summary>Step by step</summary>
          <TrailList steps={view.trail} />
        </details>
      )}
    </div>
  );
}
