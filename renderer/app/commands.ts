import { useNavigate, useParams } from "@tanstack/react-router";
import { useCallback, useState } from "react";
import type { WorkspaceStatus } from "../../shared/contract/workspace.ts";
import type { EventPayload } from "../../shared/contract/events.ts";
import { assertNever } from "../../shared/errors.ts";
import { hasKeptDrafts } from "../ui/kept-drafts.ts";
import { hasUnsaved } from "../ui/unsaved.ts";
import { useLock } from "./lock.ts";
import { notifyDone } from "./notify.ts";
import { palette } from "./palette.ts";
import { usePrintSummary } from "./print-summary.ts";
import { lastWorklistSearch } from "./worklist-place.ts";

export type Command =
  EventPayload<"command.run">["command"] | "meetings" | "rules" | "settings";
export type Dialog = "about" | "shortcuts" | "ask-lock";

/** One way to do a thing, whether it came from the menu, the palette, a key or a button. */
export function useCommands(kind: WorkspaceStatus["kind"]): {
  run: (command: Command) => void;
  dialog: Dialog | null;
  closeDialog: () => void;
  lockNow: () => void;
} {
  const [dialog, setDialog] = useState<Dialog | null>(null);
  const navigate = useNavigate();
  const caseId = useParams({ strict: false }).caseId;
  const lock = useLock();
  const print = usePrintSummary();

  const run = useCallback(
    (command: Command): void => {
      switch (command) {
        case "worklist":
          return void navigate({
            to: "/worklist",
            search: lastWorklistSearch(),
          });
        case "meetings":
          return void navigate({ to: "/meetings" });
        case "import":
          return void navigate({ to: "/import" });
        case "new-case":
          return void navigate({ to: "/new-case" });
        case "rules":
          return void navigate({ to: "/rules" });
        case "settings":
          return void navigate({ to: "/settings" });
        case "palette":
          return palette.open();
        case "shortcuts":
        case "about":
          return setDialog(command);
        case "lock":
          return kind === "demo" || hasUnsaved() || hasKeptDrafts()
            ? setDialog("ask-lock")
            : lock.mutate();
        case "print":
          return caseId === undefined
            ? notifyDone(
                "Nothing to print here",
                "Open a case first; its summary can then be printed.",
              )
            : print.run(caseId);
        default:
          return assertNever(command);
      }
    },
    [navigate, caseId, kind, lock, print],
  );
  return {
    run,
    dialog,
    closeDialog: () => setDialog(null),
    lockNow: () => {
      setDialog(null);
      lock.mutate();
    },
  };
}
