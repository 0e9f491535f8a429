import type { PleuralEntry } from "../../../shared/contract/staging.ts";
import type { Diagnosis } from "../../../shared/domain/diagnosis.ts";
import { editionInForce } from "../../../shared/domain/edition-in-force.ts";
import { tnmEditionSchema } from "../../../shared/domain/staging.ts";
import type {
  Classification,
  StagingEvent,
  StagingPhase,
} from "../../../shared/domain/staging-event.ts";
import type { FieldProblem } from "../../../shared/domain/staging-views.ts";
import { emptySheetDraft, sheetDraftOf, sheetOf } from "./sheet-draft.ts";
import type { SheetDraft } from "./sheet-draft.ts";

export type Axis = "t" | "n" | "m";

/** The axes in the order in which they are staged. */
export const axes: readonly Axis[] = ["t", "n", "m"];

export type PleuralSystem = "tnm-pleura" | "butchart" | "brigham";

/**
 * Everything the form holds of the disease. Findings and categories stand side by side, so that a change of the way of entry, of
 * edition, classification or system keeps every answer. An empty edition is not chosen yet.
 */
export interface StagingDraft {
  system: PleuralSystem;
  edition: string;
  classification: Classification;
  phase: StagingPhase;
  mode: "findings" | "categories";
  t: string | null;
  n: string | null;
  m: string | null;
  sheet: SheetDraft;
}

/** The form as it opens: the newest staging in use to go on from, else nothing assessed in the edition in force. */
export function openingDraft(
  diagnosis: Diagnosis,
  newest: StagingEvent | undefined,
): StagingDraft {
  const { laterality } = diagnosis;
  const blank: StagingDraft = {
    system: "tnm-pleura",
    edition: editionInForce(diagnosis) ?? "",
    classification: "clinical",
    phase: "first",
    mode: "findings",
    t: null,
    n: null,
    m: null,
    sheet: {
      ...emptySheetDraft,
      tumorSide:
        laterality === "left" || laterality === "right" ? laterality : null,
    },
  };
  return newest === undefined ? blank : draftFrom(blank, newest);
}

/** The form with the findings and categories of a stored staging; what it does not say stays. */
export function draftFrom(
  draft: StagingDraft,
  event: StagingEvent,
): StagingDraft {
  const { system, edition, classification, phase, sheet } = event;
  if (!isPleural(system)) return draft;
  const isDerivable =
    system !== "tnm-pleura" || tnmEditionSchema.safeParse(edition).success;
  const categories = {
    t: assessed(event.t),
    n: assessed(event.n),
    m: assessed(event.m),
  };
  const staged = { ...draft, classification, phase };
  if (!isDerivable) return staged;
  const chosen = { ...staged, system, edition };
  if (sheet?.kind !== "pleural")
    return { ...chosen, mode: "categories", ...categories };
  const { tumorSide } = draft.sheet;
  const typed = sheetDraftOf(sheet);
  return {
    ...chosen,
    mode: "findings",
    sheet: { ...typed, tumorSide: typed.tumorSide ?? tumorSide },
  };
}

/** The entry of the contract, and what cannot be read of what was typed. */
export function entryOf(draft: StagingDraft): {
  entry: PleuralEntry;
  unread: FieldProblem[];
} {
  const { system, edition, classification, phase, t, n, m } = draft;
  const staged = { edition, classification, phase };
  if (draft.mode === "categories" && system === "tnm-pleura")
    return { entry: { mode: "categories", ...staged, t, n, m }, unread: [] };
  const { sheet, unread } = sheetOf(draft.sheet);
  return { entry: { mode: "findings", system, ...staged, sheet }, unread };
}

/** True when system, edition, classification, findings and categories agree. */
export function sameFindings(left: StagingDraft, right: StagingDraft): boolean {
  return canonical(left) === canonical(right);
}

/** The findings as text; the order in which they were answered does not count. */
function canonical(draft: StagingDraft): string {
  const { sheet, ...choices } = draft;
  return JSON.stringify([
    Object.entries(choices).sort(([a], [b]) => a.localeCompare(b)),
    {
      ...sheet,
      findings: inOrder(Object.entries(sheet.findings)),
      nodes: inOrder(sheet.nodes),
      sites: inOrder(sheet.sites),
    },
  ]);
}

function inOrder(list: readonly unknown[]): string[] {
  return list.map((each) => JSON.stringify(each)).sort();
}

function isPleural(system: StagingEvent["system"]): system is PleuralSystem {
  return system !== "yan" && system !== "described";
}

function assessed(category: string): string | null {
  return category === "" ? null : category;
}
