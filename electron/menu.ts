import type { MenuItemConstructorOptions } from "electron";
import type { EventPayload } from "../shared/contract/events.ts";

export type MenuCommand = EventPayload<"command.run">["command"];

/** The application menu. `run` hands a command to the window; roles are the system's own. */
export function menuTemplate(
  run: (command: MenuCommand) => void,
): MenuItemConstructorOptions[] {
  const item = (
    label: string,
    accelerator: string,
    command: MenuCommand,
  ): MenuItemConstructorOptions => ({
    label,
    ...(accelerator === "" ? {} : { accelerator }),
    click: () => run(command),
  });
  return [
    {
      label: "&File",
      submenu: [
        item("New case", "CmdOrCtrl+N", "new-case"),
        item("Import cases…", "CmdOrCtrl+I", "import"),
        { type: "separator" },
        item("Print summary…", "CmdOrCtrl+P", "print"),
        { type: "separator" },
        item("Lock workspace", "CmdOrCtrl+L", "lock"),
        { role: "quit" },
      ],
    },
    {
      label: "&Edit",
      submenu: [
        { role: "undo" },
        { role: "redo" },
        { type: "separator" },
        { role: "cut" },
        { role: "copy" },
        { role: "paste" },
        { role: "selectAll" },
      ],
    },
    {
      label: "&View",
      submenu: [
        item("Worklist", "CmdOrCtrl+Shift+W", "worklist"),
        item("Search and commands…", "CmdOrCtrl+K", "palette"),
        { type: "separator" },
        { role: "resetZoom" },
        { role: "zoomIn" },
        { role: "zoomOut" },
        { role: "togglefullscreen" },
      ],
    },
    {
      label: "&Help",
      submenu: [
        item("Keyboard shortcuts", "", "shortcuts"),
        item("About MesoBoard", "", "about"),
      ],
    },
  ];
}
