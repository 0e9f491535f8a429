import type * as z from "zod";

/** Queries a write makes stale. The client refetches them. */
export type QueryTag =
  "workspace" | "worklist" | "case" | "imports" | "meetings";

/**
 * One IPC channel. `access` says whether an unlocked workspace is needed; `audit` "view" writes a line to the
 * audit trail for each successful call, "service" means that the service writes it with the change itself.
 */
export interface ChannelSpec<
  Input extends z.ZodType = z.ZodType,
  Output extends z.ZodType = z.ZodType,
> {
  readonly input: Input;
  readonly output: Output;
  readonly access: "open" | "unlocked";
  readonly audit: "none" | "view" | "service";
  readonly invalidates: readonly QueryTag[];
}

/** Declares a channel that reads. */
export function query<Input extends z.ZodType, Output extends z.ZodType>(
  input: Input,
  output: Output,
  options: { access?: "open" | "unlocked"; audit?: "none" | "view" } = {},
): ChannelSpec<Input, Output> {
  return {
    input,
    output,
    access: options.access ?? "unlocked",
    audit: options.audit ?? "none",
    invalidates: [],
  };
}

/** Declares a channel that writes; the service audits the change in its own transaction. */
export function mutation<Input extends z.ZodType, Output extends z.ZodType>(
  input: Input,
  output: Output,
  invalidates: readonly QueryTag[],
  access: "open" | "unlocked" = "unlocked",
): ChannelSpec<Input, Output> {
  return { input, output, access, audit: "service", invalidates };
}
