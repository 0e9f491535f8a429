import type { PeritonealDerivation } from "../../../shared/domain/staging-views.ts";
import { sizesText } from "./lesion-size.ts";
import type { PeritonealGuide } from "./regions-props.ts";

/**
 * The total in one line: "PCI 14, all 13 regions scored", or with open regions what it is so far and what it can
 * still become. `unread` counts the entries that are no number and therefore not in the sum; regions and sizes are
 * those of the guide.
 */
export function pciSentence(
  pci: PeritonealDerivation["pci"],
  unread: number,
  guide: Pick<PeritonealGuide, "regions" | "lesionSizes">,
): string {
  const all = guide.regions.length;
  const refused = unread === 0 ? "" : ` ${entries(unread)} not read.`;
  if (pci.status === "invalid")
    return `Not added up until each size is ${sizesText(guide.lesionSizes)}.${refused}`;
  if (pci.value !== null)
    return `PCI ${pci.value}, all ${all} regions scored.${refused}`;
  const open = pci.missing.length;
  if (open === all)
    return `No region scored yet: ${pci.low} to ${pci.high}.${refused}`;
  return `PCI ${pci.low} so far, ${open} ${open === 1 ? "region" : "regions"} not scored: ${pci.low} to ${pci.high}.${refused}`;
}

function entries(count: number): string {
  return count === 1 ? "1 entry is" : `${count} entries are`;
}

/** "14", or "14 to 20" while regions are open; null when it cannot be added up. */
export function pciRange(pci: PeritonealDerivation["pci"]): string | null {
  if (pci.status === "invalid") return null;
  if (pci.value !== null) return String(pci.value);
  return pci.low === pci.high ? String(pci.low) : `${pci.low} to ${pci.high}`;
}

/** What a region says to those who cannot see the drawing: "4 Left flank, size 2: over 0.5 cm up to 5 cm". */
export function regionName(
  region: { id: number; name: string },
  typed: string,
  size: string | null,
): string {
  const name = `${region.id} ${region.name}`;
  if (typed.trim() === "") return `${name}, not scored`;
  if (size === null) return `${name}, ${typed.trim()} refused`;
  return `${name}, size ${typed.trim()}: ${size}`;
}
