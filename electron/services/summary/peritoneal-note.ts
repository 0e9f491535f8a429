import type { PeritonealSheet } from "../../../shared/domain/peritoneal-sheet.ts";
import type { FindingsSheet } from "../../../shared/domain/staging-event.ts";
import { pciRange, peritonealPci } from "../../engine/rules/peritoneal/pci.ts";

/**
 * The index and the completeness of cytoreduction of a stored peritoneal sheet in one sentence, "PCI 17, CC-0.";
 * null for any other sheet. The index comes from the rule; while regions are open it is a range.
 */
export function peritonealNote(sheet: FindingsSheet | null): string | null {
  if (sheet?.kind !== "peritoneal") return null;
  const { low, high } = pciRange(peritonealPci({ regions: sheet.regions }));
  const open = sheet.regions.filter((size) => size === null).length;
  const completeness = completenessText(sheet);
  if (open === sheet.regions.length) return `PCI not scored, ${completeness}.`;
  if (open === 0 && low === 0)
    return `PCI 0, ${completeness}: the proposal gives an index of 0 no T category.`;
  if (open === 0) return `PCI ${low}, ${completeness}.`;
  return `PCI ${low} to ${high}, ${open} of 13 regions not scored, ${completeness}.`;
}

function completenessText({ cc, cytoreduction }: PeritonealSheet): string {
  if (cc !== null) return `CC-${cc}`;
  return cytoreduction === "not-done"
    ? "no cytoreduction"
    : "completeness not recorded";
}
