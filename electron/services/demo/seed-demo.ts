import { AppError } from "../../../shared/errors.ts";
import { insertCase } from "../case-service.ts";
import { checkDraft, parseDraft } from "../cases/check-draft.ts";
import { newCaseFrom } from "../cases/new-case.ts";
import { refuseIfAny } from "../cases/refuse.ts";
import { createMeeting } from "../meeting-service.ts";
import type { Session, Tools } from "../session.ts";
import { saveStaging } from "../staging-service.ts";
import { buildDemo } from "./demo-set.ts";

/** Fills a workspace with the demo set, all in one transaction. Refuses a clinic's workspace. */
export function seedDemo(
  session: Session,
  tools: Tools,
): { caseIds: string[]; meetingId: string } {
  const { store, actor } = session;
  if (store.info.kind !== "demo") throw notADemo();
  const today = tools.clock.today();
  const at = tools.clock.now();
  const { drafts, meeting, amendments } = buildDemo(today);
  const cases = drafts.map((draft) => {
    const clean = parseDraft(draft);
    refuseIfAny(checkDraft(clean, today));
    return newCaseFrom(tools, clean, { by: actor, at, origin: null });
  });
  return store.transaction(() => {
    for (const newCase of cases) insertCase(session, newCase);
    for (const { at: position, save } of amendments) {
      const [first] = cases.slice(position, position + 1);
      const amends = first?.stagings[0]?.id ?? null;
      saveStaging(session, tools, {
        ...save,
        caseId: first?.caseId ?? "",
        amends,
      });
    }
    const caseIds = cases.map(({ caseId }) => caseId);
    const { agenda, ...plan } = meeting;
    const { id } = createMeeting(session, tools, {
      ...plan,
      caseIds: agenda.map((position) => caseIds[position] ?? ""),
    });
    return { caseIds, meetingId: id };
  });
}

function notADemo(): AppError {
  return new AppError(
    "precondition",
    "This workspace belongs to a clinic. Invented patients are only put into a demo workspace. Nothing was stored.",
  );
}
