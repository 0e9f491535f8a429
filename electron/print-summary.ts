import type { PrintedPdf } from "./print-window.ts";
import { writeWhole } from "./safe-write.ts";
import {
  recordFailedPrint,
  recordPrint,
  summaryPrintModel,
} from "./services/print-service.ts";
import { lockedMeanwhile } from "./services/print-jobs.ts";
import type { Session, Tools } from "./services/session.ts";
import type { Paper } from "../shared/contract/printing.ts";
import type { PrintModel } from "../shared/domain/views.ts";

export interface SummaryPrint {
  readonly caseId: string;
  readonly paper: Paper;
  readonly file: string;
}

export interface PrintParts {
  readonly session: Session;
  readonly tools: Tools;
  readonly draw: (model: PrintModel) => Promise<PrintedPdf>;
  /** False once the workspace was locked: then nothing of it may reach a disk any more. */
  readonly isOpen: () => boolean;
}

/**
 * Draws the one-page summary of a case and writes it whole. The audit trail has its line before the file exists,
 * and a second one when the file could not be written.
 */
export async function printSummaryTo(
  print: SummaryPrint,
  { session, tools, draw, isOpen }: PrintParts,
): Promise<{ path: string; pages: number }> {
  const { caseId, paper, file } = print;
  const { bytes, pages } = await draw(
    summaryPrintModel(session, tools, caseId, paper),
  );
  if (!isOpen()) throw lockedMeanwhile();
  recordPrint(session, tools, { caseId, paper, pages });
  try {
    await writeWhole(file, bytes);
  } catch (error) {
    if (isOpen()) recordFailedPrint(session, tools, caseId);
    throw error;
  }
  return { path: file, pages };
}
