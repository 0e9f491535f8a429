import { AppError } from "../../shared/errors.ts";
import type { Program } from "../program.ts";
import { openForCommand } from "./open-workspace.ts";

/** Checks the pages and foreign keys of the database and the chain of the audit trail. */
export async function verify(
  request: { demo: boolean },
  program: Program,
): Promise<void> {
  const { store } = await openForCommand(request, program);
  const { ok, problems } = store.checkIntegrity();
  if (!ok) {
    throw new AppError(
      "storage",
      `The database is damaged (${problems.slice(0, 3).join("; ")}). Do not work on in it; restore the last backup.`,
    );
  }
  const { entries, brokenAt, head } = store.audit.verify();
  if (brokenAt !== null) {
    throw new AppError(
      "storage",
      `The audit trail does not fit together at entry ${brokenAt}: an entry was changed or removed. Keep this file and ask for help.`,
    );
  }
  process.stdout.write(
    `database ok; audit trail ok, ${entries} entries, head ${head.slice(0, 16)}\n`,
  );
}
