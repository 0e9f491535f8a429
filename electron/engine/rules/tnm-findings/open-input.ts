import type { Branch } from "./parts.ts";

/** A missing input and what each of its answers would leave possible on its axis. */
export interface OpenInput<Code extends string> {
  input: string;
  label: string;
  branches: readonly Branch<Code>[];
  /** Categories that differ by this input alone in some completion of the others. */
  contrast: readonly Code[];
}
