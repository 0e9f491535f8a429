import { AppEvent } from "./app-event.ts";
import { FramedWindow } from "./framed-window.ts";
import type { Target } from "./target.ts";
import { openTarget } from "./targets.ts";
import {
  WebContents,
  type WebPreferences,
  type WindowOpenDetails,
} from "./web-contents.ts";
import { windows } from "./windows.ts";
import type { Bounds, WindowFrame } from "./window-frame.ts";

interface BrowserWindowOptions extends Partial<Bounds> {
  show?: boolean;
  title?: string;
  webPreferences?: WebPreferences;
  [name: string]: unknown;
}

let lastId = 0;

/** Electron's `BrowserWindow`. With a display, the first one is a window without tabs. */
export class BrowserWindow extends FramedWindow {
  readonly id = (lastId += 1);
  readonly webContents: WebContents;
  readonly #frame: WindowFrame;
  #title: string;
  #visible: boolean;
  #destroyed = false;
  #closing = false;

  constructor(options: BrowserWindowOptions = {}) {
    super();
    const {
      width = 800,
      height = 600,
      show = true,
      title = "Electron",
    } = options;
    this.#title = title;
    this.#visible = show;
    const hidden = !show && windows.all().length > 0;
    const opening = openTarget({ width, height, hidden });
    this.webContents = new WebContents(options.webPreferences ?? {}, opening);
    this.#frame = this.setFrame(this.webContents.ready, options);
    this.#watch();
    windows.add(this);
  }

  static getAllWindows(): BrowserWindow[] {
    return windows.all() as unknown as BrowserWindow[];
  }
  static getFocusedWindow(): BrowserWindow | null {
    return (windows.focused() as BrowserWindow | undefined) ?? null;
  }
  static fromWebContents(contents: unknown): BrowserWindow | null {
    return (
      BrowserWindow.getAllWindows().find(
        (window) => window.webContents === contents,
      ) ?? null
    );
  }
  static fromId(id: number): BrowserWindow | null {
    return (
      BrowserWindow.getAllWindows().find((window) => window.id === id) ?? null
    );
  }

  #watch(): void {
    this.webContents.once("did-finish-load", () => this.emit("ready-to-show"));
    this.webContents.on("standin-close", () => this.close());
    this.webContents.on(
      "standin-open",
      ({ url }: WindowOpenDetails) => void new BrowserWindow().loadURL(url),
    );
    this.webContents.on(
      "standin-window",
      (event: "resize" | "focus" | "blur") => {
        if (event === "focus") windows.focus(this);
        if (event !== "resize") this.emit(event);
        void this.#frame.refresh();
      },
    );
    this.webContents.ready.then(
      (target) => this.#watchEnd(target),
      (error: Error) => windows.emit("failed", error),
    );
  }

  #watchEnd(target: Target): void {
    const gone = (): void => {
      if (this.#destroyed) return;
      if (!this.#closing) this.emit("close", new AppEvent());
      this.#markDestroyed();
    };
    target.root.on("Target.targetDestroyed", ({ targetId }) => {
      if (targetId === target.id) gone();
    });
    void target.exited.then(gone);
  }

  #markDestroyed(): void {
    this.#destroyed = true;
    this.webContents.markDestroyed();
    this.emit("closed");
    windows.remove(this);
  }

  loadURL(url: string): Promise<void> {
    return this.webContents.loadURL(url);
  }
  show(): void {
    this.#visible = true;
    this.focus();
    this.emit("show");
  }
  hide(): void {
    this.#visible = false;
    this.emit("hide");
  }
  isVisible(): boolean {
    return this.#visible;
  }
  focus(): void {
    windows.focus(this);
    this.webContents.focus();
  }
  isFocused(): boolean {
    return windows.focused() === this;
  }
  /** Asks the "close" listeners, then closes. */
  close(): void {
    if (this.#destroyed || this.#closing) return;
    const event = new AppEvent();
    this.emit("close", event);
    if (!event.defaultPrevented) this.destroy();
  }
  destroy(): void {
    if (this.#destroyed || this.#closing) return;
    this.#closing = true;
    void this.webContents.ready
      .then((target) =>
        target.root.tell("Target.closeTarget", { targetId: target.id }),
      )
      .catch(() => undefined)
      .then(() => this.#destroyed || this.#markDestroyed());
  }
  isClosing(): boolean {
    return this.#closing;
  }
  isDestroyed(): boolean {
    return this.#destroyed;
  }

  setTitle(title: string): void {
    this.#title = title;
    void this.webContents
      .executeJavaScript(`document.title = ${JSON.stringify(title)}`)
      .catch(() => undefined);
  }
  getTitle(): string {
    return this.#title;
  }
  setMenuBarVisibility(_visible: boolean): void {}
  removeMenu(): void {}
}
