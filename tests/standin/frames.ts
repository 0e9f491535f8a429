import type { CdpSession } from "./cdp.ts";
import { preloadWorldName } from "./names.ts";
import { toAppUrl } from "./protocol.ts";

/** What the app learns of a frame, as in Electron's WebFrameMain. */
export interface Frame {
  frameTreeNodeId: string;
  name: string;
  url: string;
  origin: string;
  parent: Frame | null;
  top: Frame;
}

interface Known {
  parentId: string | undefined;
  url: string;
  name: string;
}

function originOf(url: string): string {
  const [, scheme, host] =
    /^([a-z][a-z0-9+.-]*):\/\/([^/?#]*)/i.exec(url) ?? [];
  return host === undefined ? "null" : `${scheme}://${host}`;
}

/** Follows the frames of one page, and which script context of the preload's world belongs to which frame. */
export class Frames {
  mainId = "";
  readonly #frames = new Map<string, Known>();
  readonly #contexts = new Map<number, string>();

  watch(session: CdpSession): void {
    session.on("Page.frameAttached", ({ frameId, parentFrameId }) => {
      this.#frames.set(frameId, { parentId: parentFrameId, url: "", name: "" });
    });
    session.on("Page.frameNavigated", ({ frame }) => this.#learn(frame));
    session.on("Page.navigatedWithinDocument", ({ frameId, url }) => {
      const known = this.#frames.get(frameId);
      if (known !== undefined) known.url = url;
    });
    session.on("Page.frameDetached", ({ frameId, reason }) => {
      if (reason !== "swap") this.#frames.delete(frameId);
    });
    session.on("Runtime.executionContextCreated", ({ context }) => {
      if (context.name === preloadWorldName)
        this.#contexts.set(context.id, context.auxData.frameId);
    });
    session.on("Runtime.executionContextDestroyed", ({ executionContextId }) =>
      this.#contexts.delete(executionContextId),
    );
    session.on("Runtime.executionContextsCleared", () =>
      this.#contexts.clear(),
    );
  }

  /** Takes over the frames that exist already. */
  async load(session: CdpSession): Promise<void> {
    const { frameTree } = await session.send("Page.getFrameTree");
    this.#learn(frameTree.frame);
    this.mainId = frameTree.frame.id;
  }

  get url(): string {
    return toAppUrl(this.#frames.get(this.mainId)?.url ?? "");
  }

  /** The frame with this id as it is now; null when it has gone. */
  frame(id: string): Frame | null {
    const known = this.#frames.get(id);
    if (known === undefined) return null;
    const parent =
      known.parentId === undefined ? null : this.frame(known.parentId);
    const url = toAppUrl(known.url);
    const frame = {
      frameTreeNodeId: id,
      name: known.name,
      url,
      origin: originOf(url),
      parent,
    };
    return Object.defineProperty(frame, "top", {
      get: () => parent?.top ?? frame,
    }) as Frame;
  }

  frameOfContext(contextId: number): Frame | null {
    const id = this.#contexts.get(contextId);
    return id === undefined ? null : this.frame(id);
  }

  /** The preload's context in the main frame, when there is one. */
  get preloadContext(): number | undefined {
    return [...this.#contexts].findLast(
      ([, frameId]) => frameId === this.mainId,
    )?.[0];
  }

  #learn(frame: any): void {
    if (frame.parentId === undefined) this.mainId = frame.id;
    this.#frames.set(frame.id, {
      parentId: frame.parentId,
      url: frame.url + (frame.urlFragment ?? ""),
      name: frame.name ?? "",
    });
  }
}
