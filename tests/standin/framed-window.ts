import { EventEmitter } from "node:events";
import type { Target } from "./target.ts";
import { WindowFrame, type Bounds } from "./window-frame.ts";

/** The part of Electron's `BrowserWindow` that is about its place, size and state. */
export class FramedWindow extends EventEmitter {
  #frame: WindowFrame | undefined;

  /** Called by the constructor once the window's page is being made. */
  protected setFrame(
    target: Promise<Target>,
    options: Partial<Bounds>,
  ): WindowFrame {
    const { width = 800, height = 600, x, y } = options;
    this.#frame = new WindowFrame(this, target, {
      x: x ?? 0,
      y: y ?? 0,
      width,
      height,
    });
    if (x !== undefined && y !== undefined) this.#frame.place({ x, y });
    return this.#frame;
  }
  get #known(): WindowFrame {
    if (this.#frame === undefined)
      throw new Error("The window has no frame yet");
    return this.#frame;
  }

  getBounds(): Bounds {
    return this.#known.bounds();
  }
  getNormalBounds(): Bounds {
    return this.#known.normalBounds();
  }
  setBounds(bounds: Partial<Bounds>): void {
    this.#known.place(bounds);
  }
  getSize(): [number, number] {
    const { width, height } = this.getBounds();
    return [width, height];
  }
  setSize(width: number, height: number): void {
    this.#known.place({ width, height });
  }
  maximize(): void {
    this.#known.setState("maximized");
  }
  unmaximize(): void {
    this.#known.setState("normal");
  }
  isMaximized(): boolean {
    return this.#known.state === "maximized";
  }
  minimize(): void {
    this.#known.setState("minimized");
  }
  isMinimized(): boolean {
    return this.#known.state === "minimized";
  }
  restore(): void {
    this.#known.setState("normal");
  }
  setFullScreen(full: boolean): void {
    this.#known.setState(full ? "fullscreen" : "normal");
  }
  isFullScreen(): boolean {
    return this.#known.state === "fullscreen";
  }
}
