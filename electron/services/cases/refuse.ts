import { AppError, type FieldError } from "../../../shared/errors.ts";

/** The refusal of some fields: "validation", the first field's sentence leading. */
export function refusal(
  problems: readonly FieldError[],
  cause?: unknown,
): AppError {
  const [first, ...others] = problems;
  const message = first?.message ?? "The values do not fit.";
  const more =
    others.length === 0
      ? ""
      : ` ${others.length} more ${others.length === 1 ? "field needs" : "fields need"} a look.`;
  return new AppError("validation", `${message}${more} Nothing was stored.`, {
    fields: [...problems],
    cause,
  });
}

/** Throws the refusal when there is a problem. */
export function refuseIfAny(problems: readonly FieldError[]): void {
  if (problems.length > 0) throw refusal(problems);
}
