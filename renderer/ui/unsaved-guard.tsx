import { useBlocker } from "@tanstack/react-router";
import { LeaveQuestion } from "./leave-question.tsx";
import { hasUnsaved } from "./unsaved.ts";
import { useHoldUnsaved } from "./use-hold-unsaved.ts";

/**
 * Asks before the screen is left with typing that is not saved: while `when` holds, or while a form inside holds it
 * itself. `what` names the thing: "this case", "this staging".
 */
export function UnsavedGuard(props: { when?: boolean; what: string }) {
  useHoldUnsaved(props.when ?? false);
  const blocker = useBlocker({
    shouldBlockFn: leavesUnsaved,
    enableBeforeUnload: false,
    withResolver: true,
  });
  if (blocker.status !== "blocked") return null;
  return (
    <LeaveQuestion
      title={`Leave ${props.what} unsaved?`}
      leave="Leave and discard"
      onStay={blocker.reset}
      onLeave={blocker.proceed}
    />
  );
}

function leavesUnsaved(to: {
  current: { pathname: string };
  next: { pathname: string };
}): boolean {
  return hasUnsaved() && to.current.pathname !== to.next.pathname;
}
