import * as z from "zod";
import type { PeritonealSheet } from "../../../../shared/domain/peritoneal-sheet.ts";
import type {
  IndexView,
  PickedInput,
} from "../../../../shared/domain/prognosis-views.ts";
import type { StagingEvent } from "../../../../shared/domain/staging-event.ts";
import { stagingInUse } from "../../../../shared/domain/staging-in-use.ts";
import { kusamuraEntry } from "../../../engine/rules/kusamura/entry.ts";
import {
  kusamura,
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
import { notRead, readAs, type ReadInput } from "../inputs/dated-input.ts";
import { ki67Input } from "../inputs/features-input.ts";
import type { IndexContext } from "../view/index-context.ts";
import { indexView } from "../view/index-view.ts";
import { decisiveBetween, type IndexWords } from "../view/index-words.ts";
import { undated } from "../inputs/pathology-input.ts";

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
  group: ({ subset }) => `Subset ${subset}`,
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
export function kusamuraIndex(context: IndexContext): IndexView {
  const { file } = context;
  const ki67 = ki67Input(file);
  const { diagnosedOn } = factsOf(file).diagnosis;
  const event = stagingInUse(file.stagings, diagnosedOn) ?? null;
  const sheet = event?.sheet?.kind === "peritoneal" ? event.sheet : null;
  const pci = pciInput(event, sheet, ki67.value);
  const answer = kusamura({ ki67Percent: ki67.value, pci: pci.value });
  const notices =
    sheet === null || sheet.cc === null
      ? ["Extrapolated: derived after cytoreduction, and none is recorded."]
      : [];
  const inputs = [ki67, pci].map(({ input }) => input);
  return indexView(kusamuraWords, context, { inputs, answer, notices });
}

/** The index as far as it is scored. A range that gives one answer at both of its ends is used by its lower end. */
function pciInput(
  event: StagingEvent | null,
  sheet: PeritonealSheet | null,
  ki67Percent: number | null,
): ReadInput<number> {
  const names = ["pci", "Peritoneal cancer index"] as const;
  if (event === null || sheet === null) {
    const note = "No peritoneal sheet is recorded in the staging in use.";
    return notRead({ ...undated(names, null), note });
  }
  const index = peritonealPci({ regions: sheet.regions });
  const open = sheet.regions.filter((size) => size === null).length;
  const from = { on: event.on, source: event.source };
  if (index.status === "invalid" || open === sheet.regions.length) {
    const note =
      index.status === "invalid"
        ? `Not used: ${index.warnings.join(" ")}`
        : "No region is scored.";
    return notRead({ ...undated(names, null), ...from, note });
  }
  const { low, high } = pciRange(index);
  if (open === 0)
    return readAs({ ...undated(names, String(low)), ...from }, low);
  const isOne = sameAnswer(
    { ki67Percent, pci: low },
    { ki67Percent, pci: high },
  );
  const regions = `${open} of ${sheet.regions.length} regions not scored`;
  const note = isOne
    ? `${regions}; every index still possible gives the same answer.`
    : `${regions}; the index still possible does not settle the answer.`;
  const input: PickedInput = {
    ...undated(names, `${low} to ${high}`),
    ...from,
    note,
  };
  return isOne ? readAs(input, low) : notRead({ ...input, state: "missing" });
}

function sameAnswer(one: object, other: object): boolean {
  const [left, right] = [kusamura(one), kusamura(other)];
  return JSON.stringify(left.possible) === JSON.stringify(right.possible);
}
