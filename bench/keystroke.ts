import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { contract, type ChannelInput } from "../shared/contract/index.ts";
import {
  emptyPleuralSheet,
  findingNameSchema,
  type PleuralSheet,
} from "../shared/domain/pleural-sheet.ts";
import { openDispatcher, type OpenDispatcher } from "./open-dispatcher.ts";

/** One frame at 60 Hz: a keystroke answered within it is drawn with the next picture. */
const frameMs = 16;
const rounds = 300;

export interface KeystrokeMeasured {
  name: string;
  medianMs: number;
  p95Ms: number;
  ratio: number;
  goal: number;
  against: string;
}

/**
 * What one keystroke in the staging form costs in the main process: `staging.derive` of a full sheet with its case,
 * through the dispatcher with both parsings. Held against a frame of 16 ms at the 95th percentile, and at the median
 * against opening the same case over the same dispatcher in the same run.
 */
export async function measureKeystrokes(): Promise<KeystrokeMeasured[]> {
  const folder = mkdtempSync(join(tmpdir(), "mesoboard-bench-"));
  const program = openDispatcher(folder);
  try {
    return await measureOn(program);
  } finally {
    program.remove();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measureOn({
  call,
  session,
}: OpenDispatcher): Promise<KeystrokeMeasured[]> {
  const caseId = oakfield(session);
  await refuseRefusal(call, keystroke(caseId, 7.2));
  const derive: number[] = [];
  const open: number[] = [];
  for (let round = -20; round < rounds; round += 1) {
    const psum = Math.abs(round % 300) / 10;
    const input = keystroke(caseId, psum);
    const deriveMs = await timed(call, "staging.derive", input);
    const openMs = await timed(call, "case.summary", { caseId });
    if (round < 0) continue;
    derive.push(deriveMs);
    open.push(openMs);
  }
  const medianMs = quantile(derive, 0.5);
  const p95Ms = quantile(derive, 0.95);
  const openMs = quantile(open, 0.5);
  return [
    {
      name: "keystroke: a full sheet derived, 95th percentile",
      medianMs,
      p95Ms,
      ratio: p95Ms / frameMs,
      goal: 1,
      against: `a frame of ${frameMs} ms`,
    },
    {
      name: "keystroke: a full sheet derived, median",
      medianMs,
      p95Ms,
      ratio: medianMs / openMs,
      goal: 2,
      against: `opening the case, ${openMs.toFixed(2)} ms`,
    },
  ];
}

function oakfield({ store }: OpenDispatcher["session"]): string {
  const [row] = store.worklist.page({
    filter: {
      text: "SAMPLE-OAKFIELD",
      site: null,
      stage: null,
      histology: null,
      status: null,
    },
    sort: "name",
    descending: false,
    offset: 0,
    limit: 1,
  }).rows;
  if (row === undefined) throw new Error("the demo set has no first case");
  return row.caseId;
}

/** The form with every finding answered or open in turn and twelve stations, after another digit of Psum was typed. */
function keystroke(
  caseId: string,
  upperMm: number,
): ChannelInput<"staging.derive"> {
  const answered = findingNameSchema.options.flatMap((name, at) =>
    name === "distant_metastasis" || at % 3 === 0
      ? []
      : [[name, at % 5 === 0] as const],
  );
  const nodes = ["2", "4", "7", "8", "9", "10"].flatMap((station) =>
    (station === "7" ? ["midline"] : ["left", "right"]).map((side) => ({
      station,
      side,
      positive: station === "7",
    })),
  );
  const sheet: PleuralSheet = {
    ...emptyPleuralSheet,
    tumorSide: "right",
    findings: Object.fromEntries(answered),
    psumLevelsMm: { upper: upperMm, middle: 5.4, lower: 3.9 },
    fmaxMm: 4,
    nodes,
  };
  return {
    caseId,
    recordedStage: "IIIA",
    entry: {
      mode: "findings",
      system: "tnm-pleura",
      edition: "9",
      classification: "clinical",
      phase: "first",
      sheet,
    },
  };
}

/** A refused sheet would be answered early and measure nothing. */
async function refuseRefusal(
  call: OpenDispatcher["call"],
  input: ChannelInput<"staging.derive">,
): Promise<void> {
  const answer = await call("staging.derive", input);
  const { status } = contract["staging.derive"].output.parse(
    answer.ok ? answer.value : null,
  );
  if (status !== "ok" && status !== "incomplete")
    throw new Error(`the sheet of the bench is ${status}`);
}

async function timed(
  call: OpenDispatcher["call"],
  channel: string,
  input: unknown,
): Promise<number> {
  const start = performance.now();
  const answer = await call(channel, input);
  const elapsed = performance.now() - start;
  if (!answer.ok) throw new Error(`${channel}: ${answer.error.message}`);
  return elapsed;
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((left, right) => left - right);
  return sorted[Math.ceil(sorted.length * share) - 1] ?? 0;
}
