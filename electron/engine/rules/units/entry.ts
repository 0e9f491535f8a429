import type {
  RuleEntry,
  RuleInput,
} from "../../../../shared/domain/rule-catalogue.ts";
import { labSchema, ruleUnits } from "../../../../shared/domain/units.ts";
import { citations, sourceOf } from "../../citations.ts";
import { versionOf } from "../../versions.ts";
import type { Conversion } from "./labs.ts";
import { labs } from "./labs.ts";

export const unitsRule = "units";

/** The inputs of the unit conversion. */
export const unitsInputs = {
  lab: {
    name: "lab",
    label: "Laboratory value",
    unit: null,
    kind: "choice",
    values: [...labSchema.options],
    limits: null,
    note: null,
  },
  value: {
    name: "value",
    label: "Value as printed",
    unit: null,
    kind: "number",
    values: [],
    limits: null,
    note: "The plausible limits are checked after the conversion.",
  },
  unit: {
    name: "unit",
    label: "Unit as printed",
    unit: null,
    kind: "choice",
    values: [],
    limits: null,
    note: "A UCUM code or a common spelling. Never assumed when missing.",
  },
} as const satisfies Record<
  string,
  Readonly<Omit<RuleInput, "values">> & { values: string[] }
>;

/** The unit conversion as the rule browser shows it. */
export const unitsEntry: RuleEntry = {
  rule: unitsRule,
  title: "Unit conversion of laboratory values",
  version: versionOf(unitsRule),
  text: "Each value is brought to the one unit the rules read. Powers of ten are exact; other factors are divided exactly and rounded to ten significant digits. A missing or unknown unit is refused; a result outside the plausible limits too.",
  inputs: Object.values(unitsInputs),
  rows: labSchema.options.flatMap((lab) =>
    labs[lab].units.map((unit) => ({
      id: `${lab}:${unit.ucum}`,
      condition: `${labs[lab].label} in ${unit.name}`,
      outcome: `${factorText(unit.conversion)} gives ${ruleUnits[lab]}`,
      source: sourceOf(labs[lab].citation),
      verification: "secondary" as const,
    })),
  ),
  population: "Any patient.",
  validation: [],
  limits: [
    "The plausible limits are engineering choices that catch a wrong unit; they are no reference ranges.",
    "LDH of serum and of pleural fluid are different values.",
  ],
  citations: [citations["lab-conversions"]],
};

/** How a conversion reads: "times 0.1", "divided by 88.42". */
export function factorText(conversion: Conversion): string {
  return "times" in conversion
    ? `times ${conversion.times}`
    : `divided by ${conversion.dividedBy}`;
}
