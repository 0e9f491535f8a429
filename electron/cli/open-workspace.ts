import { createInterface } from "node:readline";
import { Writable } from "node:stream";
import { AppError } from "../../shared/errors.ts";
import { openFilledDemo, type Program } from "../program.ts";
import type { Session } from "../services/session.ts";

const silent = new Writable({ write: (_chunk, _encoding, done) => done() });

/** Asks for the passphrase without showing it. */
async function askPassphrase(): Promise<string> {
  process.stderr.write("Passphrase: ");
  const terminal = createInterface({
    input: process.stdin,
    output: silent,
    terminal: true,
  });
  try {
    return await new Promise<string>((resolve, reject) => {
      terminal.once("close", () => reject(noPassphrase()));
      terminal.question("", resolve);
    });
  } finally {
    terminal.close();
    process.stderr.write("\n");
  }
}

function noPassphrase(): AppError {
  return new AppError(
    "precondition",
    "No passphrase was given. Nothing was changed.",
  );
}

async function passphrase(): Promise<string> {
  const given = process.env["MESOBOARD_PASSPHRASE"];
  delete process.env["MESOBOARD_PASSPHRASE"];
  if (given !== undefined) return given;
  if (process.stdin.isTTY) return askPassphrase();
  throw new AppError(
    "precondition",
    "The workspace needs its passphrase. Set MESOBOARD_PASSPHRASE, or run this in a terminal.",
  );
}

/** Opens the workspace a command asks for: the demo, or the one of the program with its passphrase. */
export async function openForCommand(
  request: { demo: boolean },
  program: Program,
): Promise<Session> {
  if (request.demo) return openFilledDemo(program);
  const { state, startupError } = program.workspace.status();
  if (startupError !== null) throw new AppError("storage", startupError);
  if (state === "absent") {
    throw new AppError(
      "not-found",
      "There is no workspace here. Start MesoBoard once to create it, or name its folder with --workspace DIR.",
    );
  }
  await program.workspace.unlock(await passphrase());
  const session = program.workspace.session();
  if (session === null)
    throw new AppError("internal", "The workspace did not open. Try again.");
  return session;
}
