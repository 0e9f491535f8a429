import { TextInput, Textarea } from "@mantine/core";
import { describedSheetSchema } from "../../../shared/domain/described-sheet.ts";
import { TriState } from "../../ui/tri-state.tsx";
import { WordsSelect } from "../../ui/words-select.tsx";
import { CircumstancesField } from "../staging-record/index.ts";
import type { Problems } from "../staging-record/index.ts";
import type { DescribedFindings } from "./described-findings.ts";
import styles from "./described.module.css";

const { margins: marginsSchema, effusionCytology: cytologySchema } =
  describedSheetSchema.shape;

const marginWords = {
  "": "not recorded",
  negative: "free of tumor",
  positive: "positive",
};

const cytologyWords = {
  "": "not recorded",
  negative: "negative",
  positive: "positive",
  "no-effusion": "no effusion",
};

/** The short form in place of a stage: the extent in words, size, margins, the rest of the serosa, effusion. */
export function DescribedFields(props: {
  draft: DescribedFindings;
  errors: Problems;
  onChange: (changes: Partial<DescribedFindings>) => void;
}) {
  const { draft, errors, onChange } = props;
  return (
    <div className={styles.fields}>
      <CircumstancesField
        draft={draft}
        clinical="on imaging or biopsy"
        onChange={onChange}
      />
      <Textarea
        label="Extent in words"
        withAsterisk
        autosize
        minRows={3}
        maxRows={8}
        maxLength={1000}
        placeholder="Where it is, how far it goes, what it touches"
        value={draft.extent}
        onChange={(event) => onChange({ extent: event.currentTarget.value })}
        error={errors["extent"]}
      />
      <div className={styles.row}>
        <TextInput
          label="Largest size in mm"
          autoComplete="off"
          maxLength={12}
          value={draft.sizeMm}
          onChange={(event) => onChange({ sizeMm: event.currentTarget.value })}
          error={errors["sizeMm"]}
        />
        <WordsSelect
          label="Margins"
          words={marginWords}
          value={draft.margins ?? ""}
          onChange={(event) =>
            onChange({ margins: orNull(marginsSchema, event) })
          }
        />
        <WordsSelect
          label="Effusion cytology"
          words={cytologyWords}
          value={draft.effusionCytology ?? ""}
          onChange={(event) =>
            onChange({ effusionCytology: orNull(cytologySchema, event) })
          }
        />
      </div>
      <TriState
        label="Rest of the serosa free of tumor"
        value={draft.restOfSerosaFree}
        onChange={(restOfSerosaFree) => onChange({ restOfSerosaFree })}
      />
    </div>
  );
}

function orNull<Value>(
  schema: { parse: (value: unknown) => Value },
  { currentTarget: { value } }: { currentTarget: { value: string } },
): Value {
  return schema.parse(value === "" ? null : value);
}
