import type { NewObservation } from "../../../shared/domain/observation.ts";
import { assertNever, type Offer } from "../../../shared/errors.ts";
import { kindRules, type KindRule } from "./kinds.ts";
import { readLab } from "./read-lab.ts";
import {
  fractionQuestion,
  questionOf,
  type Question,
} from "../cases/question.ts";
import {
  typedPaths,
  unitOffer,
  unitProblem,
  valueProblem,
  type Reading,
} from "./readings.ts";
import { readTypedNumber } from "./typed-number.ts";

type Typed = Pick<NewObservation, "kind" | "typedValue" | "typedUnit">;
type RuleOf<Form extends KindRule["form"]> = Extract<KindRule, { form: Form }>;

/**
 * Reads a typed value and unit by the rule of its kind. Refuses with the field and a way out: unknown or missing
 * units, implausible numbers, anything that could be read in two ways. Nothing is guessed.
 */
export function readTyped(typed: Typed): Reading {
  const rule = kindRules[typed.kind];
  switch (rule.form) {
    case "lab":
      return readLab(rule, typed);
    case "answer":
      return readAnswer(rule, typed);
    case "scale":
      return readScale(rule, typed);
    case "quantity":
      return readQuantity(rule, typed);
    default:
      return assertNever(rule);
  }
}

function readAnswer(
  rule: RuleOf<"answer">,
  { typedValue, typedUnit }: Typed,
): Reading {
  const answer = (["yes", "no", "unknown"] as const).find(
    (word) => word === typedValue.trim().toLowerCase(),
  );
  if (answer === undefined) {
    return valueProblem(
      `${rule.label} is answered with yes, no or unknown. A percentage belongs to "Weight change".`,
    );
  }
  if (typedUnit !== "")
    return unitProblem(`${rule.label} has no unit. Leave the unit empty.`);
  return { ok: true, read: { value: null, unit: "", answer } };
}

function readScale(
  rule: RuleOf<"scale">,
  { typedValue, typedUnit }: Typed,
): Reading {
  const number = readTypedNumber(typedValue);
  if (!number.ok) return valueProblem(`${rule.label}: ${number.problem}`);
  const { value } = number;
  if (value < rule.min || value > rule.max || value % rule.step !== 0) {
    return valueProblem(`${rule.label} ${value} does not exist. ${rule.help}`);
  }
  if (typedUnit !== "" && !(typedUnit === "%" && rule.max === 100)) {
    return unitProblem(`${rule.label} has no unit. Leave the unit empty.`);
  }
  const read = { value, unit: "", answer: null } as const;
  return value === rule.deadAt
    ? { ok: true, read, question: deathQuestion(`${rule.label} ${value}`) }
    : { ok: true, read };
}

function deathQuestion(what: string): Question {
  return questionOf(
    { code: "dead", path: typedPaths.value, about: what },
    {
      message: `${what} means that the patient has died. Has the patient died? Record the death itself under Details: it is not taken from here.`,
      yes: "Yes, the patient has died; record it",
    },
  );
}

function readQuantity(
  rule: RuleOf<"quantity">,
  { typedValue, typedUnit }: Typed,
): Reading {
  const number = readTypedNumber(typedValue);
  if (!number.ok) return valueProblem(`${rule.label}: ${number.problem}`);
  const known = rule.units.map(({ name }) => name).join(", ");
  const unit = rule.units.find(({ name, spellings }) =>
    [name, ...spellings].some((word) => plain(word) === plain(typedUnit)),
  );
  if (unit === undefined) {
    const what =
      typedUnit === ""
        ? `${rule.label} ${number.value} has no unit.`
        : `"${typedUnit}" is not a known unit of ${rule.label.toLowerCase()}.`;
    return unitProblem(
      `${what} Choose ${known}.`,
      quantityOffers(rule, number.value),
    );
  }
  const value = inStoredUnit(number.value, unit.factor);
  const [stored] = rule.units;
  if (value < rule.min || value > rule.max) {
    return valueProblem(
      `${rule.label} ${number.value} ${unit.name} is outside ${rule.min} to ${rule.max} ${stored.name}. Check the value and the unit (${known}).`,
      quantityOffers(rule, number.value),
    );
  }
  const read = { value, unit: stored.name, answer: null };
  const question =
    rule.asksFraction === true
      ? fractionQuestion(typedPaths.value, rule.label, value)
      : null;
  return question === null ? { ok: true, read } : { ok: true, read, question };
}

/** The units in which the number would lie within the limits. */
function quantityOffers(rule: RuleOf<"quantity">, typed: number): Offer[] {
  const [stored] = rule.units;
  return rule.units.flatMap(({ name, factor }) => {
    const value = inStoredUnit(typed, factor);
    if (value < rule.min || value > rule.max || rule.units.length < 2)
      return [];
    const meaning = factor === 1 ? "" : ` (${value} ${stored.name})`;
    return [unitOffer(name, meaning)];
  });
}

function inStoredUnit(typed: number, factor: number): number {
  return Number((typed * factor).toPrecision(10));
}

function plain(unit: string): string {
  return unit.replaceAll(/\s+/g, "").toLowerCase();
}
