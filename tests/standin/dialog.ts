import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { hasDisplay } from "./browser.ts";
import type { DialogMethod, DialogOptions } from "./dialog-options.ts";
import { askPerson } from "./native-dialog.ts";
import { askInWindow } from "./prompt-dialog.ts";

type Answer = Record<string, unknown>;

/** Takes the next answer for a method out of the file that STANDIN_DIALOGS names. */
function takeScripted(method: string): Answer | undefined {
  const file = process.env["STANDIN_DIALOGS"] ?? "";
  if (file === "" || !existsSync(file)) return undefined;
  const queue: { method: string; answer: Answer }[] = JSON.parse(
    readFileSync(file, "utf8"),
  );
  const index = queue.findIndex((entry) => entry.method === method);
  if (index < 0) return undefined;
  const [entry] = queue.splice(index, 1);
  writeFileSync(file, JSON.stringify(queue, null, 2));
  return entry?.answer;
}

function cancelled(method: DialogMethod, options: DialogOptions): Answer {
  if (method === "showOpenDialog") return { canceled: true, filePaths: [] };
  if (method === "showSaveDialog") return { canceled: true, filePath: "" };
  const buttons = options.buttons ?? [];
  const byName = buttons.findIndex((label) => /^(?:cancel|no)$/i.test(label));
  return {
    response: options.cancelId ?? Math.max(byName, 0),
    checkboxChecked: false,
  };
}

async function show(method: DialogMethod, args: unknown[]): Promise<Answer> {
  const options = (
    args.length > 1 ? args[1] : (args[0] ?? {})
  ) as DialogOptions;
  const scripted = takeScripted(method);
  if (scripted !== undefined)
    return { ...cancelled(method, options), ...scripted };
  const chosen = hasDisplay()
    ? ((await askPerson(method, options)) ??
      (await askInWindow(method, options)))
    : undefined;
  if (chosen !== undefined) return chosen;
  process.stderr.write(
    `${method} was answered with "cancelled": put an answer into the file that STANDIN_DIALOGS names (tests/standin/README.md).\n`,
  );
  return cancelled(method, options);
}

/** Electron's `dialog`: answered by a script, else by a person, else cancelled. */
export const dialog = {
  showOpenDialog: (...args: unknown[]): Promise<Answer> =>
    show("showOpenDialog", args),
  showSaveDialog: (...args: unknown[]): Promise<Answer> =>
    show("showSaveDialog", args),
  showMessageBox: (...args: unknown[]): Promise<Answer> =>
    show("showMessageBox", args),
  showErrorBox(title: string, content: string): void {
    process.stderr.write(`${title}: ${content}\n`);
  },
};
