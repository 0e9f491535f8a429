/** A decimal number held exactly: digits times ten to the exponent. */
export interface Decimal {
  digits: bigint;
  exponent: number;
}

/** Significant digits kept by a division; multiplications are exact. */
const keptDigits = 10;

/** The exact value of a decimal text or of a number's shortest decimal text. */
export function parseDecimal(value: number | string): Decimal {
  const [mantissa = "0", power = "0"] = String(value).toLowerCase().split("e");
  const [whole = "0", fraction = ""] = mantissa.split(".");
  return {
    digits: BigInt(whole + fraction),
    exponent: Number(power) - fraction.length,
  };
}

/** The exact product. */
export function multiply(a: Decimal, b: Decimal): Decimal {
  return { digits: a.digits * b.digits, exponent: a.exponent + b.exponent };
}

/** The exact difference. */
export function subtract(a: Decimal, b: Decimal): Decimal {
  const exponent = Math.min(a.exponent, b.exponent);
  return { digits: digitsAt(a, exponent) - digitsAt(b, exponent), exponent };
}

/** The quotient rounded half away from zero to ten significant digits. `b` must not be zero. */
export function divide(a: Decimal, b: Decimal): Decimal {
  const spare = keptDigits + 2 + lengthOf(b.digits);
  const quotient = (a.digits * 10n ** BigInt(spare)) / b.digits;
  return roundToDigits({
    digits: quotient,
    exponent: a.exponent - spare - b.exponent,
  });
}

/** The number nearest to the decimal. */
export function toNumber({ digits, exponent }: Decimal): number {
  return Number(`${digits}e${exponent}`);
}

/** The digits when written with a smaller exponent. */
function digitsAt(value: Decimal, exponent: number): bigint {
  return value.digits * 10n ** BigInt(value.exponent - exponent);
}

function roundToDigits({ digits, exponent }: Decimal): Decimal {
  const drop = lengthOf(digits) - keptDigits;
  if (drop <= 0) return { digits, exponent };
  const unit = 10n ** BigInt(drop);
  const half = digits < 0n ? -unit / 2n : unit / 2n;
  return { digits: (digits + half) / unit, exponent: exponent + drop };
}

function lengthOf(digits: bigint): number {
  return String(digits < 0n ? -digits : digits).length;
}
