import type { BrowserWindowConstructorOptions, WebPreferences } from "electron";
import type { WindowState } from "./window-state.ts";

/** The security settings of every window of the product. */
export function hardenedPreferences(preload: string): WebPreferences {
  return {
    preload,
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webviewTag: false,
    navigateOnDragDrop: false,
    spellcheck: false,
    devTools: false,
  };
}

/** Options of the workstation window for a remembered state. */
export function workstationOptions(
  state: WindowState,
  preload: string,
): BrowserWindowConstructorOptions {
  const { x, y, width, height } = state;
  return {
    width,
    height,
    ...(x === undefined || y === undefined ? {} : { x, y }),
    minWidth: 1024,
    minHeight: 640,
    title: "MesoBoard",
    show: false,
    webPreferences: hardenedPreferences(preload),
  };
}

/** Options of the hidden window in which pages for paper are drawn. */
export function printWindowOptions(
  preload: string,
): BrowserWindowConstructorOptions {
  return {
    show: false,
    width: 900,
    height: 1200,
    webPreferences: hardenedPreferences(preload),
  };
}
