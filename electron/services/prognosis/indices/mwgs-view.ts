import * as z from "zod";
import type { IndexView } from "../../../../shared/domain/prognosis-views.ts";
import { mwgsEntry } from "../../../engine/rules/mwgs/entry.ts";
import { mwgs, type MwgsResult } from "../../../engine/rules/mwgs/mwgs.ts";
import { mwgsPublished } from "../../../engine/rules/mwgs/published.ts";
import { mwgsStretches } from "../../../engine/rules/mwgs/stretches.ts";
import {
  mwgsBands,
  mwgsFactors,
  weightsOf,
} from "../../../engine/rules/mwgs/table.ts";
import { listWords, sentenceStart } from "../../../engine/words.ts";
import { atAnyAge } from "../inputs/age-input.ts";
import { ageAtDiagnosisInput, featureInput } from "../inputs/features-input.ts";
import { indexView } from "../view/index-view.ts";
import type { IndexContext } from "../view/index-context.ts";
import {
  decisiveBetween,
  givenOf,
  type Given,
  type IndexWords,
} from "../view/index-words.ts";
import { histologyInput } from "../inputs/pathology-input.ts";

const bandWords = new Map(
  mwgsBands.map(({ band, low, high }) => [
    band,
    `${sentenceStart(band)} (${low}–${high})`,
  ]),
);
const mostPoints = mwgsBands.at(-1)?.high ?? 0;

/** The bands of the weighted grading scheme in words. */
export const mwgsWords: IndexWords<MwgsResult> = {
  entry: mwgsEntry,
  name: "MWGS",
  isCore: false,
  isShownOnly: false,
  allGroups: [...bandWords.values()],
  schema: z.strictObject({
    score: z.int(),
    band: z.enum(["low", "intermediate", "high"]),
  }),
  evaluate: mwgs,
  stretches: mwgsStretches,
  group: ({ band }) => bandWords.get(band) ?? band,
  groupKey: ({ band }) => band,
  detail: ({ score }) => `Score ${score} of ${mostPoints}`,
  rows: ({ band }, given) => [...weightRows(given), band],
  published: mwgsPublished,
  noGroup: () => null,
  decisive(answer, inputs) {
    const bands = [...new Set(answer.possible.map(({ band }) => band))];
    return bands.length > 1
      ? decisiveBetween(answer, inputs, `the bands ${listWords(bands, "and")}`)
      : `The score is open; the band is ${bands.join("")} whatever is missing.`;
  },
};

/** The weighted grading scheme of a case, from its pathology report and the age at diagnosis. */
export function mwgsView(context: IndexContext): IndexView {
  const { file } = context;
  const others = [
    histologyInput(file),
    featureInput(file, "necrosis"),
    featureInput(file, "mitosesPer2Mm2"),
    featureInput(file, "atypia"),
    featureInput(file, "bap1"),
  ].map(({ input }) => input);
  const given = givenOf(others);
  const { answer, input } = atAnyAge(ageAtDiagnosisInput(file), (ageYears) =>
    mwgs({ ...given, ageYears }),
  );
  const inputs = [input, ...others];
  return indexView(mwgsWords, context, { inputs, answer, notices: [] });
}

/** The rows of the weights counted; every row of a missing input. */
function weightRows(given: Given): string[] {
  return mwgsFactors.flatMap((factor) => {
    const { name } = factor.input;
    const value = given[name] ?? null;
    const known = typeof value === "boolean" ? null : value;
    return weightsOf(factor, known).map(({ points }) => `${name}-${points}`);
  });
}
