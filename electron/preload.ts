import { contextBridge, ipcRenderer } from "electron";
import { eventNames } from "../shared/contract/events.ts";
import { channelNames } from "../shared/contract/index.ts";

const channels = new Set(channelNames);
const events = new Set(eventNames);

contextBridge.exposeInMainWorld("api", {
  invoke(channel: string, input: unknown): Promise<unknown> {
    if (!channels.has(channel))
      return Promise.reject(new Error(`Unknown channel: ${channel}`));
    return ipcRenderer.invoke(channel, input);
  },
  subscribe(event: string, listener: (payload: unknown) => void): () => void {
    if (!events.has(event)) throw new Error(`Unknown event: ${event}`);
    const forward = (_event: unknown, payload: unknown): void =>
      listener(payload);
    ipcRenderer.on(event, forward);
    return () => {
      ipcRenderer.off(event, forward);
    };
  },
});
