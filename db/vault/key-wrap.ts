import {
  createCipheriv,
  createDecipheriv,
  hkdfSync,
  randomBytes,
  timingSafeEqual,
} from "node:crypto";
import * as z from "zod";
import { canonicalJson } from "../canonical-json.ts";
import {
  deriveKey,
  derivationSchema,
  type Derivation,
} from "./key-derivation.ts";

export const wrappedKeySchema = z.strictObject({
  kind: z.literal("passphrase"),
  derivation: derivationSchema,
  /** Proves the passphrase without the wrapped key, so that a wrong one is told apart from damage. */
  check: z.base64().length(44),
  nonce: z.base64().length(16),
  ciphertext: z.base64().length(44),
  tag: z.base64().length(24),
});
export type WrappedKey = z.infer<typeof wrappedKeySchema>;

export type Unwrapped =
  | { outcome: "opened"; dataKey: Buffer }
  | { outcome: "wrong-passphrase" | "damaged" | "unsupported" };

/** What a wrapped key is bound to; it opens nowhere else. */
export interface WrapContext {
  readonly workspaceId: string;
  readonly version: number;
}

const part = (derived: Buffer, label: string): Buffer =>
  Buffer.from(hkdfSync("sha256", derived, "", `mesoboard ${label}`, 32));

const associatedData = (context: WrapContext, derivation: Derivation): Buffer =>
  Buffer.from(canonicalJson({ ...context, derivation }), "utf8");

/** Wraps the data key with AES-256-GCM; null when this runtime lacks the derivation. */
export async function wrapKey(
  dataKey: Uint8Array,
  passphrase: string,
  derivation: Derivation,
  context: WrapContext,
): Promise<WrappedKey | null> {
  const derived = await deriveKey(passphrase, derivation);
  if (derived === null) return null;
  const wrappingKey = part(derived, "wrap");
  try {
    const nonce = randomBytes(12);
    const cipher = createCipheriv("aes-256-gcm", wrappingKey, nonce);
    cipher.setAAD(associatedData(context, derivation));
    const ciphertext = Buffer.concat([cipher.update(dataKey), cipher.final()]);
    return {
      kind: "passphrase",
      derivation,
      check: part(derived, "check").toString("base64"),
      nonce: nonce.toString("base64"),
      ciphertext: ciphertext.toString("base64"),
      tag: cipher.getAuthTag().toString("base64"),
    };
  } finally {
    wrappingKey.fill(0);
    derived.fill(0);
  }
}

/** Unwraps the data key, or says why not. The caller zeroes the key when done. */
export async function unwrapKey(
  wrapped: WrappedKey,
  passphrase: string,
  context: WrapContext,
): Promise<Unwrapped> {
  const derived = await deriveKey(passphrase, wrapped.derivation);
  if (derived === null) return { outcome: "unsupported" };
  const wrappingKey = part(derived, "wrap");
  try {
    const check = Buffer.from(wrapped.check, "base64");
    if (!timingSafeEqual(check, part(derived, "check")))
      return { outcome: "wrong-passphrase" };
    return decrypt(wrapped, wrappingKey, context);
  } finally {
    wrappingKey.fill(0);
    derived.fill(0);
  }
}

function decrypt(
  wrapped: WrappedKey,
  wrappingKey: Buffer,
  context: WrapContext,
): Unwrapped {
  const nonce = Buffer.from(wrapped.nonce, "base64");
  const decipher = createDecipheriv("aes-256-gcm", wrappingKey, nonce, {
    authTagLength: 16,
  });
  decipher.setAAD(associatedData(context, wrapped.derivation));
  decipher.setAuthTag(Buffer.from(wrapped.tag, "base64"));
  try {
    const start = decipher.update(Buffer.from(wrapped.ciphertext, "base64"));
    return {
      outcome: "opened",
      dataKey: Buffer.concat([start, decipher.final()]),
    };
  } catch {
    return { outcome: "damaged" };
  }
}
