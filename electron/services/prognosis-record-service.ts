import type {
  ChannelOutput,
  ParsedInput,
} from "../../shared/contract/index.ts";
import type { PrognosisView } from "../../shared/domain/prognosis-views.ts";
import type {
  PrognosisSnapshot,
  SnapshotComparison,
  StoredIndex,
} from "../../shared/domain/prognosis-record.ts";
import { engineVersion, rulesVersion } from "../engine/versions.ts";
import { findCase } from "./cases/find-case.ts";
import { prognosisOf } from "./prognosis-service.ts";
import { refuseUnseen } from "./prognosis/kept/seen.ts";
import { withoutOwn } from "./prognosis/source.ts";
import { prognosisSource } from "./prognosis/source-of-case.ts";
import { thenAndNow } from "./prognosis/kept/then-and-now.ts";
import type { Session, Tools } from "./session.ts";

/** A history shows the latest; every snapshot stays in the record. */
const shown = 50;

/**
 * Stores every index of a case as it stands, with what each was given and the versions that read it. Refused with
 * "conflict" when the record gives something else than what was `seen`. A patient who died is stored like any other:
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

/** What was stored of a case, newest first, each index beside what the record and today's rules give. */
export function prognosisHistory(
  session: Session,
  tools: Tools,
  caseId: string,
): { snapshots: SnapshotComparison[] } {
  const view = viewOf(session, tools, caseId);
  return {
    snapshots: session.store.prognoses
      .newest(caseId, shown)
      .map((snapshot) => ({
        snapshot: withoutIndices(snapshot),
        rows: snapshot.indices.map((stored) =>
          thenAndNow(stored, snapshot, view),
        ),
      })),
  };
}

function viewOf(session: Session, tools: Tools, caseId: string): PrognosisView {
  const file = findCase(session, caseId);
  return prognosisOf(file, withoutOwn(prognosisSource(session, tools, caseId)));
}

function storedIndex(index: PrognosisView["indices"][number]): StoredIndex {
  const { rule, ruleVersion, name, status, group, groupKey } = index;
  const { possibleGroups, groupDetail, inputs, trail, warnings } = index;
  return {
    rule,
    ruleVersion,
    name,
    status,
    group,
    groupKey,
    possibleGroups,
    groupDetail,
    inputs,
    given: Object.fromEntries(inputs.map(({ name: key, used }) => [key, used])),
    trail,
    warnings,
  };
}

function withoutIndices(
  snapshot: PrognosisSnapshot,
): ChannelOutput<"prognosis.store"> {
  const { indices: _, ...rest } = snapshot;
  return rest;
}
