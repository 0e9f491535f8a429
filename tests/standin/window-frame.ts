import type { EventEmitter } from "node:events";
import type { Target } from "./target.ts";

export interface Bounds {
  x: number;
  y: number;
  width: number;
  height: number;
}
type State = "normal" | "maximized" | "minimized" | "fullscreen";

/** Place, size and state of a window: answers at once from what it knows, and keeps the browser in step. */
export class WindowFrame {
  state: State = "normal";
  readonly #window: EventEmitter;
  readonly #target: Promise<Target>;
  #current: Bounds;
  #normal: Bounds;
  /** What the browser's own frame adds to the page without a display, where windows count by their page. */
  #extra = { width: 0, height: 0 };
  #last: Promise<unknown>;

  constructor(window: EventEmitter, target: Promise<Target>, bounds: Bounds) {
    this.#window = window;
    this.#target = target;
    this.#current = bounds;
    this.#normal = bounds;
    this.#last = this.#fit().catch(() => undefined);
  }

  bounds(): Bounds {
    return { ...this.#current };
  }
  normalBounds(): Bounds {
    return { ...this.#normal };
  }

  place(change: Partial<Bounds>): void {
    const previous = this.#current;
    this.#current = { ...previous, ...change };
    this.#normal = this.#current;
    this.#tellBrowser({ ...this.#current });
    this.#tellWindow(previous);
  }

  setState(state: State): void {
    if (this.state === state) return;
    const previous = this.state;
    this.state = state;
    if (previous !== "normal") this.#tellBrowser({ windowState: "normal" });
    if (state !== "normal") this.#tellBrowser({ windowState: state });
    const names = {
      maximized: "maximize",
      minimized: "minimize",
      fullscreen: "enter-full-screen",
    };
    const ends = {
      maximized: "unmaximize",
      minimized: "restore",
      fullscreen: "leave-full-screen",
    };
    if (previous !== "normal") this.#window.emit(ends[previous]);
    if (state !== "normal") this.#window.emit(names[state]);
  }

  /** Learns what a person has done to the window. */
  async refresh(): Promise<void> {
    await this.#last;
    const { root, id } = await this.#target;
    const answer = await root.tell("Browser.getWindowForTarget", {
      targetId: id,
    });
    if (answer === undefined) return;
    const { windowState, left, top, width, height } = answer.bounds;
    const previous = this.#current;
    this.state = windowState ?? "normal";
    if (this.state === "minimized") return;
    this.#current = {
      x: left,
      y: top,
      width: width - this.#extra.width,
      height: height - this.#extra.height,
    };
    if (this.state === "normal") this.#normal = this.#current;
    this.#tellWindow(previous);
  }

  /** Gives a new window its size: of its page without a display, of the whole with one. */
  async #fit(): Promise<void> {
    const { session, headless } = await this.#target;
    const { width, height } = this.#current;
    if (headless) {
      const { cssLayoutViewport: page } = await session.send(
        "Page.getLayoutMetrics",
      );
      this.#extra = {
        width: width - page.clientWidth,
        height: height - page.clientHeight,
      };
    }
    await this.#send({ width, height });
  }

  #tellBrowser(change: Partial<Bounds> & { windowState?: State }): void {
    this.#last = this.#last
      .then(() => this.#send(change))
      .catch(() => undefined);
  }

  async #send({
    x,
    y,
    width,
    height,
    ...state
  }: Partial<Bounds> & { windowState?: State }): Promise<void> {
    const { root, id } = await this.#target;
    const { windowId } = await root.send("Browser.getWindowForTarget", {
      targetId: id,
    });
    const size =
      width === undefined || height === undefined
        ? {}
        : {
            width: width + this.#extra.width,
            height: height + this.#extra.height,
          };
    await root.send("Browser.setWindowBounds", {
      windowId,
      bounds: { left: x, top: y, ...size, ...state },
    });
  }

  #tellWindow(previous: Bounds): void {
    const { x, y, width, height } = this.#current;
    if (width !== previous.width || height !== previous.height)
      this.#window.emit("resize");
    if (x !== previous.x || y !== previous.y) this.#window.emit("move");
  }
}
