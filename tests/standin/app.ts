import { EventEmitter } from "node:events";
import { homedir, tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { mkdirSync } from "node:fs";
import { AppEvent } from "./app-event.ts";
import { commandLine, setSwitch } from "./command-line-state.ts";
import { hasLock, releaseLock, requestLock } from "./single-instance.ts";
import { closeBrowsers } from "./targets.ts";
import { windows, type AnyWindow } from "./windows.ts";

function appDataFolder(): string {
  const home = homedir();
  if (process.platform === "darwin")
    return join(home, "Library", "Application Support");
  if (process.platform === "win32")
    return process.env["APPDATA"] ?? join(home, "AppData", "Roaming");
  return process.env["XDG_CONFIG_HOME"] ?? join(home, ".config");
}

/** Electron's `app`. */
class App extends EventEmitter {
  readonly isPackaged = false;
  readonly commandLine = {
    appendSwitch: (name: string, value = "") => setSwitch(name, value),
    hasSwitch: (name: string) => commandLine.switches.has(name),
    getSwitchValue: (name: string) => commandLine.switches.get(name) ?? "",
  };
  readonly #paths = new Map<string, string>();
  readonly #ready = Promise.withResolvers<void>();
  #isReady = false;
  #name = "Electron";
  #version = process.versions.node;
  #appPath = process.cwd();
  #quitting = false;

  constructor() {
    super();
    windows.on("quit", () => this.quit());
    windows.on("failed", (error: Error) => {
      process.stderr.write(`${error.message}\n`);
      this.exit(1);
    });
    windows.on("opened", (window: AnyWindow) => {
      this.emit("web-contents-created", new AppEvent(), window.webContents);
      this.emit("browser-window-created", new AppEvent(), window);
    });
    windows.on("all-closed", () => this.#afterLastWindow());
  }

  /** Takes over what package.json says of the app. */
  describe(app: {
    name: string;
    version: string | undefined;
    path: string;
  }): void {
    this.#name = app.name;
    this.#version = app.version ?? this.#version;
    this.#appPath = app.path;
  }
  /** Called once the app's main file has been loaded. */
  start(): void {
    mkdirSync(this.getPath("userData"), { recursive: true });
    this.#isReady = true;
    this.#ready.resolve();
    this.emit("ready", new AppEvent(), {});
  }

  whenReady(): Promise<void> {
    return this.#ready.promise;
  }
  isReady(): boolean {
    return this.#isReady;
  }
  getName(): string {
    return this.#name;
  }
  get name(): string {
    return this.#name;
  }
  setName(name: string): void {
    this.#name = name;
  }
  getVersion(): string {
    return this.#version;
  }
  getAppPath(): string {
    return this.#appPath;
  }
  getLocale(): string {
    return "en-US";
  }
  setPath(name: string, path: string): void {
    this.#paths.set(name, path);
  }
  getPath(name: string): string {
    const given = this.#paths.get(name);
    if (given !== undefined) return given;
    if (name === "home") return homedir();
    if (name === "temp") return tmpdir();
    if (name === "appData") return appDataFolder();
    if (name === "exe") return process.argv[0] ?? process.execPath;
    if (["desktop", "documents", "downloads"].includes(name))
      return join(homedir(), name[0]?.toUpperCase() + name.slice(1));
    if (name === "logs") return join(this.getPath("userData"), "logs");
    if (name !== "userData" && name !== "sessionData")
      throw new Error(`Failed to get '${name}' path`);
    const chosen = commandLine.switches.get("user-data-dir") ?? "";
    return chosen === "" ? join(appDataFolder(), this.#name) : resolve(chosen);
  }

  /** True for the first app on a userData folder; a later one hands over its arguments and gets false. */
  requestSingleInstanceLock(data: object = {}): boolean {
    const folder = this.getPath("userData");
    mkdirSync(dirname(folder), { recursive: true });
    return requestLock(
      folder,
      { argv: process.argv, cwd: process.cwd(), data },
      (other) => {
        this.emit(
          "second-instance",
          new AppEvent(),
          other.argv,
          other.cwd,
          other.data,
        );
      },
    );
  }
  releaseSingleInstanceLock(): void {
    releaseLock();
  }
  hasSingleInstanceLock(): boolean {
    return hasLock();
  }
  enableSandbox(): void {}
  setAboutPanelOptions(_options: object): void {}
  setAppUserModelId(_id: string): void {}
  disableHardwareAcceleration(): void {}
  focus(): void {
    (windows.focused() as { focus?(): void } | undefined)?.focus?.();
  }

  /** Asks "before-quit" and every window, and exits when none of them objects. */
  quit(): void {
    if (this.#quitting || !this.#allows("before-quit")) return;
    this.#quitting = true;
    for (const window of windows.all()) window.close();
    if (windows.all().length === 0) this.#afterLastWindow();
    else if (!windows.all().every((window) => window.isClosing()))
      this.#quitting = false;
  }
  exit(code = 0): void {
    this.emit("quit", new AppEvent(), code);
    void closeBrowsers().finally(() => process.exit(code));
  }

  #afterLastWindow(): void {
    if (!this.#quitting && this.listenerCount("window-all-closed") > 0)
      this.emit("window-all-closed");
    else if (!this.#quitting) this.quit();
    else if (this.#allows("will-quit"))
      this.exit(Number(process.exitCode ?? 0));
    else this.#quitting = false;
  }
  #allows(name: string): boolean {
    const event = new AppEvent();
    this.emit(name, event);
    return !event.defaultPrevented;
  }
}

export const app = new App();
