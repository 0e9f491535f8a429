import { expect } from "vitest";
import { createCase } from "../../../electron/services/case-service.ts";
import {
  nodes,
  pleuralSheet,
} from "../../../electron/services/demo/build-sheets.ts";
import { buildDemo } from "../../../electron/services/demo/demo-set.ts";
import type { Session } from "../../../electron/services/session.ts";
import { saveStaging } from "../../../electron/services/staging-service.ts";
import type { ParsedInput } from "../../../shared/contract/index.ts";
import type { PleuralSheet } from "../../../shared/domain/pleural-sheet.ts";
import { footprint, openSession, refusal, today, tools } from "./session.ts";

export type SaveInput = ParsedInput<"staging.save">;
export type Entry = SaveInput["entry"];

const { drafts } = buildDemo(today);

/** A workspace with one demo case in it. */
export const stored = (
  familyName: string,
): { session: Session; caseId: string } => {
  const session = openSession();
  const draft = drafts.find(
    ({ identity }) => identity.familyName === familyName,
  )!;
  const { caseId } = createCase(session, tools, draft);
  return { session, caseId };
};

/** An entry of T3 N0 M0 under edition 9. */
export const categories = (
  part: Partial<Extract<Entry, { mode: "categories" }>> = {},
): Entry => ({
  mode: "categories",
  edition: "9",
  classification: "clinical",
  phase: "first",
  t: "T3",
  n: "N0",
  m: "M0",
  ...part,
});

/** A right-sided pleural sheet of T3 N0 M0, with what a test is about. */
export const sheet = (part: Partial<PleuralSheet> = {}): PleuralSheet =>
  pleuralSheet(
    "right",
    { yes: ["parietal_pleura"] },
    {
      psumLevelsMm: { upper: 10, middle: 11, lower: 12 },
      fmaxMm: 3,
      nodes: nodes([], ["4L", "4R", "7", "1R", "1L"]),
      ...part,
    },
  );

/** That sheet as an entry under edition 9. */
export const findings = (
  part: Partial<Extract<Entry, { mode: "findings" }>> = {},
): Entry => ({
  mode: "findings",
  system: "tnm-pleura",
  edition: "9",
  classification: "clinical",
  phase: "first",
  sheet: sheet(),
  ...part,
});

const input = (part: Partial<SaveInput> = {}): Omit<SaveInput, "caseId"> => ({
  on: "2026-11-20",
  entry: categories(),
  editionReason: "",
  recordedStage: "",
  stagedBy: "",
  source: "CT",
  documents: [],
  overrides: [],
  amends: null,
  amendReason: "",
  ...part,
});

/** Saves T3 N0 M0 of 20-Nov-2026, with what a test is about. */
export const save = (
  { session, caseId }: ReturnType<typeof stored>,
  part: Partial<SaveInput> = {},
) => saveStaging(session, tools, { caseId, ...input(part) });

/** The refusal of a save that must leave nothing behind. */
export function refused(
  at: ReturnType<typeof stored>,
  part: Partial<SaveInput>,
): ReturnType<typeof refusal> {
  const before = footprint(at.session);
  const error = refusal(() => save(at, part));
  expect(footprint(at.session)).toBe(before);
  return error;
}

export const rowOf = ({ session, caseId }: ReturnType<typeof stored>) =>
  session.store.worklist.rows([caseId])[0]!;
