import type { CaseFile } from "../../../../shared/domain/case-file.ts";
import {
  lentResultSchema,
  type LentResult,
} from "../../../../shared/domain/prognosis.ts";
import type { IndexView } from "../../../../shared/domain/prognosis-views.ts";
import { formatNumber } from "../../../../shared/format.ts";
import { lentEntry } from "../../../engine/rules/lent/entry.ts";
import {
  ldhCut,
  lentGroups,
  lentItems,
  nlrCut,
} from "../../../engine/rules/lent/items.ts";
import { lent } from "../../../engine/rules/lent/lent.ts";
import { lentPublished } from "../../../engine/rules/lent/published.ts";
import { openScoreWarning } from "../../../engine/rules/lent/warnings.ts";
import { lentStretches } from "../../../engine/rules/lent/stretches.ts";
import { listWords, sentenceStart } from "../../../engine/words.ts";
import { factsOf } from "../../cases/case-facts.ts";
import {
  ecogInput,
  labInput,
  readAs,
  type ReadInput,
} from "../inputs/dated-input.ts";
import { ratioInput } from "../inputs/differential.ts";
import { pickingOf, type IndexContext } from "../view/index-context.ts";
import { ofEffusion } from "./applicability.ts";
import { indexView } from "../view/index-view.ts";
import { decisiveBetween, type IndexWords } from "../view/index-words.ts";
import { undated } from "../inputs/pathology-input.ts";
import { rangeText } from "../view/scores-between.ts";
import { itemRows } from "../view/point-rows.ts";

const groupWords = new Map(
  lentGroups.map(({ group, low, high }) => [
    group,
    `${sentenceStart(group)} risk (${low}–${high})`,
  ]),
);
const mostPoints = lentGroups.at(-1)?.high ?? 0;

/** The LENT groups in words. */
export const lentWords: IndexWords<LentResult> = {
  entry: lentEntry,
  name: "LENT",
  isCore: false,
  isShownOnly: false,
  allGroups: [...groupWords.values()],
  schema: lentResultSchema,
  evaluate: lent,
  stretches: lentStretches,
  whyNot: ofEffusion,
  group: ({ group }) => groupWords.get(group) ?? group,
  short: ({ group }) => `${group} risk`,
  groupKey: ({ group }) => group,
  detail: ({ scoreRange }) => `Score ${rangeText(scoreRange)} of ${mostPoints}`,
  rows: ({ group }, given) => [
    ...itemRows(lentItems, given),
    `${group}.median`,
  ],
  published: lentPublished,
  noGroup: () => null,
  decisive: (answer, inputs) =>
    decisiveBetween(
      answer,
      inputs,
      `${listWords(
        answer.possible.map(({ group }) => group),
        "and",
      )} risk`,
    ),
};

/** The LENT group of a case with a malignant pleural effusion. */
export function lentView(context: IndexContext): IndexView {
  const picking = pickingOf(context);
  const ldh = labInput(picking, "pleural-ldh");
  const ecog = ecogInput(picking);
  const ratio = ratioInput(picking);
  const tumor = tumorInput(context.file);
  const values = {
    pleuralLdh_U_L: ldh.value,
    ecog: ecog.value,
    nlr: ratio.value,
    tumour: tumor.value,
  };
  const answer = lent(values);
  const notices = [
    "Survival is that of effusions of any cancer, not of mesothelioma.",
    ...onCut("Pleural fluid LDH", ldh.value, ldhCut),
    ...onCut("The ratio", ratio.value, nlrCut),
    ...(answer.result === null
      ? []
      : openScoreWarning((name) => values[name] === null, answer.result)),
  ];
  const inputs = [ldh, ecog, ratio, tumor].map(({ input }) => input);
  return indexView(lentWords, context, { inputs, answer, notices });
}

/** The cancer behind the effusion: every record here is one of mesothelioma, however sure the diagnosis. */
function tumorInput(file: CaseFile): ReadInput<string> {
  const { certainty } = factsOf(file).pathology;
  const input = undated(["tumour", "Tumor type"], "Mesothelioma");
  const note =
    certainty === "definite"
      ? ""
      : certainty === "not-recorded"
        ? "The certainty of the diagnosis is not recorded."
        : `The diagnosis is ${certainty}, not definite.`;
  return readAs({ ...input, source: "Diagnosis", note }, "mesothelioma");
}

function onCut(label: string, value: number | null, cut: number): string[] {
  return value === cut
    ? [
        `${label} exactly ${formatNumber(cut)}, the cut-off: counted as not above; sources disagree.`,
      ]
    : [];
}
