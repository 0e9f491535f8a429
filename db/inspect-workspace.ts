import { existsSync } from "node:fs";
import { AppError } from "../shared/errors.ts";
import { checkDatabaseFile } from "./file-checks.ts";
import { readKeyFile } from "./vault/key-file.ts";
import {
  holdsWorkspace,
  unfinishedName,
  workspaceFiles,
} from "./workspace-files.ts";

/** What a closed workspace shows of itself: whether any part exists, its name, and what is wrong with it. */
export interface WorkspaceOutlook {
  readonly exists: boolean;
  readonly name: string | null;
  readonly problem: string | null;
}

/** The sentence when a workspace has lost its key file. */
export const keysMissing =
  "The key file of this workspace is missing, so the workspace cannot be opened. Your cases are still stored and were not touched. Put the file workspace.keys back from a copy of this folder, then try again.";

/** Looks at a closed workspace without opening or changing it. */
export function inspectWorkspace(folder: string): WorkspaceOutlook {
  const files = workspaceFiles(folder);
  if (!holdsWorkspace(files))
    return { exists: false, name: null, problem: null };
  if (!existsSync(files.keys))
    return { exists: true, name: null, problem: keysMissing };
  let name: string | null = null;
  try {
    const { keyFile } = readKeyFile(files.keys);
    name = keyFile.name;
    if (!existsSync(unfinishedName(files.database, keyFile.workspaceId)))
      checkDatabaseFile(files.database);
    return { exists: true, name, problem: null };
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return { exists: true, name, problem: error.message };
  }
}
