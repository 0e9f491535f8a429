import type { Paper } from "../../shared/contract/printing.ts";
import type { PrintModel } from "../../shared/domain/views.ts";
import { formatInstant } from "../../shared/format.ts";
import { engineVersion, rulesVersion } from "../engine/versions.ts";
import { evidenceVersion, printOptions } from "./evidence-service.ts";
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
    options: printOptions(),
  };
}

/** Notes in the audit trail that pages of a case were printed. */
export function recordPrint(
  session: Session,
  tools: Tools,
  print: { caseId: string; paper: Paper; pages: number },
): void {
  session.store.audit.append({
    at: tools.clock.now(),
    actor: session.actor,
    action: "print.summary",
    objectType: "case",
    objectId: print.caseId,
    detail: `Summary, ${print.paper}, ${print.pages} page${print.pages === 1 ? "" : "s"}`,
  });
}
