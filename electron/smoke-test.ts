import type { BrowserWindow } from "electron";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as z from "zod";
import { contract, type ChannelInput } from "../shared/contract/index.ts";
import type { StagingEvent } from "../shared/domain/staging-event.ts";
import type { PrintModel } from "../shared/domain/views.ts";
import type { PrintedPdf } from "./print-window.ts";
import { printSummaryTo } from "./print-summary.ts";
import { openFilledDemo, type Program } from "./program.ts";

export interface SmokeTestParts {
  readonly program: Program;
  readonly openWindow: () => BrowserWindow;
  readonly draw: (model: PrintModel) => Promise<PrintedPdf>;
}

const envelopeSchema = z.union([
  z.object({ ok: z.literal(true), value: z.unknown() }),
  z.object({ ok: z.literal(false), error: z.object({ message: z.string() }) }),
]);

/** Calls a channel from inside the page, as the interface does. */
async function callFromPage(
  window: BrowserWindow,
  channel: string,
  input: unknown,
): Promise<unknown> {
  const script = `window.api.invoke(${JSON.stringify(channel)}, ${JSON.stringify(input)})`;
  const envelope = envelopeSchema.parse(
    await window.webContents.executeJavaScript(script),
  );
  if (!envelope.ok) throw new Error(`${channel}: ${envelope.error.message}`);
  return envelope.value;
}

async function loaded(window: BrowserWindow): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    window.webContents.once("did-finish-load", () => resolve());
    window.webContents.once("did-fail-load", () =>
      reject(new Error("the start page did not load")),
    );
  });
}

/** The entry of the form that a stored staging of the pleura stands for. */
function entryOf(
  staging: StagingEvent,
): ChannelInput<"staging.derive">["entry"] {
  const { system, edition, classification, phase, sheet, t, n, m } = staging;
  const isPleural = system !== "yan" && system !== "described";
  return sheet?.kind === "pleural" && isPleural
    ? { mode: "findings", system, edition, classification, phase, sheet }
    : { mode: "categories", edition, classification, phase, t, n, m };
}

async function walk(
  { program, openWindow, draw }: SmokeTestParts,
  folder: string,
): Promise<string> {
  const session = openFilledDemo(program);
  const window = openWindow();
  await loaded(window);
  const filter = {
    text: "SAMPLE-OAKFIELD",
    site: null,
    stage: null,
    histology: null,
    status: null,
  };
  const page = contract["worklist.page"].output.parse(
    await callFromPage(window, "worklist.page", {
      filter,
      sort: "name",
      descending: false,
      offset: 0,
      limit: 5,
    }),
  );
  const row = page.rows[0];
  if (row === undefined)
    throw new Error("the demo workspace does not show its first patient");
  const { file } = contract["case.summary"].output.parse(
    await callFromPage(window, "case.summary", { caseId: row.caseId }),
  );
  const staging = file.stagings.at(-1);
  if (staging === undefined)
    throw new Error("the first patient has no staging");
  const { edition, derivedStage, possibleStages } = staging;
  const derived = contract["staging.derive"].output.parse(
    await callFromPage(window, "staging.derive", {
      caseId: row.caseId,
      entry: entryOf(staging),
      recordedStage: staging.recordedStage ?? "",
    }),
  );
  const recorded = derivedStage === null ? possibleStages : [derivedStage];
  const stage = derived.possible.join(" or ");
  if (stage === "" || stage !== recorded.join(" or ")) {
    throw new Error(
      `stage ${stage || "none"} was derived where the record holds ${recorded.join(" or ") || "none"}`,
    );
  }
  const pdf = join(folder, "summary.pdf");
  const print = { caseId: row.caseId, paper: "A4" as const, file: pdf };
  const { pages } = await printSummaryTo(print, {
    session,
    tools: program.tools,
    draw,
    isOpen: () => true,
  });
  const head = (await readFile(pdf)).subarray(0, 5).toString("latin1");
  if (head !== "%PDF-" || pages !== 1)
    throw new Error(`the summary printed as ${pages} pages beginning ${head}`);
  return `stage ${stage} (edition ${edition}) derived over IPC, summary printed on ${pages} page`;
}

/** Starts the demo, opens a case, derives its stage over IPC and prints its summary. Exit code 0 or 1, one line. */
export async function runSmokeTest(parts: SmokeTestParts): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), "mesoboard-smoke-"));
  try {
    process.stdout.write(`smoke test: ok, ${await walk(parts, folder)}\n`);
    return 0;
  } catch (error) {
    process.stdout.write(
      `smoke test: failed, ${error instanceof Error ? error.message : "unknown fault"}\n`,
    );
    return 1;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
