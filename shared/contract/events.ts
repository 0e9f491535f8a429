import * as z from "zod";

/** Pushes from the main process to a window. */
export const events = {
  "import.progress": z.strictObject({
    phase: z.string(),
    done: z.number().int(),
    total: z.number().int(),
  }),
  "workspace.changed": z.strictObject({
    state: z.enum(["absent", "locked", "open"]),
  }),
  "command.run": z.strictObject({
    command: z.enum([
      "worklist",
      "import",
      "new-case",
      "palette",
      "shortcuts",
      "print",
      "about",
      "lock",
    ]),
  }),
} as const;

export type EventName = keyof typeof events;
export type EventPayload<Name extends EventName> = z.infer<
  (typeof events)[Name]
>;
export const eventNames = Object.keys(events);
