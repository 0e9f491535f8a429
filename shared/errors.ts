import * as z from "zod";

export const errorCodeSchema = z.enum([
  "validation",
  "not-found",
  "conflict",
  "forbidden",
  "locked",
  "precondition",
  "storage",
  "internal",
]);
export type ErrorCode = z.infer<typeof errorCodeSchema>;

/** Doubts that are asked about once: a share typed as a fraction, a status that means death, a child, a rare value. */
const questionCodeSchema = z.enum(["fraction", "dead", "child", "unusual"]);

/**
 * One question answered with yes: the doubt, the field it stands at, and what was asked ("Ki-67 0.12 %"). It answers
 * no other question: another field or another value is asked about again.
 */
export const confirmationSchema = z.strictObject({
  code: questionCodeSchema,
  path: z.string().max(200),
  about: z.string().max(400),
});
export type Confirmation = z.infer<typeof confirmationSchema>;

/** The questions of one save that were answered with yes. */
export const confirmationsSchema = z
  .array(confirmationSchema)
  .max(100)
  .default([]);

/** A button under a question: fields to set (by their path), or the answer to send back with the next save. */
const offerSchema = z.strictObject({
  label: z.string(),
  set: z.record(z.string(), z.string()),
  confirm: confirmationSchema.nullable(),
});
export type Offer = z.infer<typeof offerSchema>;

/**
 * One refused field: where it is and what to do about it. With `offers` it is a question: nothing is stored before
 * one of them is chosen or the field is typed anew.
 */
export const fieldErrorSchema = z.strictObject({
  path: z.string(),
  message: z.string(),
  offers: z.array(offerSchema).optional(),
});
export type FieldError = z.infer<typeof fieldErrorSchema>;

export const errorBodySchema = z.strictObject({
  code: errorCodeSchema,
  message: z.string(),
  fields: z.array(fieldErrorSchema),
});
export type ErrorBody = z.infer<typeof errorBodySchema>;

/** What crosses the process boundary: a value or an error, never an exception. */
export type Envelope<Value> =
  { ok: true; value: Value } | { ok: false; error: ErrorBody };

/** An expected refusal. `message` tells a clinician what happened, whether data is safe and what to do next. */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly fields: FieldError[];

  constructor(
    code: ErrorCode,
    message: string,
    options: { fields?: FieldError[]; cause?: unknown } = {},
  ) {
    super(message, { cause: options.cause });
    this.name = "AppError";
    this.code = code;
    this.fields = options.fields ?? [];
  }
}

/** Turns zod issues into field errors with dotted paths. */
export function fieldErrors(error: z.ZodError): FieldError[] {
  return error.issues.map((issue) => ({
    path: issue.path.map(String).join("."),
    message: issue.message,
  }));
}

/** Compile-time proof that a switch over a union is complete. */
export function assertNever(value: never): never {
  throw new Error(`Unhandled case: ${JSON.stringify(value)}`);
}
