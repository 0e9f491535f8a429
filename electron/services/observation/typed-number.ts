/** A typed number that was understood, or the sentence that says why not and what to write instead. */
export type TypedNumber =
  { ok: true; value: number } | { ok: false; problem: string };

const plain = /^-?\d+(\.\d+)?$/;
const decimalComma = /^(-?(?:0,\d+|\d+,(?:\d{1,2}|\d{4,})))$/;
const thousands = /^-?\d{1,3}([,.' ]\d{3})+([.,]\d+)?$/;

/**
 * Reads a number as clinicians type it. The point is the decimal sign. A comma is understood as one only where
 * it cannot group thousands: "12,1" and "0,123" are read, "1,234" is refused because it could mean either.
 */
export function readTypedNumber(typed: string): TypedNumber {
  const text = typed.trim().replace("\u2212", "-");
  if (text === "") return refuse("Type the value.");
  if (plain.test(text)) return inRange(text);
  if (decimalComma.test(text)) return inRange(text.replace(",", "."));
  if (thousands.test(text)) return refuse(groupedProblem(text));
  if (/^[<>≤≥~]/u.test(text)) {
    return refuse(
      `"${shown(text)}" is a limit, not a value. Type the number alone and put the sign in the note.`,
    );
  }
  return refuse(
    `"${shown(text)}" is not a number. Write digits with a decimal point, like 12.1; the unit has its own field.`,
  );
}

function groupedProblem(text: string): string {
  const digits = text.replaceAll(/[,.' ]/g, "");
  const [first = ""] = text.match(/[,.' ]/) ?? [];
  const separators = text.match(/[,.' ]/g) ?? [];
  if (first === "," && separators.length === 1) {
    return `"${text}" can be read as ${digits} or as ${text.replace(",", ".")}. Write it without the comma: ${digits}, or with a point: ${text.replace(",", ".")}.`;
  }
  return `"${text}" groups its digits. Write it without separators, with a point for decimals.`;
}

function inRange(text: string): TypedNumber {
  const value = Number(text);
  return Number.isFinite(value) && text.length <= 20
    ? { ok: true, value }
    : refuse(`"${shown(text)}" has too many digits. Check the number.`);
}

function refuse(problem: string): TypedNumber {
  return { ok: false, problem };
}

function shown(text: string): string {
  return text.length > 20 ? `${text.slice(0, 20)}…` : text;
}
