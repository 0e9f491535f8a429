import type { Frames } from "./frames.ts";
import { ipcMain } from "./ipc-main.ts";
import { menuAccelerators, menuChanges, pressAccelerator } from "./menu.ts";
import { deliverName } from "./names.ts";
import type { FromPage, ToPage } from "./page/preload-world.ts";
import type { Target } from "./target.ts";

/** The page's `webContents`, as far as this needs it. */
interface Contents {
  readonly id: number;
  readonly ready: Promise<Target>;
  askForWindow(url: string, frameName: string, features: string): void;
  emit(event: string, ...args: unknown[]): boolean;
}

/** The wire between one page's preload world and the app. */
export class PageIpc {
  readonly #contents: Contents;
  readonly #frames: Frames;

  constructor(contents: Contents, frames: Frames) {
    this.#contents = contents;
    this.#frames = frames;
    menuChanges.on("changed", this.greet);
  }

  /** Handles what the preload's world tells; `context` is where it came from. */
  async hear(message: FromPage, context: number): Promise<void> {
    const contents = this.#contents;
    const event = {
      type: "frame" as const,
      sender: contents,
      senderFrame: this.#frames.frameOfContext(context),
      processId: contents.id,
      frameId: context,
    };
    if (message.kind === "invoke") {
      const answer = await ipcMain.answer(event, message.channel, message.args);
      await this.#deliver(
        { kind: "reply", id: message.id, ...answer },
        context,
      );
    } else if (message.kind === "send")
      ipcMain.receive(event, message.channel, message.args);
    else if (message.kind === "accelerator")
      pressAccelerator(message.index, contents);
    else if (message.kind === "open")
      contents.askForWindow(message.url, message.frameName, message.features);
    else contents.emit("standin-window", message.event);
  }

  /** Sends an encoded message to the page's listeners; lost when the page has no preload world yet, as in Electron. */
  send(channel: string, args: string): void {
    void this.#deliver({ kind: "message", channel, args });
  }

  /** Tells a new document which keys the menu wants. */
  readonly greet = (): void => {
    void this.#deliver({ kind: "accelerators", list: menuAccelerators() });
  };

  async #deliver(message: ToPage, context?: number): Promise<void> {
    const target: Target | undefined = await this.#contents.ready.catch(
      () => undefined,
    );
    const contextId = context ?? this.#frames.preloadContext;
    if (contextId === undefined) return;
    const expression = `${deliverName}(${JSON.stringify(message)})`;
    await target?.session.tell("Runtime.evaluate", { contextId, expression });
  }

  close(): void {
    menuChanges.off("changed", this.greet);
  }
}
