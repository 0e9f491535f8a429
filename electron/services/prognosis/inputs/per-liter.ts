import { formatNumber } from "../../../../shared/format.ts";
import {
  multiply,
  parseDecimal,
  toNumber,
} from "../../../engine/rules/units/decimal.ts";
import { labInput, notRead, readAs, type ReadInput } from "./dated-input.ts";
import type { Picking } from "./pick.ts";

/** Hemoglobin in g/L with the conversion in sight: "12.1 g/dL = 121 g/L". */
export function hemoglobinPerLiter(picking: Picking): ReadInput<number> {
  const { value, input } = labInput(picking, "hemoglobin");
  const named = { ...input, name: "hemoglobin_g_L" };
  if (value === null) return notRead(named);
  const perLiter = toNumber(multiply(parseDecimal(value), parseDecimal(10)));
  const display = `${formatNumber(value)} g/dL = ${formatNumber(perLiter)} g/L`;
  const isReportedElsewhere =
    input.display !== null && / \(.+ as reported\)$/u.test(input.display);
  const note = isReportedElsewhere
    ? [`Recorded as ${input.display}.`, input.note].join(" ").trim()
    : input.note;
  return readAs({ ...named, display, note }, perLiter);
}
