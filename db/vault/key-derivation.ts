import crypto from "node:crypto";
import * as z from "zod";

const salt = z.base64().length(24);

/**
 * How a passphrase becomes a key, kept in the clear beside the wrapped key. The lower limits keep a forged
 * file from weakening the vault, the upper ones from exhausting the computer.
 */
export const derivationSchema = z.discriminatedUnion("name", [
  z.strictObject({
    name: z.literal("argon2id"),
    memoryKiB: z.number().int().min(65_536).max(1_048_576),
    passes: z.number().int().min(3).max(12),
    lanes: z.number().int().min(1).max(16),
    salt,
  }),
  z.strictObject({
    name: z.literal("scrypt"),
    cost: z.union([131_072, 262_144, 524_288].map((cost) => z.literal(cost))),
    blockSize: z.literal(8),
    parallelism: z.number().int().min(1).max(4),
    salt,
  }),
]);
export type Derivation = z.infer<typeof derivationSchema>;

const keyBytes = 32;

const freshSalt = (): string => crypto.randomBytes(16).toString("base64");

/** Argon2id, 64 MiB, three passes, four lanes. */
export function newArgon2id(): Derivation {
  return {
    name: "argon2id",
    memoryKiB: 65_536,
    passes: 3,
    lanes: 4,
    salt: freshSalt(),
  };
}

/** scrypt, N = 2^17 (128 MiB), r = 8, p = 1. */
export function newScrypt(): Derivation {
  return {
    name: "scrypt",
    cost: 131_072,
    blockSize: 8,
    parallelism: 1,
    salt: freshSalt(),
  };
}

/** The same passphrase typed on another keyboard or system gives the same bytes (NFKC). */
function passphraseBytes(passphrase: string): Buffer {
  return Buffer.from(passphrase.normalize("NFKC"), "utf8");
}

/**
 * Derives 32 bytes on the crypto thread pool, never on the calling thread. Null when this runtime lacks the
 * function (Argon2 in builds on BoringSSL).
 */
export async function deriveKey(
  passphrase: string,
  derivation: Derivation,
): Promise<Buffer | null> {
  const message = passphraseBytes(passphrase);
  try {
    return derivation.name === "argon2id"
      ? await argon2idKey(message, derivation)
      : await scryptKey(message, derivation);
  } finally {
    message.fill(0);
  }
}

function argon2idKey(
  message: Buffer,
  derivation: Extract<Derivation, { name: "argon2id" }>,
): Promise<Buffer | null> {
  const parameters = {
    message,
    nonce: Buffer.from(derivation.salt, "base64"),
    memory: derivation.memoryKiB,
    passes: derivation.passes,
    parallelism: derivation.lanes,
    tagLength: keyBytes,
  };
  if (typeof crypto.argon2 !== "function") return Promise.resolve(null);
  return new Promise((resolve, reject) => {
    try {
      crypto.argon2("argon2id", parameters, (error, key) => {
        if (error === null) resolve(key);
        else reject(error);
      });
    } catch (error) {
      if (isMissingArgon2(error)) resolve(null);
      else reject(error);
    }
  });
}

function isMissingArgon2(error: unknown): boolean {
  return (
    error instanceof Error &&
    "code" in error &&
    error.code === "ERR_CRYPTO_ARGON2_NOT_SUPPORTED"
  );
}

function scryptKey(
  message: Buffer,
  derivation: Extract<Derivation, { name: "scrypt" }>,
): Promise<Buffer> {
  const options = {
    N: derivation.cost,
    r: derivation.blockSize,
    p: derivation.parallelism,
    maxmem: 256 * derivation.cost * derivation.blockSize,
  };
  return new Promise((resolve, reject) => {
    const nonce = Buffer.from(derivation.salt, "base64");
    crypto.scrypt(message, nonce, keyBytes, options, (error, key) => {
      if (error === null) resolve(key);
      else reject(error);
    });
  });
}
