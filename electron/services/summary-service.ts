import type { CaseFile } from "../../shared/domain/case-file.ts";
import type { SummaryView } from "../../shared/domain/views.ts";
import { findCase } from "./cases/find-case.ts";
import { prognosisOf } from "./prognosis-service.ts";
import { briefOf } from "./prognosis/brief.ts";
import { withoutOwn, type PrognosisSource } from "./prognosis/source.ts";
import { prognosisSource } from "./prognosis/source-of-case.ts";
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
  const file = findCase(session, caseId);
  return summaryOf(file, prognosisSource(session, tools, caseId));
}

/** Record, age, stage, prognosis groups, gaps, contradictions and course of a case as of the day of the source. */
export function summaryOf(
  file: CaseFile,
  source: PrognosisSource,
): SummaryView {
  const { today } = source;
  const prognosis = briefOf(prognosisOf(file, withoutOwn(source)));
  const { stage, stageNote } = stageOf(file);
  return {
    file,
    age: ageText(file, today),
    today,
    referenceOn: prognosis.referenceOn,
    stage,
    stageNote,
    prognosis,
    freshness: source.windows,
    openItems: openItemsOf(file, prognosis.indices, stage),
    contradictions: contradictionsOf(file, today),
    timeline: timelineOf(file),
  };
}
