import { Button } from "@mantine/core";
import { useState } from "react";
import { useChannel } from "../../app/queries.ts";
import { Card } from "../../ui/card.tsx";
import { ErrorState } from "../../ui/error-state.tsx";
import { SkeletonBlock } from "../../ui/skeleton-block.tsx";
import { KeptList } from "./kept-list.tsx";
import styles from "./kept.module.css";

/** As many as one answer of the main process holds. */
const pageSize = 10;

/** What was kept for the board, newest first, each beside what today's rules and today's record give; ten at a time. */
export function KeptCard({ caseId }: { caseId: string }) {
  const [pages, setPages] = useState(1);
  return (
    <Card title="Kept for the board" aside="newest first">
      {Array.from({ length: pages }, (_, at) => (
        <KeptPage
          key={at}
          caseId={caseId}
          offset={at * pageSize}
          onOlder={at === pages - 1 ? () => setPages(pages + 1) : null}
        />
      ))}
    </Card>
  );
}

function KeptPage(props: {
  caseId: string;
  offset: number;
  onOlder: (() => void) | null;
}) {
  const { caseId, offset, onOlder } = props;
  const history = useChannel("prognosis.history", { caseId, offset });
  if (history.data === undefined)
    return history.isError ? (
      <ErrorState
        title="What was kept could not be shown."
        error={history.error}
        onRetry={() => void history.refetch()}
      />
    ) : (
      <SkeletonBlock height="3rem" />
    );
  const { snapshots, total } = history.data;
  const older = total - offset - snapshots.length;
  if (total === 0)
    return (
      <p className={styles.muted}>
        Nothing yet. “Keep for the board” stores every answer with its inputs
        and rule versions, and sets it beside later ones here.
      </p>
    );
  return (
    <>
      <KeptList caseId={caseId} snapshots={snapshots} isNewest={offset === 0} />
      {onOlder !== null && older > 0 && (
        <Button variant="subtle" size="compact-xs" onClick={onOlder}>
          Show older ({older})
        </Button>
      )}
    </>
  );
}
