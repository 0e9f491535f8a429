import { SegmentedControl } from "@mantine/core";
import { memo } from "react";
import type { StationGuide } from "../../../shared/contract/staging.ts";
import type { FieldProblem } from "../../../shared/domain/staging-views.ts";
import styles from "./findings.module.css";
import type { SheetDraft } from "./sheet-draft.ts";
import type { SheetProps } from "./findings-props.ts";
import { NodesField } from "./nodes/nodes-field.tsx";

/**
 * The tumor side, by which nodes count as same or opposite side, and the stations. Going from finding to finding
 * passes them by, so that one n too many never answers a station.
 */
export const NodesSection = memo(function NodesSection(
  props: Pick<SheetDraft, "nodes" | "tumorSide"> &
    Pick<SheetProps, "problems" | "onSheet"> & {
      stations: readonly StationGuide[];
      allProblems: readonly FieldProblem[];
    },
) {
  const { nodes, tumorSide, onSheet } = props;
  const problem = props.problems["tumorSide"];
  return (
    <fieldset className={styles.group} data-axis="n" tabIndex={-1}>
      <legend className={styles.legend}>Lymph nodes</legend>
      <div className={styles.side}>
        <span>Tumor side</span>
        <SegmentedControl
          aria-label="Tumor side"
          value={tumorSide ?? ""}
          onChange={(side) =>
            onSheet(() => ({
              tumorSide: side === "left" || side === "right" ? side : null,
            }))
          }
          data={[
            { value: "right", label: "right" },
            { value: "left", label: "left" },
            { value: "", label: "not recorded" },
          ]}
        />
      </div>
      {problem !== undefined && (
        <p className={styles.error} role="alert">
          {problem}
        </p>
      )}
      <div data-stops>
        <NodesField
          nodes={nodes}
          tumorSide={tumorSide}
          stations={props.stations}
          problems={props.allProblems}
          onChange={(changed) => onSheet(() => ({ nodes: changed }))}
        />
      </div>
    </fieldset>
  );
});
