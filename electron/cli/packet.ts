import { resolve } from "node:path";
import { idSchema } from "../../shared/domain/primitives.ts";
import { AppError } from "../../shared/errors.ts";
import { printSummaryTo } from "../print-summary.ts";
import type { Session } from "../services/session.ts";
import { UsageError, type Request } from "./arguments.ts";
import { openForCommand } from "./open-workspace.ts";
import type { CommandTools } from "./command-tools.ts";

function findCaseId(
  session: Session,
  request: Pick<Request, "caseId" | "record">,
): string {
  if (request.caseId !== null) {
    const id = idSchema.safeParse(request.caseId);
    if (!id.success)
      throw new AppError(
        "validation",
        `"${request.caseId}" is not a case id. Use --record with the record number.`,
      );
    return id.data;
  }
  const record = request.record ?? "";
  const [first, ...others] = session.store.cases.findByRecordNumber(record);
  if (first === undefined)
    throw new AppError(
      "not-found",
      `No case has the record number "${record}". Nothing was printed.`,
    );
  if (others.length > 0) {
    throw new AppError(
      "conflict",
      `${others.length + 1} cases have the record number "${record}". Name one with --case ID.`,
    );
  }
  return first;
}

/** Writes the one-page summary of one case as PDF. */
export async function packet(
  request: Pick<Request, "demo" | "caseId" | "record" | "paper" | "out">,
  tools: CommandTools,
): Promise<void> {
  if (request.out === null)
    throw new UsageError("name the PDF to write with --out FILE.");
  if ((request.caseId === null) === (request.record === null)) {
    throw new UsageError("name the case with --case ID or --record NUMBER.");
  }
  if (tools.draw === null)
    throw new UsageError(
      "packet needs the window program: npm run mesoboard -- packet …",
    );
  const session = await openForCommand(request, tools);
  const print = {
    caseId: findCaseId(session, request),
    paper: request.paper,
    file: resolve(request.out),
  };
  const { path, pages } = await printSummaryTo(print, {
    session,
    tools: tools.tools,
    draw: tools.draw,
    isOpen: () => true,
  });
  process.stdout.write(`${path}: ${pages} page${pages === 1 ? "" : "s"}\n`);
}
