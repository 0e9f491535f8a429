import type { Accelerator } from "./page/preload-world.ts";

const keyNames: Record<string, string> = {
  plus: "+",
  esc: "escape",
  return: "enter",
  space: " ",
  up: "arrowup",
  down: "arrowdown",
  left: "arrowleft",
  right: "arrowright",
};

/** Reads Electron's way of writing keys, such as "CommandOrControl+Shift+K". */
export function parseAccelerator(text: string): Accelerator {
  const parts = text.toLowerCase().split("+");
  const last = parts.pop() ?? "";
  const has = (...names: string[]): boolean =>
    parts.some((part) => names.includes(part));
  const commandOrControl = has("commandorcontrol", "cmdorctrl");
  const mac = process.platform === "darwin";
  return {
    key: keyNames[last] ?? last,
    control: has("control", "ctrl") || (commandOrControl && !mac),
    meta: has("command", "cmd", "super", "meta") || (commandOrControl && mac),
    shift: has("shift"),
    alt: has("alt", "option", "altgr"),
  };
}
