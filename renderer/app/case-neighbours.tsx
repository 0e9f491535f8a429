import { Button } from "@mantine/core";
import { useHotkeys } from "@mantine/hooks";
import { useNavigate } from "@tanstack/react-router";
import type { CaseFile } from "../../shared/domain/case-file.ts";
import { formatNumber } from "../../shared/format.ts";
import { goInCaseOrder } from "./case-order.ts";
import { useNeighbours } from "./use-neighbours.ts";
import styles from "./case-layout.module.css";

/** Previous and next case of the list or agenda this one stands in; J and K do the same. */
export function CaseNeighbours(props: {
  caseId: string;
  board: CaseFile["board"];
}) {
  const navigate = useNavigate();
  const place = useNeighbours(props.caseId, props.board);
  const go = (by: 1 | -1): void => {
    const target =
      by === 1 ? place?.neighbours.next : place?.neighbours.previous;
    if (place === null || target === null || target === undefined) return;
    goInCaseOrder(place.order, by, target);
    void navigate({
      to: ".",
      params: (params) => ({ ...params, caseId: target }),
    });
  };
  useHotkeys([
    ["J", () => go(1)],
    ["K", () => go(-1)],
  ]);
  if (place === null) return null;
  const { previous, next, position, total } = place.neighbours;
  const where =
    place.order.kind === "meeting" ? "on the agenda" : "of the list";
  return (
    <span className={styles.neighbours}>
      <Button
        variant="subtle"
        size="compact-xs"
        disabled={previous === null}
        onClick={() => go(-1)}
        aria-keyshortcuts="K"
        title={`Previous case ${where} (K)`}
      >
        Previous
      </Button>
      {formatNumber(position)} of {formatNumber(total)}
      <Button
        variant="subtle"
        size="compact-xs"
        disabled={next === null}
        onClick={() => go(1)}
        aria-keyshortcuts="J"
        title={`Next case ${where} (J)`}
      >
        Next
      </Button>
    </span>
  );
}
