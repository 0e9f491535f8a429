import { homedir } from "node:os";
import { resolve } from "node:path";
import type { DialogMethod, DialogOptions } from "./dialog-options.ts";
import { windows } from "./windows.ts";

interface Scriptable {
  executeJavaScript(code: string): Promise<string | null>;
}

/** Paths as a person types them: from the home folder on, several with semicolons between. */
function readPaths(text: string): string[] {
  const paths = text.split(";").map((part) => part.trim());
  return paths
    .filter((part) => part !== "")
    .map((part) => resolve(homedir(), part.replace(/^~(?=\/|$)/, homedir())));
}

/** Asks with the browser's own prompt in the window in front; undefined when there is no window. */
export async function askInWindow(
  method: DialogMethod,
  options: DialogOptions,
): Promise<Record<string, unknown> | undefined> {
  const contents = windows.focused()?.webContents as Scriptable | undefined;
  if (contents === undefined) return undefined;
  const title = [options.title, options.message, options.detail]
    .filter(Boolean)
    .join("\n\n");
  const ask = async (text: string, initial: string): Promise<string> =>
    (await contents.executeJavaScript(
      `prompt(${JSON.stringify(text)}, ${JSON.stringify(initial)})`,
    )) ?? "";
  if (method === "showMessageBox") {
    const buttons = options.buttons ?? ["OK"];
    const list = buttons
      .map((label, index) => `${index + 1}: ${label}`)
      .join("\n");
    const chosen =
      Number(
        await ask(`${title}\n\n${list}`, String((options.defaultId ?? 0) + 1)),
      ) - 1;
    const response =
      buttons[chosen] === undefined ? (options.cancelId ?? 0) : chosen;
    return { response, checkboxChecked: false };
  }
  const several =
    options.properties?.includes("multiSelections") === true
      ? " (several with ; between)"
      : "";
  const initial =
    options.defaultPath === undefined
      ? ""
      : resolve(homedir(), options.defaultPath);
  const filePaths = readPaths(
    await ask(`${title}\n\nPath${several}:`, initial),
  );
  const canceled = filePaths.length === 0;
  return method === "showSaveDialog"
    ? { canceled, filePath: filePaths[0] ?? "" }
    : { canceled, filePaths };
}
