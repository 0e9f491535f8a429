import { SegmentedControl, TextInput } from "@mantine/core";
import type { EditionGuide } from "../../../shared/contract/staging.ts";
import { classificationSchema } from "../../../shared/domain/staging-event.ts";
import { editionName } from "../../../shared/staging-words.ts";
import { Card } from "../../ui/card.tsx";
import { CategoryList } from "./category-list.tsx";
import type { SaveErrors } from "./save-errors.ts";
import type { InForce } from "./edition-reason.ts";
import { axes } from "./staging-draft.ts";
import type { StagingDraft } from "./staging-draft.ts";
import { useAxisKeys } from "./use-axis-keys.ts";
import styles from "./findings.module.css";

/** What was found: edition, classification and the three categories with their meanings. */
export function FindingsCard(props: EditionChoiceProps) {
  const { draft, guides } = props;
  const form = useAxisKeys();
  const guide = guides.find(({ edition }) => edition === draft.edition);
  return (
    <Card
      title="Findings"
      aside={isOther(props) ? undefined : props.inForce.reason}
      scrolls
      className={styles.card}
    >
      <EditionChoice {...props} />
      {guide === undefined ? (
        <p className={styles.hint}>Choose an edition to see its categories.</p>
      ) : (
        <div ref={form} className={styles.axes}>
          {axes.map((axis) => (
            <CategoryList
              key={axis}
              axis={axis}
              categories={guide[axis]}
              citation={guide.citation}
              value={draft[axis]}
              error={props.errors[axis]}
              onChange={(value) => props.onChange({ [axis]: value })}
            />
          ))}
        </div>
      )}
    </Card>
  );
}

interface EditionChoiceProps {
  draft: StagingDraft;
  guides: readonly EditionGuide[];
  inForce: InForce;
  errors: SaveErrors;
  onChange: (changes: Partial<StagingDraft>) => void;
}

/** True when another edition than the one in force is chosen: saving then asks for the reason. */
function isOther({ draft, inForce }: EditionChoiceProps): boolean {
  return inForce.edition !== null && draft.edition !== inForce.edition;
}

function EditionChoice(props: EditionChoiceProps) {
  const { draft, inForce, onChange } = props;
  return (
    <div className={styles.edition}>
      <div className={styles.choices}>
        <SegmentedControl
          aria-label="Edition"
          value={draft.edition}
          onChange={(edition) => onChange({ edition })}
          data={props.guides.map(({ edition }) => ({
            value: edition,
            label: editionName(edition),
          }))}
        />
        <SegmentedControl
          aria-label="Classification"
          value={draft.classification}
          onChange={(value) =>
            onChange({ classification: classificationSchema.parse(value) })
          }
          data={[
            { value: "clinical", label: "clinical" },
            { value: "pathologic", label: "pathologic" },
          ]}
        />
      </div>
      {!isOther(props) && props.errors.edition !== undefined && (
        <p className={styles.error} role="alert">
          {props.errors.edition}
        </p>
      )}
      {isOther(props) && (
        <TextInput
          label={`${inForce.reason} Why another?`}
          placeholder="Reason, needed to save"
          value={draft.editionReason}
          onChange={(event) =>
            onChange({ editionReason: event.currentTarget.value })
          }
          error={props.errors.editionReason ?? props.errors.edition}
        />
      )}
    </div>
  );
}
