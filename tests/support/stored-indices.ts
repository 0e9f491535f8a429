import {
  shownPrognosis,
  storePrognosis,
} from "../../electron/services/prognosis-record-service.ts";
import type { Session, Tools } from "../../electron/services/session.ts";
import type { ParsedInput } from "../../shared/contract/index.ts";
import type {
  PrognosisSnapshot,
  StoredIndex,
} from "../../shared/domain/prognosis-record.ts";
import { answerText } from "../../shared/prognosis-words.ts";
import { at, by, newId } from "./sample-case.ts";

/** What a screen that was just drawn would ask to store. */
export function asShown(
  session: Session,
  tools: Tools,
  caseId: string,
): ParsedInput<"prognosis.store"> {
  const { referenceOn, fingerprint, indices } = shownPrognosis(
    session,
    tools,
    caseId,
  );
  return {
    caseId,
    referenceOn,
    fingerprint,
    seen: indices.map((index) => ({
      rule: index.rule,
      answer: answerText(index),
    })),
    note: "",
  };
}

/** Stores the indices of a case as a screen shows them. */
export const storeAsShown = (session: Session, tools: Tools, caseId: string) =>
  storePrognosis(session, tools, asShown(session, tools, caseId));

/** A stored index; give only what the test is about. */
export const storedIndex = (part: Partial<StoredIndex> = {}): StoredIndex => ({
  rule: "calgb",
  ruleVersion: "2026.3",
  name: "CALGB",
  status: "ok",
  group: "Group 3 of 6",
  groupKey: "3",
  possibleGroups: [],
  groupDetail: "",
  inputs: [],
  given: {},
  trail: [],
  warnings: [],
  ...part,
});

/** A snapshot with one index in a group of CALGB. */
export const snapshotOf = (
  groupKey: string,
  referenceOn = "2025-01-10",
): PrognosisSnapshot => ({
  id: newId(),
  referenceOn,
  referenceReason: "Board.",
  indices: [storedIndex({ groupKey })],
  rulesVersion: "2026.3",
  engineVersion: "0.3.0",
  note: "",
  recordedAt: at,
  recordedBy: by,
});
