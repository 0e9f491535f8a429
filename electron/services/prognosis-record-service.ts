import type {
  ChannelOutput,
  ParsedInput,
} from "../../shared/contract/index.ts";
import type {
  PrognosisPanel,
  PrognosisView,
} from "../../shared/domain/prognosis-views.ts";
import type { PrognosisSnapshot } from "../../shared/domain/prognosis-record.ts";
import { AppError } from "../../shared/errors.ts";
import { engineVersion, rulesVersion } from "../engine/versions.ts";
import { findCase } from "./cases/find-case.ts";
import { casePrognosis, prognosisOf } from "./prognosis-service.ts";
import { refuseUnseen } from "./prognosis/kept/seen.ts";
import { fingerprintOf, storedIndex } from "./prognosis/kept/stored-form.ts";
import { withoutOwn } from "./prognosis/source.ts";
import { prognosisSource } from "./prognosis/source-of-case.ts";
import { createThenAndNow, notKept } from "./prognosis/kept/then-and-now.ts";
import type { Session, Tools } from "./session.ts";

/** A page of a history. */
const shown = 10;

/** The indices of a case for the panel, with the fingerprint by which what was seen can be stored. */
export function shownPrognosis(
  session: Session,
  tools: Tools,
  caseId: string,
): PrognosisPanel {
  const view = casePrognosis(session, tools, caseId);
  return { ...view, fingerprint: fingerprintOf(view) };
}

/**
 * Stores every index of a case as it stands, with what each was given and the versions that read it. Refused with
 * "conflict" when the record gives something else than what was seen, by its fingerprint. A patient who died is stored like any other:
 * it is what the board saw.
 */
export function storePrognosis(
  session: Session,
  tools: Tools,
  input: ParsedInput<"prognosis.store">,
): ChannelOutput<"prognosis.store"> {
  const { store, actor } = session;
  const { caseId, note } = input;
  const view = viewOf(session, tools, caseId);
  refuseUnseen(view, input);
  const snapshot: PrognosisSnapshot = {
    id: tools.newId(),
    referenceOn: view.referenceOn,
    referenceReason: view.referenceReason,
    indices: view.indices.map(storedIndex),
    rulesVersion,
    engineVersion,
    note,
    recordedAt: tools.clock.now(),
    recordedBy: actor,
  };
  store.transaction(() => {
    store.prognoses.add(caseId, snapshot);
    store.audit.append({
      at: snapshot.recordedAt,
      actor,
      action: "prognosis.store",
      objectType: "case",
      objectId: caseId,
      detail: `${snapshot.indices.length} indices stored at ${snapshot.referenceOn}, rules ${rulesVersion}`,
      after: snapshot,
    });
  });
  return withoutIndices(snapshot);
}

/** What was stored of a case, newest first, ten from `offset` on, each index beside what today's rules and record give. */
export function prognosisHistory(
  session: Session,
  tools: Tools,
  { caseId, offset }: ParsedInput<"prognosis.history">,
): ChannelOutput<"prognosis.history"> {
  const { prognoses } = session.store;
  const view = viewOf(session, tools, caseId);
  const thenAndNow = createThenAndNow(view);
  return {
    snapshots: prognoses.newest(caseId, shown, offset).map((snapshot) => ({
      snapshot: withoutIndices(snapshot),
      rows: [
        ...snapshot.indices.map((stored) => thenAndNow(stored, snapshot)),
        ...notKept(snapshot, view),
      ],
    })),
    total: prognoses.count(caseId),
  };
}

/** One of them in full, as it was stored; refused with "not-found" when it is not of this case. */
export function prognosisSnapshot(
  session: Session,
  { caseId, snapshotId }: ParsedInput<"prognosis.snapshot">,
): PrognosisSnapshot {
  findCase(session, caseId);
  const snapshot = session.store.prognoses.get(caseId, snapshotId);
  if (snapshot !== undefined) return snapshot;
  throw new AppError(
    "not-found",
    "Nothing of this name was kept for this case. Nothing was changed. Open the prognosis of the case again.",
  );
}

function viewOf(session: Session, tools: Tools, caseId: string): PrognosisView {
  const file = findCase(session, caseId);
  return prognosisOf(file, withoutOwn(prognosisSource(session, tools, caseId)));
}

function withoutIndices(
  snapshot: PrognosisSnapshot,
): ChannelOutput<"prognosis.store"> {
  const { indices: _, ...rest } = snapshot;
  return rest;
}
