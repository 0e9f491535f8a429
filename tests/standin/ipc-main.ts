import { EventEmitter } from "node:events";
import { clone, decode } from "./page/codec.ts";
import type { Frame } from "./frames.ts";

interface IpcEvent {
  type: "frame";
  sender: unknown;
  senderFrame: Frame | null;
  processId: number;
  frameId: number;
}
type Handler = (event: IpcEvent, ...args: any[]) => unknown;

/** Electron's `ipcMain`. */
class IpcMain extends EventEmitter {
  readonly #handlers = new Map<string, Handler>();

  handle(channel: string, handler: Handler): void {
    if (this.#handlers.has(channel))
      throw new Error(
        `Attempted to register a second handler for '${channel}'`,
      );
    this.#handlers.set(channel, handler);
  }

  handleOnce(channel: string, handler: Handler): void {
    this.handle(channel, (event, ...args) => {
      this.removeHandler(channel);
      return handler(event, ...args);
    });
  }

  removeHandler(channel: string): void {
    this.#handlers.delete(channel);
  }

  /** What goes back to the page for an `invoke`: the answer, or the error as Electron words it. */
  async answer(
    event: IpcEvent,
    channel: string,
    args: string,
  ): Promise<{ result: string } | { error: string }> {
    try {
      const handler = this.#handlers.get(channel);
      if (handler === undefined)
        throw new Error(`No handler registered for '${channel}'`);
      return { result: clone(await handler(event, ...decode(args))) };
    } catch (error) {
      console.error(`Error occurred in handler for '${channel}':`, error);
      return { error: String(error) };
    }
  }

  /** Hands a `send` to the listeners. */
  receive(event: IpcEvent, channel: string, args: string): void {
    this.emit(channel, event, ...decode(args));
  }
}

export const ipcMain = new IpcMain();
