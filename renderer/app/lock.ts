import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { QueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useCallback } from "react";
import { call } from "../api.ts";
import { forgetDrafts } from "../ui/kept-drafts.ts";
import { setCaseOrder } from "./case-order.ts";
import { notifyFailure } from "./notify.ts";
import { channelQuery } from "./queries.ts";
import { forgetWorklistPlace } from "./worklist-place.ts";

/** Locks the workspace; patient data leaves this window's memory with it. */
export function useLock() {
  const forgetPatients = useForgetPatients();
  return useMutation({
    mutationFn: () => call("workspace.lock", {}),
    onSuccess: forgetPatients,
    onError: (error) => notifyFailure("The workspace is not locked", error),
  });
}

/** Drops every cached answer, unsaved draft, remembered place and searched name, and asks for the workspace's state again. */
export function useForgetPatients(): () => Promise<void> {
  const client = useQueryClient();
  const navigate = useNavigate();
  return useCallback(async () => {
    await dropCaches(client);
    await navigate({ to: "/worklist", replace: true, ignoreBlocker: true });
  }, [client, navigate]);
}

async function dropCaches(client: QueryClient): Promise<void> {
  const { queryKey } = channelQuery("workspace.status", {});
  setCaseOrder(null);
  forgetWorklistPlace();
  await client.invalidateQueries({ queryKey });
  forgetDrafts();
  client.removeQueries({
    predicate: (query) => query.queryKey[0] !== queryKey[0],
  });
}
