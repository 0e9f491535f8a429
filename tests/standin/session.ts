import { EventEmitter } from "node:events";
import { browserPermissions } from "./permissions.ts";

interface RequestDetails {
  id: number;
  url: string;
  method: string;
  resourceType: string;
  webContentsId: number;
  referrer: string;
  timestamp: number;
}
type Verdict = { cancel?: boolean };
type RequestListener = (
  details: RequestDetails,
  callback: (verdict: Verdict) => void,
) => void;
type PermissionRequest = (
  contents: unknown,
  permission: string,
  callback: (granted: boolean) => void,
  details: object,
) => void;
type PermissionCheck = (
  contents: unknown,
  permission: string,
  origin: string,
  details: object,
) => boolean;

/** Whether an address matches one of Chromium's match patterns, such as `https://*.example.org/*`. */
function matches(url: string, patterns: string[]): boolean {
  return patterns.some((pattern) => {
    if (pattern === "<all_urls>") return true;
    const text = pattern
      .replaceAll(/[.+?^${}()|[\]\\]/g, String.raw`\$&`)
      .replaceAll("*", ".*");
    return new RegExp(`^${text}$`).test(url);
  });
}

/** The app's one session: its rules for requests, permissions and downloads. Nothing is kept between runs. */
class Session extends EventEmitter {
  #listener: RequestListener | undefined;
  #patterns: string[] = ["<all_urls>"];
  #request: PermissionRequest | undefined;
  #check: PermissionCheck | undefined;
  #spellChecker = true;

  readonly webRequest = {
    onBeforeRequest: (...args: unknown[]): void => {
      const [filter, listener] = (
        args.length > 1 ? args : [{ urls: ["<all_urls>"] }, args[0]]
      ) as [{ urls: string[] }, RequestListener | null];
      this.#patterns = filter.urls;
      this.#listener = listener ?? undefined;
    },
  };

  /** Whether the app lets a request through. With no listener it does, as Electron would. */
  async allows(details: RequestDetails): Promise<boolean> {
    const listener = this.#listener;
    if (listener === undefined || !matches(details.url, this.#patterns))
      return true;
    return new Promise((resolve) =>
      listener(details, ({ cancel = false }) => resolve(!cancel)),
    );
  }

  setPermissionRequestHandler(handler: PermissionRequest | null): void {
    this.#request = handler ?? undefined;
  }
  setPermissionCheckHandler(handler: PermissionCheck | null): void {
    this.#check = handler ?? undefined;
  }
  setDevicePermissionHandler(
    _handler: ((details: object) => boolean) | null,
  ): void {}

  /** Electron's permissions with the app's verdict on each for one page; Chromium cannot ask at the time of use. */
  async permissionsFor(
    contents: unknown,
    url: string,
  ): Promise<[string, boolean][]> {
    const details = { requestingUrl: url, isMainFrame: true };
    const ask = async (permission: string): Promise<boolean> => {
      const request = this.#request;
      if (this.#check?.(contents, permission, url, details) === false)
        return false;
      if (request === undefined) return this.#check !== undefined;
      return new Promise((resolve) =>
        request(contents, permission, resolve, details),
      );
    };
    return Promise.all(
      Object.keys(browserPermissions).map(
        async (name) => [name, await ask(name)] as [string, boolean],
      ),
    );
  }

  setSpellCheckerEnabled(enabled: boolean): void {
    this.#spellChecker = enabled;
  }
  isSpellCheckerEnabled(): boolean {
    return this.#spellChecker;
  }
  setSpellCheckerLanguages(_languages: string[]): void {}
  async clearCache(): Promise<void> {}
  async clearStorageData(): Promise<void> {}
  async setProxy(): Promise<void> {}
  isPersistent(): boolean {
    return false;
  }
}

const defaultSession = new Session();

/** Electron's `session`; every partition is the one session. */
export const session = {
  defaultSession,
  fromPartition: (_partition: string): Session => defaultSession,
};
export type { Session };
