import type { ClinicSettings } from "../../../shared/domain/clinic-settings.ts";
import { datedInputSchema } from "../../../shared/domain/freshness.ts";
import { formatNumber } from "../../../shared/format.ts";
import { labelOf } from "../observation/kinds.ts";

/** What differs, in words: "Hemoglobin 28 → 14 days", "creatinine floor none → 0.7 mg/dL". */
export function changedSettings(
  before: ClinicSettings,
  after: ClinicSettings,
): string[] {
  const windows = datedInputSchema.options.flatMap((input) => {
    const [was, is] = [before.freshnessDays[input], after.freshnessDays[input]];
    return was === is
      ? []
      : [`${labelOf(input)} ${formatNumber(was)} → ${formatNumber(is)} days`];
  });
  const [was, is] = [floorText(before), floorText(after)];
  return was === is ? windows : [...windows, `creatinine floor ${was} → ${is}`];
}

function floorText({ dosing }: ClinicSettings): string {
  const { creatinineFloor_mg_dL: floor } = dosing;
  return floor === null ? "none" : `${formatNumber(floor)} mg/dL`;
}
