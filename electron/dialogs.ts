import { dialog, type BrowserWindow } from "electron";

/** Asks which files to import; null when cancelled. */
export async function chooseImportFiles(
  window: BrowserWindow | null,
): Promise<string[] | null> {
  const options = {
    title: "Choose the tables to import",
    properties: ["openFile" as const, "multiSelections" as const],
    filters: [
      { name: "Tables", extensions: ["csv", "tsv", "txt"] },
      { name: "All files", extensions: ["*"] },
    ],
  };
  const { canceled, filePaths } = await (window === null
    ? dialog.showOpenDialog(options)
    : dialog.showOpenDialog(window, options));
  return canceled ? null : filePaths;
}

/** Asks where to save a PDF; null when cancelled. */
export async function choosePdfFile(
  window: BrowserWindow | null,
  suggestedName: string,
): Promise<string | null> {
  const options = {
    title: "Save the summary as PDF",
    defaultPath: suggestedName,
    filters: [{ name: "PDF", extensions: ["pdf"] }],
  };
  const { canceled, filePath } = await (window === null
    ? dialog.showSaveDialog(options)
    : dialog.showSaveDialog(window, options));
  return canceled || filePath === "" ? null : filePath;
}
