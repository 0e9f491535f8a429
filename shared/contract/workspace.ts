import * as z from "zod";
import { wordsSchema } from "../domain/primitives.ts";
import { mutation, query } from "./channel.ts";

export const workspaceStatusSchema = z.strictObject({
  state: z.enum(["absent", "locked", "open"]),
  name: z.string().nullable(),
  kind: z.enum(["clinic", "demo"]).nullable(),
  actor: z.string().nullable(),
  appVersion: z.string(),
  engineVersion: z.string(),
  rulesVersion: z.string(),
  evidenceVersion: z.string(),
  startupError: z.string().nullable(),
});
export type WorkspaceStatus = z.infer<typeof workspaceStatusSchema>;

/** Long enough to resist guessing; the words tell the user how to make one. */
export const passphraseSchema = z
  .string()
  .min(
    12,
    "Use at least 12 characters. Four or five unrelated words are easy to remember.",
  )
  .max(1024, "Use at most 1024 characters.");

export const newWorkspaceSchema = z.strictObject({
  name: wordsSchema(120),
  actor: wordsSchema(120),
  passphrase: passphraseSchema,
});

const nothing = z.strictObject({});

export const workspaceChannels = {
  "workspace.status": query(nothing, workspaceStatusSchema, ["workspace"], {
    access: "open",
  }),
  "workspace.create": mutation(
    newWorkspaceSchema,
    workspaceStatusSchema,
    ["workspace"],
    "open",
  ),
  "workspace.unlock": mutation(
    z.strictObject({
      passphrase: z.string().min(1, "Type the passphrase.").max(1024),
    }),
    workspaceStatusSchema,
    ["workspace"],
    "open",
  ),
  "workspace.lock": mutation(nothing, workspaceStatusSchema, ["workspace"]),
} as const;
