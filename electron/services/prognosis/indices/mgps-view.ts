import {
  mgpsResultSchema,
  type MgpsResult,
} from "../../../../shared/domain/prognosis.ts";
import type { IndexView } from "../../../../shared/domain/prognosis-views.ts";
import { mgpsEntry } from "../../../engine/rules/mgps/entry.ts";
import { mgps } from "../../../engine/rules/mgps/mgps.ts";
import { mgpsStretches } from "../../../engine/rules/mgps/stretches.ts";
import { listWords } from "../../../engine/words.ts";
import { labInput } from "../inputs/dated-input.ts";
import { pickingOf, type IndexContext } from "../view/index-context.ts";
import { always } from "./applicability.ts";
import { indexView } from "../view/index-view.ts";
import type { IndexWords } from "../view/index-words.ts";
import { scoresBetween } from "../view/scores-between.ts";

const scores = [0, 1, 2] as const;
const wordsOf = (score: number) => `Score ${score} of ${scores.length - 1}`;

/** The scores of the modified Glasgow Prognostic Score in words. */
export const mgpsWords: IndexWords<MgpsResult> = {
  entry: mgpsEntry,
  name: "mGPS",
  isCore: false,
  isShownOnly: false,
  allGroups: scores.map(wordsOf),
  schema: mgpsResultSchema,
  evaluate: mgps,
  stretches: mgpsStretches,
  whyNot: always,
  group: ({ score }) => wordsOf(score),
  short: ({ score }) => String(score),
  groupKey: ({ score }) => String(score),
  detail: ({ score }) => conditionOf(score),
  rows: ({ score }) => [String(score)],
  published: () => [],
  noGroup: () => null,
  decisive: scoresBetween,
};

/** The modified Glasgow Prognostic Score of a case. */
export function mgpsView(context: IndexContext): IndexView {
  const picking = pickingOf(context);
  const crp = labInput(picking, "crp");
  const albumin = labInput(picking, "albumin");
  const answer = mgps({ crp_mg_L: crp.value, albumin_g_L: albumin.value });
  const inputs = [crp, albumin].map(({ input }) => input);
  const notices =
    answer.possible.length === 0
      ? []
      : ["No survival figures of mesothelioma were read for this score."];
  return indexView(mgpsWords, context, { inputs, answer, notices });
}

function conditionOf(score: number): string {
  const rows = mgpsEntry.rows.filter(({ id }) => id === String(score));
  return listWords(rows.map(({ condition }) => condition));
}
