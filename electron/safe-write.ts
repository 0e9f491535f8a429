import { randomUUID } from "node:crypto";
import { lstat, open, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { AppError } from "../shared/errors.ts";

/** Writes a whole file or nothing: a hidden temporary file in the same folder, synced, then renamed. */
export async function writeWhole(
  file: string,
  bytes: Uint8Array,
): Promise<void> {
  const target = await lstat(file).catch(() => null);
  if (target !== null && !target.isFile()) {
    throw new AppError(
      "storage",
      `${file} is a folder or a link, so nothing was written. Name another file.`,
    );
  }
  const temporary = join(
    dirname(file),
    `.${basename(file)}.${randomUUID().slice(0, 8)}`,
  );
  try {
    const handle = await open(temporary, "wx", 0o600);
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true });
    throw new AppError(
      "storage",
      `The file could not be written to ${dirname(file)}. Nothing was saved there; choose another folder and try again.`,
      { cause: error },
    );
  }
}
