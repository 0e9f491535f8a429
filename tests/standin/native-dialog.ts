import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import type { DialogMethod, DialogOptions } from "./dialog-options.ts";

function isInstalled(name: string): boolean {
  return (process.env["PATH"] ?? "")
    .split(delimiter)
    .some((folder) => existsSync(join(folder, name)));
}

function run(
  command: string,
  args: string[],
): Promise<{ code: number; text: string }> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: ["ignore", "pipe", "ignore"] });
    let text = "";
    child.stdout.setEncoding("utf8").on("data", (chunk: string) => {
      text += chunk;
    });
    child.once("error", () => resolve({ code: 1, text: "" }));
    child.once("close", (code) =>
      resolve({ code: code ?? 1, text: text.trimEnd() }),
    );
  });
}

function zenityArgs(method: DialogMethod, options: DialogOptions): string[] {
  const title = `--title=${options.title ?? options.message ?? ""}`;
  if (method === "showMessageBox") {
    const text = `--text=${[options.message, options.detail].filter(Boolean).join("\n\n")}`;
    const buttons = (options.buttons ?? ["OK"]).map(
      (label) => `--extra-button=${label}`,
    );
    return ["--question", "--no-markup", "--switch", title, text, ...buttons];
  }
  const filters = (options.filters ?? []).map(
    ({ name, extensions }) =>
      `--file-filter=${name} | ${extensions.map((e) => `*.${e}`).join(" ")}`,
  );
  const path =
    options.defaultPath === undefined
      ? []
      : [`--filename=${options.defaultPath}`];
  const save = method === "showSaveDialog" ? ["--save"] : [];
  const folder =
    options.properties?.includes("openDirectory") === true
      ? ["--directory"]
      : [];
  const several =
    options.properties?.includes("multiSelections") === true
      ? ["--multiple", "--separator=\n"]
      : [];
  return [
    "--file-selection",
    title,
    ...save,
    ...folder,
    ...several,
    ...path,
    ...filters,
  ];
}

function kdialogArgs(method: DialogMethod, options: DialogOptions): string[] {
  const path = options.defaultPath ?? "";
  if (method === "showMessageBox") {
    const items = (options.buttons ?? ["OK"]).flatMap((label, index) => [
      String(index),
      label,
    ]);
    return [
      "--menu",
      [options.message, options.detail].filter(Boolean).join("\n\n"),
      ...items,
    ];
  }
  if (options.properties?.includes("openDirectory") === true)
    return ["--getexistingdirectory", path];
  return [
    method === "showSaveDialog" ? "--getsavefilename" : "--getopenfilename",
    path,
  ];
}

/** Shows the desktop's own dialog with zenity or kdialog; undefined when neither is installed. */
export async function askPerson(
  method: DialogMethod,
  options: DialogOptions,
): Promise<Record<string, unknown> | undefined> {
  const command = ["zenity", "kdialog"].find((name) => isInstalled(name));
  if (command === undefined) return undefined;
  const args =
    command === "zenity"
      ? zenityArgs(method, options)
      : kdialogArgs(method, options);
  const { code, text } = await run(command, args);
  if (method === "showMessageBox") {
    const response =
      command === "zenity"
        ? (options.buttons ?? ["OK"]).indexOf(text)
        : Number(text === "" ? -1 : text);
    return response < 0
      ? { response: options.cancelId ?? 0, checkboxChecked: false }
      : { response, checkboxChecked: false };
  }
  const canceled = code !== 0 || text === "";
  if (method === "showSaveDialog")
    return { canceled, filePath: canceled ? "" : text };
  return { canceled, filePaths: canceled ? [] : text.split("\n") };
}
