import type { NewCase } from "../../../db/store.ts";
import type { CaseDraft } from "../../../shared/domain/case-draft.ts";
import { engineVersion } from "../../engine/versions.ts";
import type { Tools } from "../session.ts";
import { deriveDraft } from "../staging/derive-draft.ts";
import { statedStage } from "../staging/same-stage.ts";

/** Who stores a case and, for an import, the batch that brought it. */
export interface CaseOrigin {
  by: string;
  at: string;
  origin: NewCase["origin"];
}

/** A draft with ids, recording marks and derived stages: ready to be stored. Checks nothing. */
export function newCaseFrom(
  tools: Pick<Tools, "newId">,
  draft: CaseDraft,
  { by, at, origin }: CaseOrigin,
): NewCase {
  const withId = <Value extends object>(
    value: Value,
  ): Value & { id: string } => ({
    ...value,
    id: tools.newId(),
  });
  const { identity, diagnosis, pathology, exposure, presentation, outcome } =
    draft;
  return {
    caseId: tools.newId(),
    patientId: tools.newId(),
    status: draft.status,
    at,
    by,
    sections: {
      identity,
      diagnosis,
      pathology,
      exposure,
      presentation,
      outcome,
    },
    observations: draft.observations.map((observation) => ({
      ...withId(observation),
      recordedAt: at,
      recordedBy: by,
    })),
    treatments: draft.treatments.map(withId),
    events: draft.events.map(withId),
    stagings: draft.stagings.map((staging) => ({
      ...withId(staging),
      recordedStage: statedStage(staging.recordedStage),
      ...deriveDraft(staging, { diagnosis, pathology }),
      engineVersion,
      editionReason: "",
      overrides: [],
      amends: null,
      amendReason: "",
      recordedAt: at,
      recordedBy: by,
    })),
    gaps: draft.gaps.map(withId),
    importNotes: draft.importNotes,
    origin,
  };
}
