import type * as z from "zod";

/** Queries a write makes stale. The client refetches them. */
export type QueryTag =
  | "workspace"
  | "worklist"
  | "case"
  | "imports"
  | "meetings"
  | "rules"
  | "settings";

/** The workstation's window, or the hidden one in which pages are drawn. */
export type Surface = "workstation" | "print";

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
  /** What a reading channel shows: a write that names one of these tags makes its answer stale. */
  readonly shows: readonly QueryTag[];
  readonly invalidates: readonly QueryTag[];
  /** Which of our windows may call it. */
  readonly surface: Surface;
}

interface QueryOptions {
  access?: "open" | "unlocked";
  audit?: "none" | "view";
  surface?: Surface;
}

/** Declares a channel that reads; `shows` names what a later write would make stale. */
export function query<Input extends z.ZodType, Output extends z.ZodType>(
  input: Input,
  output: Output,
  shows: readonly QueryTag[],
  options: QueryOptions = {},
): ChannelSpec<Input, Output> {
  return {
    input,
    output,
    shows,
    access: options.access ?? "unlocked",
    audit: options.audit ?? "none",
    surface: options.surface ?? "workstation",
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
  return {
    input,
    output,
    access,
    audit: "service",
    shows: [],
    invalidates,
    surface: "workstation",
  };
}
