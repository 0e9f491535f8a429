import type { CaseFile } from "../../shared/domain/case-file.ts";
import type { SummaryView } from "../../shared/domain/views.ts";
import { findCase } from "./cases/find-case.ts";
import { prognosisOf } from "./prognosis-service.ts";
import type { Session, Tools } from "./session.ts";
import { ageText } from "./summary/age-text.ts";
import { contradictionsOf } from "./summary/contradictions.ts";
import { stageOf } from "./summary/latest-staging.ts";
import { openItemsOf } from "./summary/open-items.ts";
import { timelineOf } from "./summary/timeline.ts";

/** The one screen a board looks at, of a stored case. */
export function caseSummary(
  session: Session,
  tools: Tools,
  caseId: string,
): SummaryView {
  return summaryOf(findCase(session, caseId), tools.clock.today());
}

/** Record, age, stage, prognosis groups, gaps, contradictions and course of a case as of a day. */
export function summaryOf(file: CaseFile, today: string): SummaryView {
  const prognosis = prognosisOf(file, today);
  const { stage, stageNote } = stageOf(file);
  return {
    file,
    age: ageText(file, today),
    today,
    referenceOn: prognosis.referenceOn,
    stage,
    stageNote,
    prognosis,
    openItems: openItemsOf(file, prognosis.indices, stage),
    contradictions: contradictionsOf(file, today),
    timeline: timelineOf(file),
  };
}
