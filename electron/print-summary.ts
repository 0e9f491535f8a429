import type { PrintedPdf } from "./print-window.ts";
import { writeWhole } from "./safe-write.ts";
import { recordPrint, summaryPrintModel } from "./services/print-service.ts";
import type { Session, Tools } from "./services/session.ts";
import type { Paper } from "../shared/contract/printing.ts";
import type { PrintModel } from "../shared/domain/views.ts";

export interface SummaryPrint {
  readonly caseId: string;
  readonly paper: Paper;
  readonly file: string;
}

/** Draws the one-page summary of a case, writes it whole and notes it in the audit trail. */
export async function printSummaryTo(
  print: SummaryPrint,
  session: Session,
  tools: Tools,
  draw: (model: PrintModel) => Promise<PrintedPdf>,
): Promise<{ path: string; pages: number }> {
  const { caseId, paper, file } = print;
  const { bytes, pages } = await draw(
    summaryPrintModel(session, tools, caseId, paper),
  );
  await writeWhole(file, bytes);
  recordPrint(session, tools, { caseId, paper, pages });
  return { path: file, pages };
}
