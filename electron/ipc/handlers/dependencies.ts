import type { ImportService } from "../../services/import-service.ts";
import type { PrintJobs } from "../../services/print-jobs.ts";
import type { Tools } from "../../services/session.ts";
import type { WorkspaceService } from "../../services/workspace-service.ts";
import type {
  ChannelInput,
  ChannelOutput,
} from "../../../shared/contract/index.ts";

/** What the handlers need from the composition root. Dialogs and windows come as functions. */
export interface Dependencies {
  readonly tools: Tools;
  readonly workspace: WorkspaceService;
  readonly imports: ImportService;
  readonly printJobs: PrintJobs;
  /** Writes the views that still wait for the audit trail. */
  readonly flushViews: () => void;
  /** Tells the window that the workspace was opened or locked. */
  readonly onWorkspaceChange: (state: "absent" | "locked" | "open") => void;
  /** Asks the user for the files to import; null when cancelled. */
  readonly chooseImportFiles: () => Promise<string[] | null>;
  /** Asks where to save, draws the summary and writes it. */
  readonly printSummary: (
    input: ChannelInput<"print.summary">,
  ) => Promise<ChannelOutput<"print.summary">>;
}
