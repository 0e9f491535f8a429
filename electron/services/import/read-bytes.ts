import { constants } from "node:fs";
import { open } from "node:fs/promises";
import { basename } from "node:path";
import { refuseFile } from "./refuse-file.ts";

const mebibyte = 1024 * 1024;

/** Larger files are refused before a byte of them is read. */
export const fileLimitBytes = 50 * mebibyte;

/** The bytes of a regular file of at most 50 MB; refuses everything else with one sentence. */
export async function readBytes(path: string): Promise<Uint8Array> {
  const name = basename(path);
  const handle = await openForReading(path, name);
  try {
    const { size, isFile } = await statOf(handle);
    if (!isFile) {
      throw refuseFile(
        name,
        "is a folder or a device, not a file: choose the CSV files themselves.",
      );
    }
    if (size > fileLimitBytes) {
      throw refuseFile(
        name,
        `is ${Math.ceil(size / mebibyte)} MB large, and an import reads at most ${fileLimitBytes / mebibyte} MB: choose the clinical table itself, or split it by patients.`,
      );
    }
    return await readWhole(handle, size, name);
  } finally {
    await handle.close();
  }
}

type FileHandle = Awaited<ReturnType<typeof open>>;

async function statOf(
  handle: FileHandle,
): Promise<{ size: number; isFile: boolean }> {
  const stat = await handle.stat();
  return { size: stat.size, isFile: stat.isFile() };
}

async function openForReading(path: string, name: string): Promise<FileHandle> {
  try {
    // Non-blocking, so that a pipe without a writer is refused instead of waited for.
    return await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
  } catch (error) {
    throw refuseFile(
      name,
      "cannot be opened: check that it is still there and that you may read it.",
      error,
    );
  }
}

async function readWhole(
  handle: FileHandle,
  size: number,
  name: string,
): Promise<Uint8Array> {
  const bytes = new Uint8Array(size);
  let filled = 0;
  try {
    while (filled < size) {
      const { bytesRead } = await handle.read(
        bytes,
        filled,
        size - filled,
        filled,
      );
      if (bytesRead === 0) break;
      filled += bytesRead;
    }
  } catch (error) {
    throw refuseFile(
      name,
      "could not be read to its end: copy it to this computer and choose it again.",
      error,
    );
  }
  if (filled < size) {
    throw refuseFile(
      name,
      "became shorter while it was read: wait until it is complete and choose it again.",
    );
  }
  return bytes;
}
