import type { Paper } from "../../shared/contract/printing.ts";
import type { PrintModel } from "../../shared/domain/views.ts";
import { formatInstant } from "../../shared/format.ts";
import { engineVersion, rulesVersion } from "../engine/versions.ts";
import { evidenceVersion, printedEvidence } from "./evidence-service.ts";
import type { Session, Tools } from "./session.ts";
import { caseSummary } from "./summary-service.ts";

/** Everything the one-page summary of a case prints, as of now. */
export function summaryPrintModel(
  session: Session,
  tools: Tools,
  caseId: string,
  paper: Paper,
): PrintModel {
  const { clock } = tools;
  const printedAt = clock.now();
  return {
    summary: caseSummary(session, tools, caseId),
    workspaceName: session.store.info.name,
    workspaceKind: session.store.info.kind,
    printedAt,
    printedAtText: formatInstant(printedAt, clock.minutesAheadOfUtc()),
    printedBy: session.actor,
    printedOn: clock.today(),
    paper,
    engineVersion,
    rulesVersion,
    evidenceVersion,
    ...printedEvidence(),
  };
}

/** Notes in the audit trail that pages of a case are printed. */
export function recordPrint(
  session: Session,
  tools: Tools,
  print: { caseId: string; paper: Paper; pages: number },
): void {
  const { caseId, paper, pages } = print;
  note(session, tools, {
    caseId,
    action: "print.summary",
    detail: `Summary, ${paper}, ${pages} page${pages === 1 ? "" : "s"}`,
  });
}

/** Notes in the audit trail that the pages announced last could not be written. */
export function recordFailedPrint(
  session: Session,
  tools: Tools,
  caseId: string,
): void {
  note(session, tools, {
    caseId,
    action: "print.failed",
    detail: "The file could not be written",
  });
}

function note(
  { store, actor }: Session,
  { clock }: Tools,
  entry: { caseId: string; action: string; detail: string },
): void {
  const { caseId, action, detail } = entry;
  store.transaction(() =>
    store.audit.append({
      at: clock.now(),
      actor,
      action,
      objectType: "case",
      objectId: caseId,
      detail,
    }),
  );
}
