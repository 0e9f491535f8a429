import type { StageBasis, WorklistRow } from "../../shared/domain/case-file.ts";
import { editionName } from "../../shared/domain/staging-systems.ts";
import { answersOf, stagesText } from "../../shared/staging-words.ts";
import styles from "./stage-text.module.css";

const basisWords: Record<StageBasis, string | null> = {
  derived: null,
  possible: "possible",
  recorded: "recorded",
};

/** The stage in a list: solid when the rules derive it, dashed and "possible" while open, "recorded" as a source states it. */
export function StageText({ row }: { row: WorklistRow }) {
  const { stages, stageBasis, stageEdition } = row;
  if (stageEdition === null)
    return <span className={styles.none}>not staged</span>;
  const words = stageBasis === null ? null : basisWords[stageBasis];
  const answers = answersOf({ stages, certainty: stageBasis ?? "none" });
  return (
    <span className={styles.stage} title={answers.join(" or ") || undefined}>
      <span className={styles[stageBasis ?? "none"]}>
        {stageBasis === null ? "no stage" : stagesText(answers)}
      </span>{" "}
      <span className={styles.quiet}>
        {words !== null && `${words}, `}
        {editionName(stageEdition)}
      </span>
    </span>
  );
}
