import type { CaseFile } from "../../shared/domain/case-file.ts";
import { latestOf } from "../../shared/domain/observation-series.ts";
import type { ClinicalDate } from "../../shared/domain/primitives.ts";
import { formatNumber } from "../../shared/format.ts";
import { dayAndAge, fitnessFacts } from "./fitness-words.ts";
import { Kept } from "./kept.tsx";

/** Performance status with its day, then what else tells how fit the patient is. */
export function Fitness(props: { file: CaseFile; referenceOn: ClinicalDate }) {
  const { file, referenceOn } = props;
  const ecog = latestOf(file.observations, "ecog");
  const namedOn = ecog === null || ecog.value === null ? null : ecog.on;
  const facts = fitnessFacts(file.observations, { referenceOn, namedOn });
  return (
    <div>
      {ecog === null || ecog.value === null ? (
        <p className="big none">ECOG not recorded</p>
      ) : (
        <>
          <p>
            <span className="big">{formatNumber(ecog.value)}</span>{" "}
            <strong>ECOG</strong>
          </p>
          <p>
            <Kept text={dayAndAge(ecog.on, referenceOn)} />
          </p>
        </>
      )}
      <p>
        <Kept text={facts} />
      </p>
    </div>
  );
}
