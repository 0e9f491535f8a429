import {
  eortcHistologySchema,
  histologyCertaintySchema,
  sexSchema,
} from "../../../../shared/domain/prognosis.ts";
import type { RuleInput } from "../../../../shared/domain/rule-catalogue.ts";
import { labs } from "../units/labs.ts";
import type { EortcInputName } from "./factors.ts";

function choice(
  name: EortcInputName,
  label: string,
  values: readonly string[],
  note: string,
): RuleInput {
  return {
    name,
    label,
    unit: null,
    kind: "choice",
    values: [...values],
    limits: null,
    note,
  };
}

/** The five inputs, one per factor. */
export const eortcInputs: Readonly<Record<EortcInputName, RuleInput>> = {
  wbc_10e9_L: {
    name: "wbc_10e9_L",
    label: "white cells",
    unit: "10^9/L",
    kind: "number",
    values: [],
    limits: labs.wbc.hard,
    note: null,
  },
  ecog: {
    name: "ecog",
    label: "ECOG performance status",
    unit: null,
    kind: "number",
    values: [],
    limits: { min: 0, max: 4 },
    note: "Karnofsky is never converted.",
  },
  histologyCertainty: choice(
    "histologyCertainty",
    "certainty of the diagnosis",
    histologyCertaintySchema.options,
    "On pathology review.",
  ),
  histology: choice(
    "histology",
    "histology",
    eortcHistologySchema.options,
    "Desmoplastic counts as sarcomatoid. Biphasic and not specified (nos) are counted both ways.",
  ),
  sex: choice("sex", "sex", sexSchema.options, "As recorded in the trials."),
};
