import type { RuleInput } from "../../shared/domain/rule-catalogue.ts";

/** A yes/no input of a staging system read by exclusion. */
export function asked(
  name: string,
  label: string,
  note: string | null = null,
): RuleInput {
  return {
    name,
    label,
    unit: null,
    kind: "boolean",
    values: [],
    limits: null,
    note,
  };
}
