import {
  eortcResultSchema,
  type EortcResult,
} from "../../../../shared/domain/prognosis.ts";
import type { IndexView } from "../../../../shared/domain/prognosis-views.ts";
import { eortcEntry } from "../../../engine/rules/eortc/entry.ts";
import { eortcIndex } from "../../../engine/rules/eortc/eortc-index.ts";
import { lowRiskUpToHundredths } from "../../../engine/rules/eortc/factors.ts";
import { eortcPublished } from "../../../engine/rules/eortc/published.ts";
import { eortcStretches } from "../../../engine/rules/eortc/stretches.ts";
import { points } from "../../../engine/rules/eortc/trail.ts";
import { listWords } from "../../../engine/words.ts";
import { ecogInput, labInput } from "../inputs/dated-input.ts";
import { decisiveSentence } from "../view/decisive.ts";
import { pickingOf, type IndexContext } from "../view/index-context.ts";
import { always } from "./applicability.ts";
import { indexView } from "../view/index-view.ts";
import type { IndexWords } from "../view/index-words.ts";
import { eortcNotices } from "../view/notices.ts";
import {
  certaintyInput,
  histologyInput,
  sexInput,
} from "../inputs/pathology-input.ts";

const riskWords = { low: "Low risk", high: "High risk" } as const;
const cutOff = points(lowRiskUpToHundredths);

/** The EORTC risk in words. */
export const eortcWords: IndexWords<EortcResult> = {
  entry: eortcEntry,
  name: "EORTC",
  isCore: true,
  isShownOnly: false,
  schema: eortcResultSchema,
  evaluate: eortcIndex,
  stretches: eortcStretches,
  allGroups: [riskWords.low, riskWords.high],
  whyNot: always,
  group: (value) => `${riskWords[value.risk]} (${scoreText(value)})`,
  short: ({ risk }) => riskWords[risk].toLowerCase(),
  groupKey: ({ risk }) => risk,
  detail: detailOf,
  rows: rowsBehind,
  published: ({ risk }) => eortcPublished(risk),
  noGroup: () => null,
  decisive(answer, inputs) {
    if (answer.missing.length === 0 && answer.possible.length > 1) {
      const scores = answer.possible.map(
        (value) => `${scoreText(value)} is ${value.risk} risk`,
      );
      return `No further test decides: the published texts count this histology differently (${listWords(scores, "and")}).`;
    }
    const between = "low and high risk";
    return decisiveSentence(answer.decisive, {
      missing: answer.missing,
      inputs,
      between,
    });
  },
};

/** The EORTC risk of a case at a reference date, from the values its record holds. */
export function eortcView(context: IndexContext): IndexView {
  const picking = pickingOf(context);
  const wbc = labInput(picking, "wbc");
  const ecog = ecogInput(picking);
  const certainty = certaintyInput(context.file);
  const histology = histologyInput(context.file);
  const sex = sexInput(context.file);
  const values = {
    wbc_10e9_L: wbc.value,
    ecog: ecog.value,
    histologyCertainty: certainty.value,
    histology: histology.value,
    sex: sex.value,
  };
  const answer = eortcIndex(values);
  const { checkOf } = context.source;
  const notices = eortcNotices(
    values,
    answer,
    (factor) => checkOf(eortcEntry.rule, factor) !== null,
  );
  const inputs = [wbc, ecog, certainty, histology, sex].map(
    ({ input }) => input,
  );
  return indexView(eortcWords, context, { inputs, answer, notices });
}

function scoreText({
  scoreRangeHundredths: { min, max },
}: EortcResult): string {
  return min === max ? points(min) : `${points(min)} to ${points(max)}`;
}

function detailOf({ risk, factors }: EortcResult): string {
  const side = risk === "low" ? `at most ${cutOff}` : `above ${cutOff}`;
  const textsOf = (present: boolean | null): string =>
    listWords(
      factors
        .filter((factor) => factor.present === present)
        .map(({ text }) => text),
      "and",
    );
  const [present, open] = [textsOf(true), textsOf(null)];
  if (open === "") return `${side}: ${present || "no factor present"}`;
  const known = present === "" ? "" : `${present}; `;
  return `${side}: ${known}open whether ${open}`;
}

/** The classification rests on the restated cut-off and on the weight of every factor not known to be absent. */
function rowsBehind({ factors }: EortcResult): string[] {
  const counted = factors.filter(({ present }) => present !== false);
  return ["cutoff", ...counted.map(({ factor }) => factor)];
}
