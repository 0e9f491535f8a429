import * as z from "zod";

/** UUIDv7: sortable, made in the main process. */
export const idSchema = z.uuid({ version: "v7" });

const calendarDate = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;
const dayOffset = /^D([+-]\d{1,5})?$/;

function isRealDate(text: string): boolean {
  if (!calendarDate.test(text)) return false;
  if (text.length < 10) return true;
  const [year = 0, month = 0, day = 0] = text.split("-").map(Number);
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** Calendar date, possibly partial: "2026", "2026-11" or "2026-11-12". Never an instant. */
export const calendarDateSchema = z
  .string()
  .refine(isRealDate, "Write a date as 2026-11-12, or 2026-11, or 2026.");

/** A whole calendar date: "2026-11-12". */
export const fullDateSchema = z
  .string()
  .refine(
    (text) => text.length === 10 && isRealDate(text),
    "Write a whole date as 2026-11-12.",
  );

/**
 * When something happened: a calendar date, or days from diagnosis ("D+52", "D-8") in records that
 * hold no calendar dates, or "D" for the baseline at diagnosis with the day not recorded.
 */
export const clinicalDateSchema = z
  .string()
  .refine(
    (text) => isRealDate(text) || dayOffset.test(text),
    "Write a date as 2026-11-12, or as days from diagnosis like D+52.",
  );
export type ClinicalDate = z.infer<typeof clinicalDateSchema>;

/** Moment of recording, ISO 8601 in UTC. */
export const instantSchema = z.iso.datetime({ offset: true });

const controlCharacters =
  // oxlint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202a-\u202e\u2066-\u2069]/;

/** One line or paragraph of clean text, NFC, without control or direction-override characters. */
export function textSchema(maxLength: number) {
  return z
    .string()
    .transform((text) => text.normalize("NFC").trim())
    .pipe(
      z
        .string()
        .max(maxLength, `Use at most ${maxLength} characters.`)
        .refine(
          (text) => text.isWellFormed() && !controlCharacters.test(text),
          "Remove the invisible control characters.",
        ),
    );
}

/** As `textSchema`, and not empty. */
export function requiredTextSchema(maxLength: number) {
  return textSchema(maxLength).refine(
    (text) => text.length > 0,
    "This cannot be empty.",
  );
}

/**
 * As `requiredTextSchema`, and with a letter or a digit: a name of dashes or invisible characters names nobody. For
 * what is typed; records may hold older texts without one.
 */
export function wordsSchema(maxLength: number) {
  return requiredTextSchema(maxLength).refine(
    (text) => /[\p{L}\p{N}]/u.test(text),
    "Write it in words: this holds no letter and no digit.",
  );
}
