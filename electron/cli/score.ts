import { createInterface } from "node:readline";
import type { Readable, Writable } from "node:stream";
import { once } from "node:events";
import { scoreLine } from "../engine/evaluate-line.ts";

/** Answers each JSON line of `input` with one JSON line on `output`, in the same order, in constant memory. */
export async function score(input: Readable, output: Writable): Promise<void> {
  const lines = createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY });
  for await (const line of lines) {
    if (line.trim() === "") continue;
    if (!output.write(`${scoreLine(line)}\n`)) await once(output, "drain");
  }
}
