import type { CaseDraft } from "../../../../shared/domain/case-draft.ts";
import { checkClaims } from "./contradictions.ts";
import { readDiagnosis, readPathology } from "./diagnosis.ts";
import { readDrug } from "./drugs.ts";
import { readExposure } from "./exposure.ts";
import { readFollowUps } from "./followups.ts";
import { readHistory } from "./history.ts";
import { readIdentity } from "./identity.ts";
import { readLabs } from "./labs.ts";
import { readState } from "./outcome.ts";
import type { PatientRows } from "./patient-rows.ts";
import { readBaselinePerformance } from "./performance.ts";
import { readRadiation } from "./radiations.ts";
import { readStaging } from "./staging.ts";
import { readInterventions } from "./surgery.ts";
import { readTumorEvents } from "./tumor-events.ts";

/** One patient's rows as a case. The notes are added once every remark on the patient is known. */
export function readCase(rows: PatientRows): CaseDraft {
  const { patient } = rows;
  const { outcome, forms, deathDay } = readState(rows);
  const diagnosis = readDiagnosis(patient);
  const isPleural = diagnosis.site === "pleura";
  const staging = isPleural ? readStaging(patient, diagnosis) : null;
  const [baseline] = forms;
  const performance =
    baseline === undefined
      ? { observations: [], events: [] }
      : readBaselinePerformance(baseline);
  const interventions = readInterventions(patient);
  const progression = readTumorEvents(rows.tumorEvents, forms, deathDay);
  checkClaims(rows, forms, progression.length > 0);
  return {
    status: outcome.status === "dead" ? "closed" : "preparing",
    identity: readIdentity(patient),
    diagnosis,
    pathology: readPathology(patient),
    exposure: readExposure(patient),
    presentation: {
      question: "",
      newSinceLastTime: "",
      patientWish: "",
      presenter: "",
      referrer: "",
    },
    outcome,
    observations: [...performance.observations, ...readLabs(patient)],
    treatments: [
      ...interventions.treatments,
      ...rows.drugs.map((row) => readDrug(row, deathDay)),
      ...rows.radiations.map((row) => readRadiation(row, deathDay)),
    ],
    events: [
      ...interventions.events,
      ...readHistory(patient),
      ...performance.events,
      ...progression,
      ...readFollowUps(forms),
    ],
    stagings: staging === null ? [] : [staging],
    gaps: [],
    importNotes: [],
  };
}
