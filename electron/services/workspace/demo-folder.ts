import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A private folder for a throwaway workspace, and how to remove it. */
export function createDemoFolder(): {
  folder: string;
  removeFolder: () => void;
} {
  const folder = mkdtempSync(join(tmpdir(), "mesoboard-demo-"));
  return {
    folder,
    removeFolder: () => rmSync(folder, { recursive: true, force: true }),
  };
}
