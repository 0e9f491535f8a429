import type { ObservationKind } from "../../../shared/domain/observation.ts";
import type { OpenItem } from "../../../shared/domain/views.ts";
import { formatDate } from "../../../shared/format.ts";
import { isNotPursued } from "../../../shared/not-pursued.ts";

/** The words by which an open item names a laboratory value. */
const named: Partial<Record<ObservationKind, RegExp>> = {
  wbc: /\b(?:wbc|white|leu[ck]ocytes?|blood count)\b/iu,
  hemoglobin: /\b(?:ha?emoglobin|hb|blood count)\b/iu,
  platelets: /\b(?:platelets?|thrombocytes?|blood count)\b/iu,
  ldh: /\bldh\b/iu,
  crp: /\b(?:crp|c-reactive)\b/iu,
  creatinine: /\bcreatinine\b/iu,
  albumin: /\balbumin\b/iu,
  ecog: /\b(?:ecog|performance)\b/iu,
};

/** Who is getting a missing value and since when: "requested 18-Nov-2026, Clinic nurse"; else "not requested yet". */
export function gapText(
  kind: ObservationKind,
  items: readonly OpenItem[],
): string {
  const pattern = named[kind];
  const found = items.filter(({ item }) => pattern?.test(item) === true);
  const gap = found.find(({ recorded }) => recorded) ?? found[0];
  if (gap === undefined) return "not requested yet";
  if (gap.requestedOn === null && isNotPursued(gap))
    return "not pursued, patient has died";
  const asked =
    gap.requestedOn === null
      ? "not requested yet"
      : `requested ${formatDate(gap.requestedOn)}`;
  if (gap.owner !== null) return `${asked}, ${gap.owner}`;
  return gap.requestedOn === null ? asked : `${asked}, no owner`;
}
