import * as z from "zod";
import type { PeritonealSheet } from "../../../../shared/domain/peritoneal-sheet.ts";
import type {
  IndexView,
  PickedInput,
} from "../../../../shared/domain/prognosis-views.ts";
import type { Result } from "../../../../shared/domain/result.ts";
import type { StagingEvent } from "../../../../shared/domain/staging-event.ts";
import { stagingInUse } from "../../../../shared/domain/staging-in-use.ts";
import { kusamuraEntry } from "../../../engine/rules/kusamura/entry.ts";
import {
  kusamura,
  kusamuraFromRange,
  type KusamuraResult,
} from "../../../engine/rules/kusamura/kusamura.ts";
import { kusamuraPublished } from "../../../engine/rules/kusamura/published.ts";
import { kusamuraStretches } from "../../../engine/rules/kusamura/stretches.ts";
import { kusamuraSubsets } from "../../../engine/rules/kusamura/table.ts";
import {
  pciRange,
  peritonealPci,
} from "../../../engine/rules/peritoneal/pci.ts";
import { listWords } from "../../../engine/words.ts";
import { factsOf } from "../../cases/case-facts.ts";
import { notRead, readAs } from "../inputs/dated-input.ts";
import { ki67Input } from "../inputs/features-input.ts";
import type { IndexContext } from "../view/index-context.ts";
import { ofPeritoneum } from "./applicability.ts";
import { indexView } from "../view/index-view.ts";
import { decisiveBetween, type IndexWords } from "../view/index-words.ts";
import { undated } from "../inputs/pathology-input.ts";

const pciNames = ["pci", "Peritoneal cancer index"] as const;

/** The Ki-67 and PCI subsets in words. */
export const kusamuraWords: IndexWords<KusamuraResult> = {
  entry: kusamuraEntry,
  name: "Kusamura",
  isCore: false,
  isShownOnly: false,
  allGroups: kusamuraSubsets.map(({ subset }) => `Subset ${subset}`),
  schema: z.strictObject({
    subset: z.enum(["I", "II", "III"]),
    medianSurvivalMonths: z.number(),
  }),
  evaluate: kusamura,
  stretches: kusamuraStretches,
  whyNot: ofPeritoneum,
  group: ({ subset }) => `Subset ${subset}`,
  short: ({ subset }) => subset,
  groupKey: ({ subset }) => subset,
  detail: ({ subset }) =>
    kusamuraSubsets.find((row) => row.subset === subset)?.text ?? "",
  rows: ({ subset }) => [subset],
  published: kusamuraPublished,
  noGroup: () => null,
  decisive: (answer, inputs) =>
    decisiveBetween(
      answer,
      inputs,
      `subsets ${listWords(
        answer.possible.map(({ subset }) => subset),
        "and",
      )}`,
    ),
};

/** The Ki-67 subset of a peritoneal case, with the index of the sheet of the staging in use. */
export function kusamuraView(context: IndexContext): IndexView {
  const { file } = context;
  const ki67 = ki67Input(file);
  const { diagnosedOn } = factsOf(file).diagnosis;
  const event = stagingInUse(file.stagings, diagnosedOn) ?? null;
  const sheet = event?.sheet?.kind === "peritoneal" ? event.sheet : null;
  const { answer, input: pci } = fromSheet(event, sheet, ki67.value);
  const notices =
    sheet === null || sheet.cc === null
      ? ["Extrapolated: derived after cytoreduction, and none is recorded."]
      : [];
  const inputs = [ki67.input, pci];
  return indexView(kusamuraWords, context, { inputs, answer, notices });
}

interface FromSheet {
  answer: Result<KusamuraResult>;
  input: PickedInput;
}

/** The answer from the index as far as it is scored. A range that leaves what its lower end gives is used by that end. */
function fromSheet(
  event: StagingEvent | null,
  sheet: PeritonealSheet | null,
  ki67Percent: number | null,
): FromSheet {
  const unread = (
    part: Partial<PickedInput> & { note: string },
  ): FromSheet => ({
    answer: kusamura({ ki67Percent, pci: null }),
    input: notRead({ ...undated(pciNames, null), ...part }).input,
  });
  if (event === null || sheet === null)
    return unread({
      note: "No peritoneal sheet is recorded in the staging in use.",
    });
  const index = peritonealPci({ regions: sheet.regions });
  const open = sheet.regions.filter((size) => size === null).length;
  const from = { on: event.on, source: event.source };
  if (index.status === "invalid")
    return unread({ ...from, note: `Not used: ${index.warnings.join(" ")}` });
  if (open === sheet.regions.length)
    return unread({ ...from, note: "No region is scored." });
  const range = pciRange(index);
  const answer = kusamuraFromRange({ ki67Percent, ...range });
  if (open === 0) {
    const input = { ...undated(pciNames, String(range.low)), ...from };
    return { answer, input: readAs(input, range.low).input };
  }
  const atLow = kusamura({ ki67Percent, pci: range.low });
  const isOne =
    JSON.stringify(answer.possible) === JSON.stringify(atLow.possible);
  const effect = isOne
    ? "every index still possible gives the same answer"
    : "the index still possible does not settle the answer";
  const input: PickedInput = {
    ...undated(pciNames, `${range.low} to ${range.high}`),
    ...from,
    note: `${open} of ${sheet.regions.length} regions not scored; ${effect}.`,
  };
  const read = isOne
    ? readAs(input, range.low)
    : notRead({ ...input, state: "missing" });
  return { answer, input: read.input };
}
