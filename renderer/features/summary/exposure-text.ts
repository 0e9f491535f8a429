import type { Exposure } from "../../../shared/domain/diagnosis.ts";
import { triStateWords } from "../../../shared/disease-words.ts";
import { formatNumber } from "../../../shared/format.ts";

/** "Yes, definite, occupational, shipyard, 12 years"; null when nobody asked. Names keep their capitals. */
export function exposureText(exposure: Exposure): string | null {
  if (exposure.asbestos === "not-asked") return null;
  const years =
    exposure.years === null ? "" : `${formatNumber(exposure.years)} years`;
  return [
    triStateWords[exposure.asbestos],
    withoutOpeningCapital(exposure.kind),
    withoutOpeningCapital(exposure.occupation),
    years,
  ]
    .filter((part) => part !== "")
    .join(", ");
}

/** "Shipyard" goes on in the middle of a sentence; "British Rail" and "HVAC" are names. */
function withoutOpeningCapital(text: string): string {
  const [first = "", ...rest] = text;
  const tail = rest.join("");
  return /\p{Lu}/u.test(tail) ? text : `${first.toLowerCase()}${tail}`;
}
