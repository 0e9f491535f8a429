import type { WorkspaceStatus } from "../../shared/contract/workspace.ts";
import { formatNumber } from "../../shared/format.ts";
import { LeaveQuestion } from "../ui/leave-question.tsx";
import { useChannel } from "./queries.ts";
import { worklistRequest } from "./worklist-search.ts";

/** Asks before a lock that would throw something away: typing, or a whole demo. */
export function AskLock(props: {
  kind: WorkspaceStatus["kind"];
  onStay: () => void;
  onLock: () => void;
}) {
  return props.kind === "demo" ? (
    <AskLockDemo onStay={props.onStay} onLock={props.onLock} />
  ) : (
    <LeaveQuestion
      title="Lock with unsaved typing?"
      text="What you typed and did not save, on this screen or in a case you left, would be lost."
      leave="Lock and discard"
      onStay={props.onStay}
      onLeave={props.onLock}
    />
  );
}

function AskLockDemo(props: { onStay: () => void; onLock: () => void }) {
  const page = useChannel("worklist.page", {
    ...worklistRequest({}),
    offset: 0,
    limit: 1,
  });
  const total = page.data?.totalUnfiltered;
  const cases =
    total === undefined
      ? "its cases"
      : `its ${formatNumber(total)} ${total === 1 ? "case" : "cases"}`;
  return (
    <LeaveQuestion
      title="Discard the demo?"
      text={`Locking discards the demo: ${cases} and everything you typed. It cannot be opened again.`}
      leave="Lock and discard the demo"
      onStay={props.onStay}
      onLeave={props.onLock}
    />
  );
}
