import type { CaseDraft } from "../../../shared/domain/case-draft.ts";
import { emptySections } from "../../../shared/domain/empty-sections.ts";
import type { Identity } from "../../../shared/domain/patient.ts";

/** What a demo case says; everything it leaves out is empty or not recorded. */
export interface DemoCase {
  status: CaseDraft["status"];
  identity: Partial<Identity> & Pick<Identity, "familyName" | "recordNumber">;
  diagnosis?: Partial<CaseDraft["diagnosis"]>;
  pathology?: Partial<CaseDraft["pathology"]>;
  exposure?: Partial<CaseDraft["exposure"]>;
  presentation?: Partial<CaseDraft["presentation"]>;
  outcome?: Partial<CaseDraft["outcome"]>;
  observations?: CaseDraft["observations"];
  treatments?: CaseDraft["treatments"];
  events?: CaseDraft["events"];
  stagings?: CaseDraft["stagings"];
  gaps?: CaseDraft["gaps"];
}

/** A whole draft from the parts a demo case gives. */
export function buildCase(given: DemoCase): CaseDraft {
  return {
    status: given.status,
    identity: { ...emptySections.identity, ...given.identity },
    diagnosis: { ...emptySections.diagnosis, ...given.diagnosis },
    pathology: { ...emptySections.pathology, ...given.pathology },
    exposure: { ...emptySections.exposure, ...given.exposure },
    presentation: { ...emptySections.presentation, ...given.presentation },
    outcome: { ...emptySections.outcome, ...alive, ...given.outcome },
    observations: given.observations ?? [],
    treatments: given.treatments ?? [],
    events: given.events ?? [],
    stagings: given.stagings ?? [],
    gaps: given.gaps ?? [],
    importNotes: [],
  };
}

const alive = { status: "alive", source: "Clinic letter" } as const;
