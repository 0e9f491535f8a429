import {
  nlrResultSchema,
  type NlrResult,
} from "../../../../shared/domain/prognosis.ts";
import type { IndexView } from "../../../../shared/domain/prognosis-views.ts";
import { nlrEntry, nlrStudyCut } from "../../../engine/rules/nlr/entry.ts";
import { nlr } from "../../../engine/rules/nlr/nlr.ts";
import { nlrStretches } from "../../../engine/rules/nlr/stretches.ts";
import { differentialOf } from "../inputs/differential.ts";
import { pickingOf, type IndexContext } from "../view/index-context.ts";
import { always } from "./applicability.ts";
import { indexView } from "../view/index-view.ts";
import type { IndexWords } from "../view/index-words.ts";
import { ratioText } from "../view/ratio-text.ts";

/** The neutrophil-to-lymphocyte ratio in words; a value that makes no groups. */
export const nlrWords: IndexWords<NlrResult> = {
  entry: nlrEntry,
  name: "NLR",
  isCore: false,
  isShownOnly: true,
  allGroups: [],
  schema: nlrResultSchema,
  evaluate: nlr,
  stretches: nlrStretches,
  whyNot: always,
  group: (value) => ratioText(value.nlr),
  short: (value) => ratioText(value.nlr),
  groupKey: () => null,
  detail: ({ isAtLeast5 }) =>
    isAtLeast5 ? `${nlrStudyCut} or more` : `below ${nlrStudyCut}`,
  rows: () => nlrEntry.rows.map(({ id }) => id),
  published: () => [],
  noGroup: () => null,
  decisive: () =>
    "Neutrophils and lymphocytes of one differential blood count would give the ratio.",
};

/** The neutrophil-to-lymphocyte ratio of a case, from one differential count. */
export function nlrView(context: IndexContext): IndexView {
  const { neutrophils, lymphocytes } = differentialOf(pickingOf(context));
  const answer = nlr({
    neutrophils_10e9_L: neutrophils.value,
    lymphocytes_10e9_L: lymphocytes.value,
  });
  const notices =
    answer.result === null
      ? []
      : ["Shown only: studies disagree on whether it is prognostic."];
  const inputs = [neutrophils, lymphocytes].map(({ input }) => input);
  return indexView(nlrWords, context, { inputs, answer, notices });
}
