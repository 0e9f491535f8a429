import { NativeSelect, SegmentedControl } from "@mantine/core";
import { memo } from "react";
import type { EditionGuide } from "../../../shared/contract/staging.ts";
import {
  classificationSchema,
  stagingPhaseSchema,
} from "../../../shared/domain/staging-event.ts";
import {
  editionName,
  versionsOf,
} from "../../../shared/domain/staging-systems.ts";
import { WordsSelect } from "../../ui/words-select.tsx";
import type { Problems } from "../staging-record/index.ts";
import styles from "./findings.module.css";
import type { PleuralSystem, StagingDraft } from "./staging-draft.ts";

/** The systems that know no T, N and M, each by its versions. */
const otherSystems: ReadonlyMap<string, PleuralSystem> = new Map(
  (["butchart", "brigham"] as const).flatMap((system) =>
    versionsOf(system).map((edition) => [edition, system] as const),
  ),
);

const phaseWords = {
  first: "First staging",
  "after-treatment": "After treatment, y",
  recurrence: "Recurrence, r",
};

interface ChoiceProps extends Pick<
  StagingDraft,
  "system" | "edition" | "classification" | "phase" | "mode"
> {
  guides: readonly EditionGuide[];
  /** The edition in force, to come back to from another system. */
  inForce: string | null;
  problems: Problems;
  onChange: (changes: Partial<StagingDraft>) => void;
}

/** System and edition, classification, phase, and whether findings or categories are entered. Keeps every answer. */
export const SystemChoice = memo(function SystemChoice(props: ChoiceProps) {
  const { problems, onChange } = props;
  const sentences = ["edition", "classification", "phase", "system"].flatMap(
    (path) => problems[path] ?? [],
  );
  return (
    <div className={styles.edition}>
      <EditionChoice {...props} />
      <div className={styles.choices}>
        {props.system === "tnm-pleura" && (
          <SegmentedControl
            aria-label="Way of entry"
            value={props.mode}
            onChange={(mode) =>
              onChange({ mode: mode === "categories" ? mode : "findings" })
            }
            data={[
              { value: "findings", label: "From findings" },
              { value: "categories", label: "Categories as reported" },
            ]}
          />
        )}
        <WordsSelect
          aria-label="Phase"
          words={phaseWords}
          value={props.phase}
          onChange={(event) =>
            onChange({
              phase: stagingPhaseSchema.parse(event.currentTarget.value),
            })
          }
        />
      </div>
      {sentences.map((sentence) => (
        <p key={sentence} className={styles.error} role="alert">
          {sentence}
        </p>
      ))}
    </div>
  );
});

function EditionChoice(props: ChoiceProps) {
  const { system, edition: chosen, guides, inForce, onChange } = props;
  const isTnm = system === "tnm-pleura";
  return (
    <div className={styles.choices}>
      <SegmentedControl
        aria-label="Edition"
        value={isTnm ? chosen : ""}
        onChange={(edition) => onChange({ system: "tnm-pleura", edition })}
        data={guides.map(({ edition }, at) => ({
          value: edition,
          label: (
            <EditionLabel name={editionName(edition)} isFirst={at === 0} />
          ),
        }))}
      />
      <SegmentedControl
        aria-label="Classification"
        value={props.classification}
        onChange={(value) =>
          onChange({ classification: classificationSchema.parse(value) })
        }
        data={["clinical", "pathologic"]}
      />
      <NativeSelect
        aria-label="Other system"
        value={isTnm ? "" : chosen}
        onChange={(event) => {
          const edition = event.currentTarget.value;
          onChange({
            system: otherSystems.get(edition) ?? "tnm-pleura",
            edition: edition === "" ? (inForce ?? "") : edition,
          });
        }}
        data={[
          { value: "", label: "Other system" },
          ...[...otherSystems.keys()].map((edition) => ({
            value: edition,
            label: editionName(edition),
          })),
        ]}
      />
    </div>
  );
}

/** The name of the series stands once: "AJCC 9", then "8", "7" and "6", whose names are read out in full. */
function EditionLabel({ name, isFirst }: { name: string; isFirst: boolean }) {
  const at = name.lastIndexOf(" ") + 1;
  if (isFirst || at === 0) return name;
  return (
    <>
      <span className={styles.series}>{name.slice(0, at)}</span>
      {name.slice(at)}
    </>
  );
}
