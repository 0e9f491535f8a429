import { BrowserWindow, screen } from "electron";
import { appOrigin } from "./origin.ts";
import { workstationOptions } from "./window-options.ts";
import { readWindowState, writeWindowState } from "./window-state.ts";

/** Opens the workstation window and remembers its place on closing. */
export function openWorkstation(files: {
  preload: string;
  stateFile: string;
}): BrowserWindow {
  const displays = screen.getAllDisplays().map((display) => display.workArea);
  const state = readWindowState(files.stateFile, displays);
  const window = new BrowserWindow(workstationOptions(state, files.preload));
  if (state.maximized) window.maximize();
  window.once("ready-to-show", () => window.show());
  window.on("close", () => {
    writeWindowState(
      files.stateFile,
      window.getNormalBounds(),
      window.isMaximized(),
    );
  });
  void window.loadURL(`${appOrigin}/index.html`);
  return window;
}
