import { SegmentedControl } from "@mantine/core";
import {
  classificationSchema,
  stagingPhaseSchema,
} from "../../../shared/domain/staging-event.ts";
import type {
  Classification,
  StagingPhase,
} from "../../../shared/domain/staging-event.ts";
import styles from "./circumstances.module.css";

interface Circumstances {
  classification: Classification;
  phase: StagingPhase;
}

/** Whether it rests on imaging or an operation, and when in the course it was done. */
export function CircumstancesField(props: {
  draft: Circumstances;
  /** How the clinical answer reads: "scored on imaging". */
  clinical: string;
  onChange: (changes: Partial<Circumstances>) => void;
}) {
  const { draft, onChange } = props;
  return (
    <div className={styles.choices}>
      <SegmentedControl
        size="xs"
        aria-label="What it rests on"
        value={draft.classification}
        onChange={(value) =>
          onChange({ classification: classificationSchema.parse(value) })
        }
        data={[
          { value: "clinical", label: props.clinical },
          { value: "pathologic", label: "at operation" },
        ]}
      />
      <SegmentedControl
        size="xs"
        aria-label="When in the course"
        value={draft.phase}
        onChange={(value) =>
          onChange({ phase: stagingPhaseSchema.parse(value) })
        }
        data={[
          { value: "first", label: "first" },
          { value: "after-treatment", label: "after treatment" },
          { value: "recurrence", label: "recurrence" },
        ]}
      />
    </div>
  );
}
