import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { QueryClient } from "@tanstack/react-query";
import { call } from "../api.ts";
import { setCaseOrder } from "./case-order.ts";
import { notifyFailure } from "./notify.ts";
import { channelQuery } from "./queries.ts";
import { forgetWorklistPlace } from "./worklist-place.ts";

/** Locks the workspace; patient data leaves this window's memory with it. */
export function useLock() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => call("workspace.lock", {}),
    onSuccess: async () => forgetPatients(client),
    onError: (error) => notifyFailure("The workspace is not locked", error),
  });
}

/** Drops every cached answer and remembered place, then asks for the workspace's state again. */
export async function forgetPatients(client: QueryClient): Promise<void> {
  const { queryKey } = channelQuery("workspace.status", {});
  setCaseOrder(null);
  forgetWorklistPlace();
  await client.invalidateQueries({ queryKey });
  client.removeQueries({
    predicate: (query) => query.queryKey[0] !== queryKey[0],
  });
}
