import {
  compareClinicalDates,
  daysBetween,
} from "../../../../shared/domain/clinical-date.ts";
import {
  mmpsResultSchema,
  type MmpsResult,
} from "../../../../shared/domain/prognosis.ts";
import type {
  IndexView,
  PickedInput,
} from "../../../../shared/domain/prognosis-views.ts";
import { formatDate } from "../../../../shared/format.ts";
import { mmpsEntry } from "../../../engine/rules/mmps/entry.ts";
import { mmpsItems } from "../../../engine/rules/mmps/items.ts";
import { mmps } from "../../../engine/rules/mmps/mmps.ts";
import { mmpsPublished } from "../../../engine/rules/mmps/published.ts";
import { mmpsStretches } from "../../../engine/rules/mmps/stretches.ts";
import { earliestDay } from "../../dates/span.ts";
import { systemicBegins } from "../view/extrapolation.ts";
import {
  answerInput,
  labInput,
  quantityInput,
  readAs,
  type ReadInput,
} from "../inputs/dated-input.ts";
import { pickingOf, type IndexContext } from "../view/index-context.ts";
import { ofMultimodality } from "./applicability.ts";
import { indexView } from "../view/index-view.ts";
import type { IndexWords } from "../view/index-words.ts";
import { histologyInput } from "../inputs/pathology-input.ts";
import type { Picking } from "../inputs/pick.ts";
import { itemRows } from "../view/point-rows.ts";
import { scoresBetween } from "../view/scores-between.ts";

const mostPoints = mmpsItems.length;
const wordsOf = (score: number) => `Score ${score} of ${mostPoints}`;

/** The scores of the Multimodality Prognostic Score in words. */
export const mmpsWords: IndexWords<MmpsResult> = {
  entry: mmpsEntry,
  name: "MMPS",
  isCore: false,
  isShownOnly: false,
  allGroups: Array.from({ length: mostPoints + 1 }, (_, at) => wordsOf(at)),
  schema: mmpsResultSchema,
  evaluate: mmps,
  stretches: mmpsStretches,
  whyNot: ofMultimodality,
  group: ({ score }) => wordsOf(score),
  short: ({ score }) => String(score),
  groupKey: ({ score }) => String(score),
  detail: () => "",
  rows: (_, given) => itemRows(mmpsItems, given),
  published: mmpsPublished,
  noGroup: () => null,
  decisive: scoresBetween,
};

/** The Multimodality Prognostic Score of a candidate of surgery. Volume and CRP are those before chemotherapy. */
export function mmpsView(context: IndexContext): IndexView {
  const picking = pickingOf(context);
  const before = beforeChemotherapy(context);
  const volume = noted(quantityInput(before.picking, "tumor-volume"), before);
  const histology = histologyInput(context.file);
  const crp = noted(labInput(before.picking, "crp"), before);
  const response = responseInput(picking);
  const inputs = [volume, histology, crp, response].map(({ input }) => input);
  const answer = mmps({
    tumorVolume_mL: volume.value,
    histology: histology.value,
    crp_mg_L: crp.value,
    inductionResponse: response.value,
  });
  const notices = ["For candidates of multimodality surgery only."];
  return indexView(mmpsWords, context, { inputs, answer, notices });
}

interface Before {
  picking: Picking;
  /** What is said of a value picked so; empty where no chemotherapy has begun. */
  note: string;
}

/** The record on the day the first systemic treatment began, or on the reference date where none has. */
function beforeChemotherapy(context: IndexContext): Before {
  const picking = pickingOf(context);
  const starts = systemicBegins(context.file, context.reference).map(
    earliestDay,
  );
  if (starts.length === 0) return { picking, note: "" };
  const [first] = starts
    .filter((start) => daysBetween(start, picking.on) !== null)
    .sort(compareClinicalDates);
  if (first === undefined) {
    const note =
      "The day on which systemic treatment began cannot be placed: whether this is from before it cannot be told.";
    return { picking, note };
  }
  return {
    picking: { ...picking, on: first },
    note: `Before chemotherapy: counted to the start of systemic treatment, ${formatDate(first)}.`,
  };
}

function noted(
  { value, input }: ReadInput<number>,
  { note }: Before,
): ReadInput<number> {
  const both = [input.note, note].filter((part) => part !== "").join(" ");
  return { value, input: { ...input, note: both } };
}

/** Progression is all the record holds: no progression is "non-PD", whatever the response was. */
function responseInput(picking: Picking): ReadInput<string> {
  const { value, input } = answerInput(picking, "induction-progression");
  const named: PickedInput = { ...input, used: null };
  return readAs(named, value === null ? null : value ? "PD" : "non-PD");
}
