import { memo } from "react";
import { TriState } from "../../ui/tri-state.tsx";
import type { Answer } from "../../ui/tri-state.tsx";
import styles from "./findings.module.css";
import type { SheetProps } from "./findings-props.ts";
import { hasOperation } from "./sheet-draft.ts";
import type { SheetDraft } from "./sheet-draft.ts";
import { useFold } from "./use-fold.ts";

const involved = { yes: "Positive", no: "Negative", open: "Not recorded" };
const recorded = { open: "Not recorded" };

/** What Brigham's systems ask of the operation, and what other facts are checked against. */
export const OperationField = memo(function OperationField(
  props: Pick<SheetDraft, "operation"> &
    Pick<SheetProps, "problems" | "onSheet"> & {
      /** The chosen system needs it. */
      isAsked: boolean;
    },
) {
  const { operation, problems } = props;
  const fold = useFold({
    hasProblem: Object.keys(problems).some((path) =>
      path.startsWith("operation."),
    ),
    isOpenAtFirst: hasOperation(operation),
  });
  const set = (changes: Partial<SheetDraft["operation"]>): void =>
    props.onSheet((sheet) => ({
      operation: { ...sheet.operation, ...changes },
    }));
  return (
    <details
      className={styles.details}
      open={fold.open || props.isAsked}
      onToggle={fold.onToggle}
    >
      <summary>Operation, for Brigham and contradictions</summary>
      <TriState
        label="Judged resectable"
        words={recorded}
        value={operation.resectable}
        problem={problems["operation.resectable"]}
        onChange={(resectable) => set({ resectable })}
      />
      <TriState
        label="Operated"
        words={recorded}
        value={operation.operated}
        problem={problems["operation.operated"]}
        onChange={(operated) => set({ operated })}
      />
      <TriState
        label="Resection margins"
        words={involved}
        value={
          operation.margins === null ? null : operation.margins === "positive"
        }
        problem={problems["operation.margins"]}
        onChange={(answer) => set({ margins: marginsOf(answer) })}
      />
      <TriState
        label="Chest wall at biopsy sites only"
        words={recorded}
        value={operation.chestWallAtBiopsySitesOnly}
        problem={problems["operation.chestWallAtBiopsySitesOnly"]}
        onChange={(chestWallAtBiopsySitesOnly) =>
          set({ chestWallAtBiopsySitesOnly })
        }
      />
    </details>
  );
});

function marginsOf(answer: Answer): SheetDraft["operation"]["margins"] {
  if (answer === null) return null;
  return answer ? "positive" : "negative";
}
