import type { ObservationKind } from "../../../shared/domain/observation.ts";
import type { IndexView } from "../../../shared/domain/prognosis-views.ts";
import { AnswerCard } from "./answer-card.tsx";
import { InputsCard } from "./inputs-card.tsx";
import { StandingCard } from "./standing-card.tsx";
import { StripsCard } from "./strips-card.tsx";
import { SurvivalCard } from "./survival-card.tsx";
import styles from "./prognosis.module.css";

/** One index in full: the answer, what would change it, how the survival reads, the inputs, and how far to believe it. */
export function IndexDetail(props: {
  index: IndexView;
  onRecord: (kind: ObservationKind) => void;
}) {
  const { index } = props;
  return (
    <section className={styles.detail} aria-label={`${index.name} in detail`}>
      <AnswerCard index={index} />
      <div className={styles.pair}>
        <StripsCard index={index} />
        <SurvivalCard index={index} />
      </div>
      <InputsCard inputs={index.inputs} onRecord={props.onRecord} />
      <StandingCard index={index} />
    </section>
  );
}
