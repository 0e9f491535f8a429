import { windows } from "./windows.ts";

interface Role {
  accelerator?: string;
  press(window: any, contents: any): void;
}
const zoomBy = (step: number) => (window: any) => {
  const contents = window?.webContents;
  contents?.setZoomLevel(step === 0 ? 0 : contents.getZoomLevel() + step);
};

/** The menu roles that do something here. Editing roles are Chromium's own affair. */
export const rolePresses: Record<string, Role> = {
  quit: {
    accelerator: "CommandOrControl+Q",
    press: () => windows.emit("quit"),
  },
  close: {
    accelerator: "CommandOrControl+W",
    press: (window) => window?.close(),
  },
  minimize: {
    accelerator: "CommandOrControl+M",
    press: (window) => window?.minimize(),
  },
  reload: {
    accelerator: "CommandOrControl+R",
    press: (window) => window?.webContents.reload(),
  },
  forcereload: {
    accelerator: "CommandOrControl+Shift+R",
    press: (window) => window?.webContents.reload(),
  },
  togglefullscreen: {
    accelerator: "F11",
    press: (window) => window?.setFullScreen(!window.isFullScreen()),
  },
  zoomin: { accelerator: "CommandOrControl+Plus", press: zoomBy(0.5) },
  zoomout: { accelerator: "CommandOrControl+-", press: zoomBy(-0.5) },
  resetzoom: { accelerator: "CommandOrControl+0", press: zoomBy(0) },
};
