import { randomBytes } from "node:crypto";
import {
  closeSync,
  fsyncSync,
  openSync,
  readFileSync,
  renameSync,
  statSync,
  writeSync,
} from "node:fs";
import { dirname } from "node:path";
import * as z from "zod";
import { idSchema, instantSchema } from "../../shared/domain/primitives.ts";
import { AppError } from "../../shared/errors.ts";
import { sha256OfJson } from "../canonical-json.ts";
import { wrappedKeySchema } from "./key-wrap.ts";

export const keyFileVersion = 1;
const largestFile = 65_536;

const headSchema = z.looseObject({
  format: z.literal("mesoboard-keys"),
  version: z.number().int(),
});

const slotsSchema = z.array(wrappedKeySchema).min(1).max(16);

const keyFileSchema = z.strictObject({
  format: z.literal("mesoboard-keys"),
  version: z.literal(keyFileVersion),
  workspaceId: idSchema,
  /** Shown on the unlock screen; the name inside the workspace is the one that counts. */
  name: z.string().max(120),
  createdAt: instantSchema,
  /** Each is checked on its own: damage to one must not hide another. */
  slots: z.array(z.unknown()).max(16),
  /** SHA-256 of all the rest: tells accidental damage from a wrong passphrase. */
  digest: z.string(),
});
export type KeyFile = Omit<
  z.infer<typeof keyFileSchema>,
  "digest" | "slots"
> & {
  /** Any one of them opens the workspace. */
  slots: z.infer<typeof slotsSchema>;
};

/** What a key file still says; a damaged one keeps the slots that can be read. */
export interface StoredKeyFile {
  readonly keyFile: KeyFile;
  readonly isDamaged: boolean;
}

const damaged = (cause?: unknown): AppError =>
  new AppError(
    "storage",
    "The key file of this workspace is damaged, so the workspace cannot be opened with it. Your cases are still stored and were not touched. Put the file workspace.keys back from a copy of this folder, then try again.",
    { cause },
  );

/** Writes the key file so that a crash leaves either the old one or the new one, readable by its owner only. */
export function writeKeyFile(path: string, file: KeyFile): void {
  const text = `${JSON.stringify({ ...file, digest: sha256OfJson(file) }, null, 2)}\n`;
  const temporary = `${path}.${randomBytes(6).toString("hex")}.tmp`;
  const descriptor = openSync(temporary, "wx", 0o600);
  try {
    writeSync(descriptor, text);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
  renameSync(temporary, path);
  syncFolder(dirname(path));
}

/** Makes renames in the folder durable, where the system lets a folder be synced. */
export function syncFolder(folder: string): void {
  if (process.platform === "win32") return;
  const descriptor = openSync(folder, "r");
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/**
 * Reads and checks the key file. One of which no slot can be read is an AppError "storage", a newer format
 * "precondition".
 */
export function readKeyFile(path: string): StoredKeyFile {
  const content = readJson(path);
  const head = headSchema.safeParse(content);
  if (!head.success) throw damaged(head.error);
  if (head.data.version > keyFileVersion)
    throw new AppError(
      "precondition",
      "This workspace was made by a newer MesoBoard. Nothing was changed. Install that version, then open the workspace with it.",
    );
  const parsed = keyFileSchema.safeParse(content);
  if (!parsed.success) throw damaged(parsed.error);
  const { digest, ...file } = parsed.data;
  const readable = file.slots.flatMap((slot) => {
    const { data } = wrappedKeySchema.safeParse(slot);
    return data === undefined ? [] : [data];
  });
  const slots = slotsSchema.safeParse(readable);
  if (!slots.success) throw damaged(slots.error);
  const isWhole =
    digest === sha256OfJson(file) && slots.data.length === file.slots.length;
  return { keyFile: { ...file, slots: slots.data }, isDamaged: !isWhole };
}

function readJson(path: string): unknown {
  try {
    const stat = statSync(path);
    if (!stat.isFile())
      throw new AppError(
        "storage",
        "In place of the key file lies something that is not a file. Nothing was changed. Put the file workspace.keys back from a copy of this folder, then try again.",
      );
    if (stat.size > largestFile) throw damaged();
    return JSON.parse(readFileSync(path, "utf8"));
  } catch (error) {
    throw error instanceof AppError ? error : damaged(error);
  }
}
