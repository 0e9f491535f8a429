import { Checkbox } from "@mantine/core";
import { memo } from "react";
import type { ChannelOutput } from "../../../shared/contract/index.ts";
import { TriState } from "../../ui/tri-state.tsx";
import type { Answer } from "../../ui/tri-state.tsx";
import type { FindingGuide } from "./finding-groups.ts";
import styles from "./findings.module.css";
import type { SheetProps } from "./findings-props.ts";
import { answered } from "./sheet-draft.ts";

type Site = ChannelOutput<"staging.guide">["metastasisSites"][number];

/** Whether there is a distant metastasis, and where. Sites already listed stay in sight when the answer changes. */
export const DistantField = memo(function DistantField(
  props: SheetProps & {
    finding: FindingGuide | undefined;
    answer: Answer;
    chosen: readonly string[];
    sites: readonly Site[];
  },
) {
  const { answer, chosen, problems, finding, onSheet } = props;
  return (
    <fieldset className={styles.group} data-axis="m" tabIndex={-1}>
      <legend className={styles.legend}>Distant</legend>
      <TriState
        label={finding?.label ?? "Distant metastasis"}
        value={answer}
        problem={
          problems["findings.distant_metastasis"] ?? problems["metastases"]
        }
        onVisit={() => {
          if (finding !== undefined) props.onVisit(finding);
        }}
        onChange={(value) =>
          onSheet((sheet) => ({
            findings: answered(sheet.findings, "distant_metastasis", value),
          }))
        }
      />
      {(answer === true || chosen.length > 0) && (
        <Sites
          sites={props.sites}
          chosen={chosen}
          onChange={(sites) => onSheet(() => ({ sites }))}
        />
      )}
    </fieldset>
  );
});

function Sites(props: {
  sites: readonly Site[];
  chosen: readonly string[];
  onChange: (chosen: readonly string[]) => void;
}) {
  const { sites, chosen } = props;
  const unknown = chosen
    .filter((code) => !sites.some((site) => site.code === code))
    .map((code) => ({ code, label: code, note: "" }));
  return (
    <fieldset className={styles.sites} aria-label="Sites">
      {[...sites, ...unknown].map(({ code, label, note }) => (
        <Checkbox
          key={code}
          size="xs"
          label={label}
          title={note}
          checked={chosen.includes(code)}
          onChange={(event) =>
            props.onChange(
              event.currentTarget.checked
                ? [...chosen, code]
                : chosen.filter((other) => other !== code),
            )
          }
        />
      ))}
    </fieldset>
  );
}
