/* Runs in an isolated world before any script of the page, and runs the app's preload there. */

import type { createBridge as CreateBridge } from "./bridge.ts";
import type { clone as Clone, decode as Decode } from "./codec.ts";

declare const createBridge: typeof CreateBridge;
declare const clone: typeof Clone;
declare const decode: typeof Decode;

export interface Accelerator {
  key: string;
  control: boolean;
  shift: boolean;
  alt: boolean;
  meta: boolean;
}
export type FromPage =
  | { kind: "invoke"; id: number; channel: string; args: string }
  | { kind: "send"; channel: string; args: string }
  | { kind: "accelerator"; index: number }
  | { kind: "open"; url: string; frameName: string; features: string }
  | { kind: "window"; event: "resize" | "focus" | "blur" };
export type ToPage =
  | { kind: "reply"; id: number; result?: string; error?: string }
  | { kind: "message"; channel: string; args: string }
  | { kind: "accelerators"; list: Accelerator[] };

export interface PreloadSetup {
  token: string;
  binding: string;
  deliver: string;
  platform: string;
}
type Preload = (
  require: unknown,
  module: unknown,
  exports: unknown,
  process: unknown,
) => void;
type Listener = (event: unknown, ...args: unknown[]) => void;

/** `ipcRenderer` over one function that tells and one callback per kind of message that comes back. */
function createIpcRenderer(tell: (message: FromPage) => void) {
  const listeners = new Map<string, Listener[]>();
  const waiting = new Map<
    number,
    (reply: { result?: string; error?: string }) => void
  >();
  let last = 0;
  const of = (channel: string): Listener[] => listeners.get(channel) ?? [];
  const ipcRenderer = {
    async invoke(channel: string, ...args: unknown[]): Promise<unknown> {
      const id = (last += 1);
      const text = clone(args);
      const reply = await new Promise<{ result?: string; error?: string }>(
        (resolve) => {
          waiting.set(id, resolve);
          tell({ kind: "invoke", id, channel, args: text });
        },
      );
      if (reply.error !== undefined)
        throw new Error(
          `Error invoking remote method '${channel}': ${reply.error}`,
        );
      return decode(reply.result ?? "[null]");
    },
    send: (channel: string, ...args: unknown[]) =>
      tell({ kind: "send", channel, args: clone(args) }),
    on(channel: string, listener: Listener) {
      listeners.set(channel, [...of(channel), listener]);
      return ipcRenderer;
    },
    once(channel: string, listener: Listener) {
      const first: Listener = (event, ...args) => {
        ipcRenderer.off(channel, first);
        listener(event, ...args);
      };
      return ipcRenderer.on(channel, first);
    },
    off(channel: string, listener: Listener) {
      const index = of(channel).lastIndexOf(listener);
      listeners.set(
        channel,
        of(channel).filter((_, i) => i !== index),
      );
      return ipcRenderer;
    },
    removeListener: (channel: string, listener: Listener) =>
      ipcRenderer.off(channel, listener),
    removeAllListeners(channel: string) {
      listeners.delete(channel);
      return ipcRenderer;
    },
  };
  const receive = (message: ToPage): void => {
    if (message.kind === "message") {
      const event = { sender: ipcRenderer, ports: [] };
      for (const listener of of(message.channel))
        listener(event, ...decode(message.args));
    }
    if (message.kind !== "reply") return;
    waiting.get(message.id)?.(message);
    waiting.delete(message.id);
  };
  return { ipcRenderer, receive };
}

/** The names by which a menu may know the pressed key. */
function keyNames(event: any): string[] {
  const code = /^(?:Key|Digit)(.)$/.exec(event.code)?.[1] ?? event.code;
  return [event.key.toLowerCase(), code.toLowerCase()];
}

/** Delivers the menu's shortcuts from key presses that the page has not used itself. */
function watchKeys(
  tell: (message: FromPage) => void,
): (list: Accelerator[]) => void {
  let accelerators: Accelerator[] = [];
  (globalThis as any).addEventListener("keydown", (event: any) => {
    if (event.defaultPrevented || event.isComposing) return;
    const index = accelerators.findIndex(
      ({ key, control, shift, alt, meta }) =>
        keyNames(event).includes(key) &&
        event.ctrlKey === control &&
        event.altKey === alt &&
        event.metaKey === meta &&
        (event.shiftKey === shift || !/^[a-z0-9]$|../.test(key)),
    );
    if (index < 0) return;
    event.preventDefault();
    tell({ kind: "accelerator", index });
  });
  return (list) => {
    accelerators = list;
  };
}

/** Starts the preload's world in the top frame; in other frames there is nothing to find. */
function preloadWorld(setup: PreloadSetup, preload: Preload): void {
  const world: any = globalThis;
  const binding = world[setup.binding];
  delete world[setup.binding];
  if (world.top !== world) return;
  const tell = (message: FromPage): void => binding(JSON.stringify(message));
  const { ipcRenderer, receive } = createIpcRenderer(tell);
  const setAccelerators = watchKeys(tell);
  world[setup.deliver] = (message: ToPage): void =>
    message.kind === "accelerators"
      ? setAccelerators(message.list)
      : receive(message);

  const open = (url: string, frameName: string, features: string) =>
    tell({ kind: "open", url, frameName, features });
  const exposeInMainWorld = createBridge(
    `${setup.token}-preload`,
    `${setup.token}-page`,
    open,
  );
  for (const event of ["resize", "focus", "blur"] as const)
    world.addEventListener(event, () => tell({ kind: "window", event }));

  const require = (name: string): unknown => {
    if (name === "electron")
      return { contextBridge: { exposeInMainWorld }, ipcRenderer };
    throw new Error(`module not found: ${name}`);
  };
  const process = {
    type: "renderer",
    platform: setup.platform,
    sandboxed: true,
    contextIsolated: true,
    env: {},
  };
  const module = { exports: {} };
  preload(require, module, module.exports, process);
}

/** These functions as source text for pages. */
export const preloadWorldSource = [
  createIpcRenderer,
  keyNames,
  watchKeys,
  preloadWorld,
]
  .map(String)
  .join("\n");
