import { latestOf } from "../../shared/domain/observation-series.ts";
import type { SummaryView } from "../../shared/domain/views.ts";
import { formatNumber } from "../../shared/format.ts";
import { dayAndAge, fitnessFacts } from "./fitness-words.ts";
import { Kept } from "./kept.tsx";

/** Performance status with its day, then what else tells how fit the patient is. */
export function Fitness({ summary }: { summary: SummaryView }) {
  const { file, referenceOn, freshness } = summary;
  const back = { referenceOn, windowDays: freshness.ecog };
  const ecog = latestOf(file.observations, "ecog");
  const namedOn = ecog === null || ecog.value === null ? null : ecog.on;
  const facts = fitnessFacts(file.observations, { ...back, namedOn });
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
            <Kept text={dayAndAge(ecog.on, back)} />
          </p>
        </>
      )}
      <p>
        <Kept text={facts} />
      </p>
    </div>
  );
}
