/** What `import { ... } from "electron"` gives in the main process. */
export { app } from "./app.ts";
export { BrowserWindow } from "./browser-window.ts";
export { dialog } from "./dialog.ts";
export { ipcMain } from "./ipc-main.ts";
export { Menu, MenuItem } from "./menu.ts";
export { nativeTheme } from "./native-theme.ts";
export { protocol } from "./protocol.ts";
export { session } from "./session.ts";
export {
  clipboard,
  powerMonitor,
  safeStorage,
  screen,
  shell,
} from "./system.ts";
export { webContents } from "./web-contents.ts";
