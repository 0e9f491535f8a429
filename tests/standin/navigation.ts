import { once, type EventEmitter } from "node:events";
import { AppEvent } from "./app-event.ts";
import type { Frames } from "./frames.ts";
import { toAppUrl, toBrowserUrl } from "./protocol.ts";
import type { Target } from "./target.ts";

function withoutHash(url: string): string {
  return toBrowserUrl(url).replace(/#.*$/s, "");
}

/** Where a page goes: what the app asked for, what the page tries by itself, and when it has loaded. */
export class Navigation {
  readonly #contents: EventEmitter;
  readonly #frames: Frames;
  readonly #loaded = new Set<string>();
  #expectedUrl = "";

  constructor(contents: EventEmitter, frames: Frames) {
    this.#contents = contents;
    this.#frames = frames;
  }

  watch({ session: page }: Target): void {
    const ours = (frameId: string): boolean =>
      frameId === this.#frames.mainId && this.#expectedUrl !== "";
    page.on("Page.lifecycleEvent", ({ frameId, loaderId, name }) => {
      if (!ours(frameId)) return;
      if (name === "DOMContentLoaded")
        this.#contents.emit("dom-ready", new AppEvent());
      if (name !== "load") return;
      this.#loaded.add(loaderId);
      this.#contents.emit("did-finish-load", new AppEvent());
    });
    page.on("Page.frameNavigated", ({ frame }) => {
      if (ours(frame.id))
        this.#contents.emit(
          "did-navigate",
          new AppEvent(),
          toAppUrl(frame.url),
        );
    });
  }

  /** Asks the app's listeners before a page goes elsewhere by itself. */
  allows({ url, frameId }: { url: string; frameId: string }): boolean {
    const isMainFrame = frameId === this.#frames.mainId;
    const known = [this.#expectedUrl, this.#frames.url];
    if (
      isMainFrame &&
      known.some((one) => withoutHash(one) === withoutHash(url))
    )
      return true;
    const frame = this.#frames.frame(frameId);
    const event = new AppEvent({
      url,
      isMainFrame,
      isSameDocument: false,
      frame,
    });
    this.#contents.emit("will-frame-navigate", event);
    if (isMainFrame)
      this.#contents.emit("will-navigate", event, url, false, true);
    return !event.defaultPrevented;
  }

  /** Resolves when the page has loaded; rejects in Electron's words when it cannot be. */
  async load({ session: page, exited }: Target, url: string): Promise<void> {
    const address = new URL(toBrowserUrl(url)).href;
    this.#expectedUrl = toAppUrl(address);
    const { errorText, loaderId } = await page.send("Page.navigate", {
      url: address,
    });
    if (errorText !== undefined) {
      const description = String(errorText).replace("net::", "");
      this.#contents.emit(
        "did-fail-load",
        new AppEvent(),
        -2,
        description,
        url,
        true,
      );
      const error = new Error(`${description} (-2) loading '${url}'`);
      throw Object.assign(error, { code: description, errno: -2, url });
    }
    const gone = Promise.race([once(this.#contents, "destroyed"), exited]);
    await Promise.race([this.#whenLoaded(loaderId), gone]);
  }

  async #whenLoaded(loaderId: string): Promise<void> {
    while (!this.#loaded.has(loaderId))
      await once(this.#contents, "did-finish-load");
  }
}
