import { AppError } from "../../../shared/errors.ts";

/** The refusal of one file: what is wrong with it and what to do. Nothing has been written by then. */
export function refuseFile(
  name: string,
  sentence: string,
  cause?: unknown,
): AppError {
  return new AppError(
    "validation",
    `"${name}" ${sentence} Nothing was imported.`,
    { fields: [{ path: name, message: sentence }], cause },
  );
}
