import type { WorkspaceStatus } from "../../../shared/contract/workspace.ts";
import type { Handlers } from "../dispatcher.ts";
import type { Dependencies } from "./dependencies.ts";

type WorkspaceChannel = Extract<keyof Handlers, `workspace.${string}`>;

/** Create, unlock and lock the workspace. Locking ends running prints and imports first. */
export function workspaceHandlers({
  workspace,
  imports,
  printJobs,
  flushViews,
  onWorkspaceChange,
}: Dependencies): Pick<Handlers, WorkspaceChannel> {
  const announce = (status: WorkspaceStatus): WorkspaceStatus => {
    onWorkspaceChange(status.state);
    return status;
  };
  return {
    "workspace.status": () => workspace.status(),
    "workspace.create": async (input) =>
      announce(await workspace.create(input)),
    "workspace.unlock": async ({ passphrase }) =>
      announce(await workspace.unlock(passphrase)),
    "workspace.lock": async () => {
      printJobs.cancelAll();
      await imports.close();
      flushViews();
      return announce(workspace.lock());
    },
  };
}
