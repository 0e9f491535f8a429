import { randomBytes } from "node:crypto";
import { AppError } from "../../shared/errors.ts";
import { newArgon2id, newScrypt } from "./key-derivation.ts";
import { keyFileVersion, type KeyFile } from "./key-file.ts";
import { unwrapKey, wrapKey, type WrappedKey } from "./key-wrap.ts";

/** A fresh random key for a database. */
export function newDataKey(): Buffer {
  return randomBytes(32);
}

/**
 * Key file for a new workspace. Where Argon2id works the passphrase gets two slots, Argon2id and scrypt:
 * a workspace made there must also open in a build without Argon2.
 */
export async function newKeyFile(
  dataKey: Uint8Array,
  passphrase: string,
  about: { workspaceId: string; name: string; createdAt: string },
): Promise<KeyFile> {
  const context = { workspaceId: about.workspaceId, version: keyFileVersion };
  const slots: WrappedKey[] = [];
  for (const derivation of [newArgon2id(), newScrypt()]) {
    const slot = await wrapKey(dataKey, passphrase, derivation, context);
    if (slot !== null) slots.push(slot);
  }
  return {
    format: "mesoboard-keys",
    version: keyFileVersion,
    ...about,
    slots,
  };
}

const wrongPassphrase = (): AppError =>
  new AppError(
    "forbidden",
    "That passphrase does not open this workspace. Nothing was changed. Check Caps Lock and the keyboard language, then type it again.",
  );

const wrongOrDamaged = (): AppError =>
  new AppError(
    "forbidden",
    "The key file of this workspace is damaged in part, and that passphrase does not open what is left of it. Your cases are still stored and were not touched. Type the passphrase again; if it is right, put the file workspace.keys back from a copy of this folder.",
  );

/**
 * Opens the first slot this runtime supports; of a damaged file every slot is tried. Wrong passphrase: AppError
 * "forbidden"; damage: "storage".
 */
export async function openKeyFile(
  file: KeyFile,
  passphrase: string,
  { isDamaged }: { isDamaged: boolean } = { isDamaged: false },
): Promise<Buffer> {
  const context = { workspaceId: file.workspaceId, version: file.version };
  let sawDamage = false;
  let sawWrong = false;
  for (const slot of file.slots) {
    const unwrapped = await unwrapKey(slot, passphrase, context);
    switch (unwrapped.outcome) {
      case "opened":
        return unwrapped.dataKey;
      case "wrong-passphrase":
        if (!isDamaged) throw wrongPassphrase();
        sawWrong = true;
        break;
      case "damaged":
        sawDamage = true;
        break;
      case "unsupported":
        break;
    }
  }
  if (sawWrong && !sawDamage) throw wrongOrDamaged();
  throw new AppError(
    sawDamage ? "storage" : "precondition",
    sawDamage
      ? "The passphrase is right, but the key it protects is damaged. Your cases are still stored and were not touched. Put the file workspace.keys back from a copy of this folder, then try again."
      : "This build of MesoBoard cannot read the key file of this workspace. Nothing was changed. Open the workspace with the build that made it.",
  );
}
