import { createCase, saveSection } from "../../services/case-service.ts";
import { listMeetings } from "../../services/meeting-service.ts";
import { recordObservation } from "../../services/observation-service.ts";
import { caseSummary } from "../../services/summary-service.ts";
import { worklistPage } from "../../services/worklist-service.ts";
import type { Handlers } from "../dispatcher.ts";
import type { Dependencies } from "./dependencies.ts";

type CaseChannel = Extract<
  keyof Handlers,
  | `case.${string}`
  | `worklist.${string}`
  | `observation.${string}`
  | `meeting.${string}`
>;

/** The worklist, one case, its values and the meetings. */
export function caseHandlers({
  tools,
}: Dependencies): Pick<Handlers, CaseChannel> {
  return {
    "worklist.page": (input, context) => worklistPage(context.session(), input),
    "case.summary": ({ caseId }, context) =>
      caseSummary(context.session(), tools, caseId),
    "case.create": ({ draft, confirmed }, context) =>
      createCase(context.session(), tools, draft, confirmed),
    "case.saveSection": (input, context) =>
      saveSection(context.session(), tools, input),
    "observation.record": (input, context) =>
      recordObservation(context.session(), tools, input),
    "meeting.list": (_input, context) => listMeetings(context.session()),
  };
}
