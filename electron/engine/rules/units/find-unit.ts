import type { Lab } from "../../../../shared/domain/units.ts";
import type { AcceptedUnit, Conversion, LabTable } from "./labs.ts";
import { labs } from "./labs.ts";
import { divide, multiply, parseDecimal, toNumber } from "./decimal.ts";

/** The accepted unit of a laboratory value that a spelling means, or undefined. */
export function findUnit(lab: Lab, spelling: string): AcceptedUnit | undefined {
  return unitsBySpelling[lab].get(plainSpelling(spelling));
}

/** A value in the rule's unit: exact for powers of ten, ten significant digits otherwise. */
export function applyConversion(value: number, conversion: Conversion): number {
  const decimal = parseDecimal(value);
  return toNumber(
    "times" in conversion
      ? multiply(decimal, parseDecimal(conversion.times))
      : divide(decimal, parseDecimal(conversion.dividedBy)),
  );
}

/**
 * The question to ask when a value is implausible in one unit but ordinary in another, or null.
 * Nothing is converted by it.
 */
export function otherUnitHint(
  lab: Lab,
  value: number,
  given?: AcceptedUnit,
): string | null {
  const { units, soft } = labs[lab];
  const [own] = units;
  for (const unit of units) {
    const converted = applyConversion(value, unit.conversion);
    const isSame =
      unit === (given ?? own) || sameConversion(unit, given ?? own);
    if (isSame || converted < soft.min || converted > soft.max) continue;
    return unit === own
      ? `${value} looks like ${own.name}: check the unit.`
      : `${value} looks like ${unit.name}; ${converted} ${own.name} would be the same value: convert it first.`;
  }
  return null;
}

function sameConversion(a: AcceptedUnit, b: AcceptedUnit): boolean {
  return applyConversion(1, a.conversion) === applyConversion(1, b.conversion);
}

const unitsBySpelling: Readonly<
  Record<Lab, ReadonlyMap<string, AcceptedUnit>>
> = {
  hb: spellingsOf(labs.hb),
  wbc: spellingsOf(labs.wbc),
  platelets: spellingsOf(labs.platelets),
  neutrophils: spellingsOf(labs.neutrophils),
  lymphocytes: spellingsOf(labs.lymphocytes),
  albumin: spellingsOf(labs.albumin),
  ldh: spellingsOf(labs.ldh),
  pleuralLdh: spellingsOf(labs.pleuralLdh),
  crp: spellingsOf(labs.crp),
  creatinine: spellingsOf(labs.creatinine),
};

function spellingsOf({ units }: LabTable): Map<string, AcceptedUnit> {
  return new Map(
    units.flatMap((unit) =>
      [unit.ucum, unit.name, ...unit.spellings].map((spelling) => [
        plainSpelling(spelling),
        unit,
      ]),
    ),
  );
}

/** Case, blanks, superscripts, the two micro signs and the multiplication sign do not tell units apart. */
function plainSpelling(spelling: string): string {
  return spelling
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/\s+/g, "")
    .replaceAll("μ", "u")
    .replaceAll("µ", "u")
    .replaceAll("×", "x")
    .replace(/^x(?=10)/, "")
    .replaceAll("**", "^")
    .replace(/^mcl|(?<=\/)mcl$/, "ul");
}
