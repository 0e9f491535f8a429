const point = /^[-+]?\d+(?:\.\d+)?$/u;
const comma = /^[-+]?(?:0,\d+|\d+,(?:\d{1,2}|\d{4,}))$/u;

/**
 * The number as typed, with a point or a decimal comma and with or without its unit; null where nothing is typed,
 * undefined for what is no number. "1,234" is none: it could mean either. Limits are for others to judge.
 */
export function typedNumber(
  typed: string,
  unit = "",
): number | null | undefined {
  const text = typed.trim().replace("\u2212", "-");
  const digits =
    unit !== "" && text.toLowerCase().endsWith(unit)
      ? text.slice(0, -unit.length).trim()
      : text;
  if (digits === "") return null;
  if (!point.test(digits) && !comma.test(digits)) return undefined;
  const value = Number(digits.replace(",", "."));
  return Number.isFinite(value) ? value : undefined;
}
