import type { Surface } from "../../shared/contract/channel.ts";
import {
  channelNames,
  contract,
  isChannelName,
} from "../../shared/contract/index.ts";
import type { Envelope } from "../../shared/errors.ts";
import type { Dispatch } from "./dispatcher.ts";

interface SenderFrame {
  readonly url: string;
  readonly parent: unknown;
}

/** The part of Electron's invoke event that the sender check reads. */
export interface InvokeEvent {
  readonly senderFrame: SenderFrame | null;
  readonly sender: { readonly id: number };
}

/** The part of Electron's `ipcMain` in use. */
export interface IpcMainLike {
  handle(
    channel: string,
    listener: (
      event: InvokeEvent,
      input: unknown,
    ) => Promise<Envelope<unknown>>,
  ): void;
}

export interface RegisterOptions {
  readonly ipcMain: IpcMainLike;
  readonly dispatch: Dispatch;
  /** Which of our windows a webContents id belongs to; null for anything else. */
  readonly surfaceOf: (webContentsId: number) => Surface | null;
  /** Origin that pages of the product have, e.g. "app://mesoboard". */
  readonly origin: string;
}

function originOf(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, host } = new URL(url);
  return `${protocol}//${host}`;
}

/** True when the call comes from the top frame of one of our own windows and the channel is meant for it. */
export function isTrustedSender(
  event: InvokeEvent,
  channel: string,
  options: Pick<RegisterOptions, "surfaceOf" | "origin">,
): boolean {
  const frame = event.senderFrame;
  if (
    frame === null ||
    frame.parent !== null ||
    originOf(frame.url) !== options.origin
  )
    return false;
  if (!isChannelName(channel)) return false;
  return options.surfaceOf(event.sender.id) === contract[channel].surface;
}

/** Binds each channel of the contract to the dispatcher. The only caller of `ipcMain`. */
export function registerIpc(options: RegisterOptions): void {
  for (const channel of channelNames) {
    options.ipcMain.handle(channel, async (event, input) => {
      if (isTrustedSender(event, channel, options))
        return options.dispatch(channel, input);
      return {
        ok: false,
        error: {
          code: "forbidden",
          message: "This window may not ask for that.",
          fields: [],
        },
      };
    });
  }
}
