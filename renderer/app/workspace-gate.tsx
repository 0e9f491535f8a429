import { useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { onEvent } from "../api.ts";
import {
  CreateWorkspaceScreen,
  StartupErrorScreen,
  UnlockScreen,
} from "../features/workspace/index.ts";
import { ErrorState } from "../ui/error-state.tsx";
import { useForgetPatients } from "./lock.ts";
import { invalidateTags, useChannel } from "./queries.ts";
import { Shell } from "./shell.tsx";

/** Shows the workspace only when it is open; else the way to open it. */
export function WorkspaceGate() {
  const client = useQueryClient();
  const forgetPatients = useForgetPatients();
  const status = useChannel("workspace.status", {});
  useEffect(
    () =>
      onEvent("workspace.changed", ({ state }) => {
        void (state === "open"
          ? invalidateTags(client, ["workspace"])
          : forgetPatients());
      }),
    [client, forgetPatients],
  );
  if (status.data === undefined)
    return status.isError ? (
      <ErrorState
        title="MesoBoard could not start."
        error={status.error}
        onRetry={() => void status.refetch()}
      />
    ) : null;
  if (status.data.startupError !== null)
    return (
      <StartupErrorScreen
        sentence={status.data.startupError}
        onRetry={() => void status.refetch()}
      />
    );
  switch (status.data.state) {
    case "absent":
      return <CreateWorkspaceScreen />;
    case "locked":
      return <UnlockScreen name={status.data.name} />;
    default:
      return <Shell status={status.data} />;
  }
}
