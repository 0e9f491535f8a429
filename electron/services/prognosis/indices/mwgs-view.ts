import {
  mwgsResultSchema,
  type MwgsResult,
} from "../../../../shared/domain/prognosis.ts";
import type { IndexView } from "../../../../shared/domain/prognosis-views.ts";
import { mwgsEntry } from "../../../engine/rules/mwgs/entry.ts";
import { mwgs } from "../../../engine/rules/mwgs/mwgs.ts";
import { mwgsPublished } from "../../../engine/rules/mwgs/published.ts";
import { mwgsStretches } from "../../../engine/rules/mwgs/stretches.ts";
import {
  mwgsBands,
  mwgsFactors,
  weightsOf,
} from "../../../engine/rules/mwgs/table.ts";
import { listWords, sentenceStart } from "../../../engine/words.ts";
import { atAnyAge } from "../../dates/at-any-age.ts";
import { ageAtDiagnosisInput, featureInput } from "../inputs/features-input.ts";
import { ofDiffusePleura } from "./applicability.ts";
import { indexView } from "../view/index-view.ts";
import type { IndexContext } from "../view/index-context.ts";
import {
  decisiveBetween,
  givenOf,
  type Given,
  type IndexWords,
} from "../view/index-words.ts";
import { rangeText } from "../view/scores-between.ts";
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
  schema: mwgsResultSchema,
  evaluate: mwgs,
  stretches: mwgsStretches,
  whyNot: ofDiffusePleura,
  group: ({ band }) => bandWords.get(band) ?? band,
  short: ({ band }) => band,
  groupKey: ({ band }) => band,
  detail: ({ scoreRange }) => `Score ${rangeText(scoreRange)} of ${mostPoints}`,
  rows: ({ band }, given) => [...weightRows(given), band],
  published: mwgsPublished,
  noGroup: () => null,
  decisive(answer, inputs) {
    const bands = [...new Set(answer.possible.map(({ band }) => band))];
    const between = `the bands ${listWords(bands, "and")}`;
    return decisiveBetween(answer, inputs, between);
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
  const age = ageAtDiagnosisInput(file);
  const { answer, ageYears } = atAnyAge(age.ages, (years) =>
    mwgs({ ...given, ageYears: years }),
  );
  const inputs = [{ ...age.input, used: ageYears }, ...others];
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
