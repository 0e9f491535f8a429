import type { Program } from "../program.ts";
import { verifyWorkspace } from "../services/verify/verify-workspace.ts";
import type { Request } from "./arguments.ts";
import { openForCommand } from "./open-workspace.ts";

/** Checks the whole workspace and prints the head of its audit trail; what does not fit is refused by name. */
export async function verify(
  request: Pick<Request, "demo" | "expectHead">,
  program: Program,
): Promise<void> {
  const { store } = await openForCommand(request, program);
  const { entries, head, cases, since } = verifyWorkspace(
    store,
    request.expectHead,
  );
  const held =
    since === null
      ? ""
      : `; the expected head is in the trail, ${since} ${since === 1 ? "entry" : "entries"} since`;
  process.stdout.write(
    `database ok; audit trail ok, ${entries} entries${held}; ${cases} cases fit the trail\nhead ${head}\n`,
  );
}
