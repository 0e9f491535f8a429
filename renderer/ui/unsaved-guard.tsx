import { useBlocker } from "@tanstack/react-router";
import { LeaveQuestion } from "./leave-question.tsx";
import { hasUnsaved } from "./unsaved.ts";
import { useHoldUnsaved } from "./use-hold-unsaved.ts";

/**
 * Asks before the screen is left with typing that is not saved: while `when` holds, or while a form inside holds it
 * itself. `what` names the thing: "this case", "this staging".
 */
export function UnsavedGuard(props: {
  when?: boolean;
  what: string;
  /** Asks too when the same screen would go on to something else, as its search says. */
  onSearch?: boolean;
}) {
  useHoldUnsaved(props.when ?? false);
  const blocker = useBlocker({
    shouldBlockFn: ({ current, next }) =>
      hasUnsaved() &&
      (current.pathname !== next.pathname ||
        (props.onSearch === true && !isSameSearch(current, next))),
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

function isSameSearch(
  here: { search: unknown },
  there: { search: unknown },
): boolean {
  return JSON.stringify(here.search) === JSON.stringify(there.search);
}
