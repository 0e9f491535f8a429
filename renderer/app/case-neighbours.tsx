import { Button } from "@mantine/core";
import { useHotkeys } from "@mantine/hooks";
import { useNavigate } from "@tanstack/react-router";
import { formatNumber } from "../../shared/format.ts";
import { moveCaseOrder, useNeighbours } from "./use-neighbours.ts";
import styles from "./case-layout.module.css";

/** Previous and next case of the list this one was opened from; J and K do the same. */
export function CaseNeighbours({ caseId }: { caseId: string }) {
  const navigate = useNavigate();
  const neighbours = useNeighbours(caseId);
  const go = (by: 1 | -1): void => {
    const target = by === 1 ? neighbours?.next : neighbours?.previous;
    if (target === null || target === undefined) return;
    void navigate({
      to: ".",
      params: (params) => ({ ...params, caseId: target }),
    });
    moveCaseOrder(by);
  };
  useHotkeys([
    ["J", () => go(1)],
    ["K", () => go(-1)],
  ]);
  if (neighbours === null) return null;
  return (
    <span className={styles.neighbours}>
      <Button
        variant="subtle"
        size="compact-xs"
        disabled={neighbours.previous === null}
        onClick={() => go(-1)}
        aria-keyshortcuts="K"
        title="Previous case of the list (K)"
      >
        Previous
      </Button>
      {formatNumber(neighbours.position)} of {formatNumber(neighbours.total)}
      <Button
        variant="subtle"
        size="compact-xs"
        disabled={neighbours.next === null}
        onClick={() => go(1)}
        aria-keyshortcuts="J"
        title="Next case of the list (J)"
      >
        Next
      </Button>
    </span>
  );
}
