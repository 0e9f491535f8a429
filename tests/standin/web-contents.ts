import { EventEmitter } from "node:events";
import { AppEvent } from "./app-event.ts";
import { Frames, type Frame } from "./frames.ts";
import { Navigation } from "./navigation.ts";
import { clone } from "./page/codec.ts";
import { PageIpc } from "./page-ipc.ts";
import { preparePage } from "./page-setup.ts";
import { applyPermissions } from "./permissions.ts";
import { toPrintParameters, type PrintToPdfOptions } from "./printing.ts";
import { toAppUrl } from "./protocol.ts";
import { session } from "./session.ts";
import type { Target } from "./target.ts";

export interface WindowOpenDetails {
  url: string;
  frameName: string;
  features: string;
  disposition: string;
  referrer: { url: string; policy: string };
}
type WindowOpenHandler = (details: WindowOpenDetails) => {
  action: "deny" | "allow";
};
export interface WebPreferences {
  preload?: string;
  [name: string]: unknown;
}

const defaults = {
  contextIsolation: true,
  nodeIntegration: false,
  sandbox: true,
  webSecurity: true,
};
const all = new Map<number, WebContents>();
let lastId = 0;

/** Electron's `webContents` of one window: a page of the browser, driven over its own session. */
export class WebContents extends EventEmitter {
  readonly id = (lastId += 1);
  readonly session = session.defaultSession;
  readonly ready: Promise<Target>;
  targetId = "";
  readonly #frames = new Frames();
  readonly #navigation = new Navigation(this, this.#frames);
  readonly #ipc = new PageIpc(this, this.#frames);
  readonly #preferences: WebPreferences;
  #destroyed = false;
  #zoom = 1;
  #openHandler: WindowOpenHandler = () => ({ action: "allow" });

  constructor(preferences: WebPreferences, opening: Promise<Target>) {
    super();
    this.#preferences = { ...defaults, ...preferences };
    all.set(this.id, this);
    this.ready = this.#setUp(opening);
    this.ready.catch(() => undefined);
    this.on("did-finish-load", () => {
      if (this.#zoom !== 1) this.setZoomFactor(this.#zoom);
    });
  }

  async #setUp(opening: Promise<Target>): Promise<Target> {
    const target = await opening;
    this.targetId = target.id;
    this.#navigation.watch(target);
    target.session.on(
      "Page.windowOpen",
      ({ url, windowName, windowFeatures }) =>
        this.askForWindow(url, windowName, windowFeatures.join(",")),
    );
    target.session.on("Inspector.targetCrashed", () => {
      this.emit("render-process-gone", new AppEvent(), {
        reason: "crashed",
        exitCode: 1,
      });
    });
    await preparePage(target.session, {
      frames: this.#frames,
      preload: this.#preferences.preload,
      requester: {
        id: this.id,
        allowsNavigation: (navigation) => this.#navigation.allows(navigation),
      },
      hear: (message, context) => this.#ipc.hear(message, context),
      greet: this.#ipc.greet,
    });
    return target;
  }

  /** Asks the app about a window that the page wants; the page itself never gets one. */
  askForWindow(url: string, frameName: string, features: string): void {
    const referrer = { url: this.getURL(), policy: "" };
    const details = {
      url: toAppUrl(url),
      frameName,
      features,
      disposition: "new-window",
      referrer,
    };
    if (this.#openHandler(details).action === "allow")
      this.emit("standin-open", details);
  }
  setWindowOpenHandler(handler: WindowOpenHandler): void {
    this.#openHandler = handler;
  }

  /** Resolves when the page has loaded; rejects in Electron's words when it cannot be. */
  async loadURL(url: string): Promise<void> {
    const target = await this.ready;
    await applyPermissions(
      target,
      url,
      await this.session.permissionsFor(this, url),
    );
    await this.#navigation.load(target, url);
  }
  reload(): void {
    this.#tell("Page.reload");
  }
  getURL(): string {
    return this.#frames.url;
  }
  get mainFrame(): Frame | null {
    return this.#frames.frame(this.#frames.mainId);
  }
  getLastWebPreferences(): WebPreferences {
    return this.#preferences;
  }

  send(channel: string, ...args: unknown[]): void {
    this.#ipc.send(channel, clone(args));
  }
  async executeJavaScript(expression: string): Promise<unknown> {
    const { session: page } = await this.ready;
    const options = {
      awaitPromise: true,
      returnByValue: true,
      userGesture: true,
    };
    const { result, exceptionDetails } = await page.send("Runtime.evaluate", {
      expression,
      ...options,
    });
    if (exceptionDetails !== undefined)
      throw new Error(result.description ?? exceptionDetails.text);
    return result.value;
  }
  async printToPDF(options: PrintToPdfOptions = {}): Promise<Buffer> {
    const parameters = toPrintParameters(options);
    const { session: page } = await this.ready;
    return Buffer.from(
      (await page.send("Page.printToPDF", parameters)).data,
      "base64",
    );
  }

  setZoomFactor(factor: number): void {
    this.#zoom = factor;
    this.#tell("Runtime.evaluate", {
      expression: `document.documentElement.style.zoom = ${factor}`,
    });
  }
  getZoomFactor(): number {
    return this.#zoom;
  }
  setZoomLevel(level: number): void {
    this.setZoomFactor(1.2 ** level);
  }
  getZoomLevel(): number {
    return Math.log(this.#zoom) / Math.log(1.2);
  }
  openDevTools(): void {}
  closeDevTools(): void {}
  focus(): void {
    this.#tell("Page.bringToFront");
  }
  /** Closes the window around this page. */
  close(): void {
    this.emit("standin-close");
  }
  isDestroyed(): boolean {
    return this.#destroyed;
  }
  /** Called by the window when the page has gone. */
  markDestroyed(): void {
    this.#destroyed = true;
    all.delete(this.id);
    this.#ipc.close();
    this.emit("destroyed");
  }

  #tell(method: string, parameters: object = {}): void {
    this.ready
      .then(({ session: page }) => page.tell(method, parameters))
      .catch(() => undefined);
  }
}

/** Electron's `webContents` lookups. */
export const webContents = {
  getAllWebContents: (): WebContents[] => [...all.values()],
  fromId: (id: number): WebContents | undefined => all.get(id),
  fromDevToolsTargetId: (id: string): WebContents | undefined =>
    [...all.values()].find(({ targetId }) => targetId === id),
};
