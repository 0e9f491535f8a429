import type { ParsedInput } from "../../shared/contract/index.ts";
import type { StagingEvent } from "../../shared/domain/staging-event.ts";
import { editionName } from "../../shared/domain/staging-systems.ts";
import { engineVersion } from "../engine/versions.ts";
import { factsOf } from "./cases/case-facts.ts";
import { findCase } from "./cases/find-case.ts";
import { refuseIfAny } from "./cases/refuse.ts";
import type { Session, Tools } from "./session.ts";
import {
  amendmentProblems,
  contradictionProblems,
  dateAndEditionProblems,
  isTnm,
  overridesOf,
  refuseOtherForm,
} from "./staging/check-staging.ts";
import { reasonWarning } from "./staging/edition-reason.ts";
import { statedStage, statedStageProblems } from "./staging/same-stage.ts";
import { stageEntry } from "./staging/stage-entry.ts";

/**
 * Adds a dated staging beside the earlier ones; an incomplete one keeps its possible stages. Refuses the form of
 * another disease, what the rules refuse, impossible dates, a stated stage that is none, an edition out of force
 * without a reason, and a contradiction without one (paths like "overrides.t4-resectable"). One that `amends` an earlier staging says why;
 * a staging is amended once ("conflict").
 */
export function saveStaging(
  session: Session,
  tools: Tools,
  input: ParsedInput<"staging.save">,
): StagingEvent {
  const file = findCase(session, input.caseId);
  const facts = factsOf(file);
  const { entry, amends } = input;
  refuseOtherForm(entry, facts.diagnosis);
  const recordedStage = statedStage(input.recordedStage);
  const staged = stageEntry(entry, facts, { file, recordedStage });
  const overrides = overridesOf(staged.contradictions, input.overrides);
  refuseIfAny([
    ...staged.problems,
    ...statedStageProblems(recordedStage),
    ...dateAndEditionProblems(file, input, tools.clock.today()),
    ...contradictionProblems(staged.contradictions, overrides),
    ...amendmentProblems(file.stagings, input, staged.stated.system),
  ]);
  const { derived } = staged;
  const asksForEdition = isTnm(entry);
  const reasons = asksForEdition
    ? reasonWarning(entry.edition, facts.diagnosis, input.editionReason)
    : [];
  return store(session, input.caseId, {
    ...staged.stated,
    ...derived,
    id: tools.newId(),
    on: input.on,
    recordedStage,
    stagedBy: input.stagedBy === "" ? session.actor : input.stagedBy,
    source: input.source,
    documents: input.documents,
    editionReason: asksForEdition ? input.editionReason : "",
    warnings: [...derived.warnings, ...reasons],
    overrides,
    amends,
    amendReason: amends === null ? "" : input.amendReason,
    engineVersion,
    recordedAt: tools.clock.now(),
    recordedBy: session.actor,
  });
}

function store(
  { store: workspace, actor }: Session,
  caseId: string,
  event: StagingEvent,
): StagingEvent {
  const { system, edition, classification, amends } = event;
  const amending = amends === null ? "" : `, amends ${amends}`;
  return workspace.transaction(() => {
    workspace.cases.addStaging(caseId, event);
    workspace.audit.append({
      at: event.recordedAt,
      actor,
      action: "staging.save",
      objectType: "case",
      objectId: caseId,
      detail: `Staging saved, ${system}, ${editionName(edition)}, ${classification}${amending}`,
      after: event,
    });
    return event;
  });
}
