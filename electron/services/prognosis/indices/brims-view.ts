import {
  brimsResultSchema,
  type BrimsResult,
} from "../../../../shared/domain/prognosis.ts";
import type { IndexView } from "../../../../shared/domain/prognosis-views.ts";
import { brims } from "../../../engine/rules/brims/brims.ts";
import { brimsEntry } from "../../../engine/rules/brims/entry.ts";
import { brimsPublished } from "../../../engine/rules/brims/published.ts";
import { brimsStretches } from "../../../engine/rules/brims/stretches.ts";
import { listWords } from "../../../engine/words.ts";
import { answerInput, ecogInput, labInput } from "../inputs/dated-input.ts";
import { decisiveSentence } from "../view/decisive.ts";
import { pickingOf, type IndexContext } from "../view/index-context.ts";
import { ofPleura } from "./applicability.ts";
import { indexView } from "../view/index-view.ts";
import type { IndexWords } from "../view/index-words.ts";
import { histologyInput } from "../inputs/pathology-input.ts";
import { hemoglobinPerLiter } from "../inputs/per-liter.ts";

const unreadLeaf = "a group that is not verified here";

/** The two groups of the Brims tree that were read, in words. */
export const brimsWords: IndexWords<BrimsResult> = {
  entry: brimsEntry,
  name: "Brims",
  isCore: false,
  isShownOnly: false,
  allGroups: ["Risk group 1", "Risk group 4d"],
  schema: brimsResultSchema,
  evaluate: brims,
  stretches: brimsStretches,
  whyNot: ofPleura,
  group: ({ leaf }) => `Risk group ${leaf}`,
  short: ({ leaf }) => leaf,
  groupKey: ({ leaf }) => leaf,
  detail: ({ leaf }) => conditionOf(leaf),
  rows: ({ leaf }) => [leaf],
  published: brimsPublished,
  noGroup: ({ status }) =>
    status === "incomplete" ? "no group (leaf not verified)" : null,
  decisive(answer, inputs) {
    const groups = answer.possible.map(({ leaf }) => `risk group ${leaf}`);
    return decisiveSentence(answer.decisive, {
      missing: answer.missing,
      inputs,
      between: listWords([...new Set(groups), unreadLeaf], "and"),
    });
  },
};

/** The risk group of the Brims tree, where it is one of the two leaves that were read. */
export function brimsView(context: IndexContext): IndexView {
  const picking = pickingOf(context);
  const weightLoss = answerInput(picking, "weight-loss");
  const hemoglobin = hemoglobinPerLiter(picking);
  const albumin = labInput(picking, "albumin");
  const ecog = ecogInput(picking);
  const histology = histologyInput(context.file);
  const answer = brims({
    weightLoss: weightLoss.value,
    hemoglobin_g_L: hemoglobin.value,
    albumin_g_L: albumin.value,
    ecog: ecog.value,
    histology: histology.value,
  });
  const inputs = [weightLoss, hemoglobin, albumin, ecog, histology].map(
    ({ input }) => input,
  );
  const notices =
    answer.status === "not-applicable"
      ? ["This leaf of the tree is not verified: no group."]
      : ["Two leaves of the tree were read; the others are not verified."];
  return indexView(brimsWords, context, { inputs, answer, notices });
}

function conditionOf(leaf: BrimsResult["leaf"]): string {
  return brimsEntry.rows.find(({ id }) => id === leaf)?.condition ?? "";
}
