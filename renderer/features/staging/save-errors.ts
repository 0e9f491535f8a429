import type { ErrorBody } from "../../../shared/errors.ts";

/** Refusals by field; `form` is what has no field of its own. */
export type SaveErrors = Partial<
  Record<
    "edition" | "editionReason" | "t" | "n" | "m" | "on" | "source" | "form",
    string
  >
>;

const fields = [
  "edition",
  "editionReason",
  "t",
  "n",
  "m",
  "on",
  "source",
] as const;

/** The main process's refusal at the fields it names; without a field it stands at the button. */
export function saveErrors(body: ErrorBody): SaveErrors {
  const placed: SaveErrors = {};
  for (const { path, message } of body.fields) {
    const field = fields.find((name) => name === path) ?? "form";
    const before = placed[field];
    placed[field] = before === undefined ? message : `${before} ${message}`;
  }
  return body.fields.length === 0 ? { form: body.message } : placed;
}
