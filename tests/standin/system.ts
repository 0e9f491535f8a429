import { EventEmitter } from "node:events";

const display = {
  id: 1,
  bounds: { x: 0, y: 0, width: 1920, height: 1080 },
  workArea: { x: 0, y: 0, width: 1920, height: 1080 },
  size: { width: 1920, height: 1080 },
  workAreaSize: { width: 1920, height: 1080 },
  scaleFactor: 1,
  rotation: 0,
};

/** Electron's `screen`, with one display of a fixed size. */
export const screen = Object.assign(new EventEmitter(), {
  getAllDisplays: () => [display],
  getPrimaryDisplay: () => display,
  getDisplayMatching: (_bounds: object) => display,
});

/** What the app asked `shell` to open, for tests to read. */
const shellCalls: { method: string; target: string }[] = [];

/** Electron's `shell`: opens nothing, and records what it was asked. */
export const shell = {
  calls: shellCalls,
  openPath: async (target: string): Promise<string> => {
    shellCalls.push({ method: "openPath", target });
    return "";
  },
  openExternal: async (target: string): Promise<void> => {
    shellCalls.push({ method: "openExternal", target });
  },
  showItemInFolder: (target: string): void => {
    shellCalls.push({ method: "showItemInFolder", target });
  },
};

/** Electron's `safeStorage` on a machine without a keychain. */
export const safeStorage = { isEncryptionAvailable: () => false };

export const powerMonitor = new EventEmitter();

let copied = "";
/** Electron's `clipboard`, kept inside this process. */
export const clipboard = {
  writeText: (text: string): void => {
    copied = text;
  },
  readText: (): string => copied,
};
