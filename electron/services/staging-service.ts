import type { EditionGuide } from "../../shared/contract/staging.ts";
import type { ParsedInput } from "../../shared/contract/index.ts";
import type { CaseFile } from "../../shared/domain/case-file.ts";
import type { StagingEvent } from "../../shared/domain/staging-event.ts";
import type { StageDerivation } from "../../shared/domain/views.ts";
import { AppError, type FieldError } from "../../shared/errors.ts";
import { stageFromCategories } from "../engine/rules/tnm-pleura/stage.ts";
import { checkDay } from "./cases/check-facts.ts";
import { findCase, findSection } from "./cases/find-case.ts";
import { refuseIfAny } from "./cases/refuse.ts";
import type { Session, Tools } from "./session.ts";
import { deriveStaging } from "./staging/derive-staging.ts";
import { derivationView } from "./staging/derivation-view.ts";
import {
  editionInForce,
  yearOfDiagnosis,
} from "../../shared/domain/edition-in-force.ts";
import { reasonWarning } from "./staging/edition-reason.ts";
import { guideFor } from "./staging/guide.ts";
import { whyNoTnm } from "./staging/tnm-applies.ts";

/** What each category means under each edition, newest edition first. */
export function stagingGuide(input: ParsedInput<"staging.guide">): {
  editions: EditionGuide[];
} {
  return { editions: guideFor(input.classification) };
}

/** The stage of the categories as they stand on the form, live; with a case, judged by its diagnosis. */
export function deriveStage(
  session: Session,
  input: ParsedInput<"staging.derive">,
): StageDerivation {
  const { caseId, edition, classification, t, n, m } = input;
  const diagnosis =
    caseId === undefined ? null : findSection(session, caseId, "diagnosis");
  return derivationView(
    { edition, classification, t: t || null, n: n || null, m: m || null },
    diagnosis,
  );
}

/**
 * Adds a dated staging beside the earlier ones; an incomplete one keeps its possible stages. Refuses diseases
 * without a TNM, categories the edition does not know, impossible dates, and an edition that was not in force at
 * diagnosis unless `editionReason` says why.
 */
export function saveStaging(
  session: Session,
  tools: Tools,
  input: ParsedInput<"staging.save">,
): StagingEvent {
  const file = findCase(session, input.caseId);
  const diagnosis = file.sections.diagnosis.body;
  const noTnm = whyNoTnm(diagnosis);
  if (noTnm !== null)
    throw new AppError("precondition", `${noTnm} Nothing was stored.`);
  refuseIfAny(problemsOf(file, input, tools.clock.today()));
  const { on, edition, classification, source } = input;
  const stated = {
    on,
    edition,
    classification,
    t: input.t ?? "",
    n: input.n ?? "",
    m: input.m ?? "",
    recordedStage: null,
    stagedBy: session.actor,
    source,
  };
  const derived = deriveStaging(stated, diagnosis);
  const at = tools.clock.now();
  const event: StagingEvent = {
    ...stated,
    ...derived,
    editionReason: input.editionReason,
    warnings: [
      ...derived.warnings,
      ...reasonWarning(edition, diagnosis, input.editionReason),
    ],
    id: tools.newId(),
    recordedAt: at,
    recordedBy: session.actor,
  };
  return store(session, input.caseId, event);
}

function store(
  { store: workspace, actor }: Session,
  caseId: string,
  event: StagingEvent,
): StagingEvent {
  return workspace.transaction(() => {
    workspace.cases.addStaging(caseId, event);
    workspace.audit.append({
      at: event.recordedAt,
      actor,
      action: "staging.save",
      objectType: "case",
      objectId: caseId,
      detail: `Staging saved, edition ${event.edition}, ${event.classification}`,
      after: event,
    });
    return event;
  });
}

function problemsOf(
  file: CaseFile,
  input: ParsedInput<"staging.save">,
  today: string,
): FieldError[] {
  const { identity, diagnosis } = file.sections;
  const bounds = { birthDate: identity.body.birthDate, today };
  return [
    ...categoryProblems(input),
    ...checkDay("on", "staging", input.on, bounds),
    ...editionProblems(diagnosis.body, input),
  ];
}

/** The engine words each refusal as "field: sentence". */
function categoryProblems({
  edition,
  t,
  n,
  m,
}: ParsedInput<"staging.save">): FieldError[] {
  if (!t && !n && !m) {
    return [
      {
        path: "t",
        message:
          "Give at least one of T, N and M; X says that it was not assessed.",
      },
    ];
  }
  const answer = stageFromCategories({
    edition,
    t: t || null,
    n: n || null,
    m: m || null,
  });
  if (answer.status !== "invalid" && answer.status !== "not-applicable")
    return [];
  return answer.warnings.map((warning) => {
    const [, path = "t", message = warning] =
      /^(edition|[tnm]): (.+)$/.exec(warning) ?? [];
    return {
      path,
      message: message.charAt(0).toUpperCase() + message.slice(1),
    };
  });
}

function editionProblems(
  diagnosis: CaseFile["sections"]["diagnosis"]["body"],
  { edition, editionReason }: ParsedInput<"staging.save">,
): FieldError[] {
  const inForce = editionInForce(diagnosis);
  if (inForce === null || inForce === edition || editionReason !== "")
    return [];
  const year = yearOfDiagnosis(diagnosis);
  return [
    {
      path: "editionReason",
      message: `The disease was diagnosed in ${year}, when edition ${inForce} was in force. Choose edition ${inForce}, or say in a sentence why edition ${edition} is used.`,
    },
  ];
}
