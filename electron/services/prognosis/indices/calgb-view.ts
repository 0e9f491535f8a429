import {
  calgbResultSchema,
  type CalgbResult,
} from "../../../../shared/domain/prognosis.ts";
import type { Result } from "../../../../shared/domain/result.ts";
import type { IndexView } from "../../../../shared/domain/prognosis-views.ts";
import { noAnswer } from "../../../engine/completions.ts";
import { calgbIndex } from "../../../engine/rules/calgb/calgb-index.ts";
import { calgbEntry } from "../../../engine/rules/calgb/entry.ts";
import { calgbLeaves } from "../../../engine/rules/calgb/leaves.ts";
import {
  exploreLeaves,
  openLeavesText,
} from "../../../engine/rules/calgb/open-leaves.ts";
import { calgbPublished } from "../../../engine/rules/calgb/published.ts";
import { calgbStretches } from "../../../engine/rules/calgb/stretches.ts";
import {
  outcomesText,
  type CalgbValues,
} from "../../../engine/rules/calgb/trail.ts";
import { atAnyAge } from "../../dates/at-any-age.ts";
import { ageInput } from "../inputs/age-input.ts";
import { answerInput, ecogInput, labInput } from "../inputs/dated-input.ts";
import { decisiveSentence } from "../view/decisive.ts";
import { pickingOf, type IndexContext } from "../view/index-context.ts";
import { always } from "./applicability.ts";
import { indexView } from "../view/index-view.ts";
import type { Given, IndexWords } from "../view/index-words.ts";
import { calgbNotices } from "../view/notices.ts";

const groupCount = 6;

/** The CALGB groups in words. */
export const calgbWords: IndexWords<CalgbResult> = {
  entry: calgbEntry,
  name: "CALGB",
  isCore: true,
  isShownOnly: false,
  schema: calgbResultSchema,
  evaluate: calgbIndex,
  stretches: calgbStretches,
  allGroups: Array.from(
    { length: groupCount },
    (_, at) => `Group ${at + 1} of ${groupCount}`,
  ),
  whyNot: always,
  group: ({ group }) => `Group ${group} of ${groupCount}`,
  short: ({ group }) => String(group),
  groupKey: ({ group }) => String(group),
  detail({ leaf }, given) {
    const values = valuesOf(given);
    return (
      openLeavesText(values, exploreLeaves(values).leaves) ??
      `Leaf ${leaf}: ${leafOf(leaf)?.text ?? ""}`
    );
  },
  rows: leavesBehind,
  published: ({ group }) => calgbPublished(group),
  noGroup: (answer) => (mayHaveNoGroup(answer) ? "no group (ECOG 3-4)" : null),
  decisive(answer, inputs) {
    const groups = [...new Set(answer.possible.map(({ group }) => group))].sort(
      (a, b) => a - b,
    );
    const none = mayHaveNoGroup(answer) ? [noAnswer] : [];
    return decisiveSentence(answer.decisive, {
      missing: answer.missing,
      inputs,
      between: outcomesText([...groups, ...none]),
    });
  },
};

/** The CALGB group of a case at a reference date, from the values its record holds. */
export function calgbView(context: IndexContext): IndexView {
  const picking = pickingOf(context);
  const ecog = ecogInput(picking);
  const age = ageInput(context.file, context.reference);
  const wbc = labInput(picking, "wbc");
  const chestPain = answerInput(picking, "chest-pain");
  const weightLoss = answerInput(picking, "weight-loss");
  const hemoglobin = labInput(picking, "hemoglobin");
  const values = {
    ecog: ecog.value,
    wbc_10e9_L: wbc.value,
    chestPain: chestPain.value,
    weightLoss: weightLoss.value,
    hemoglobin_g_dL: hemoglobin.value,
  };
  const { answer, ageYears } = atAnyAge(age.ages, (years) =>
    calgbIndex({ ...values, ageYears: years }),
  );
  const { checkOf } = context.source;
  const notices = calgbNotices(
    { ...values, ageYears },
    answer,
    (leaf) => checkOf(calgbEntry.rule, leaf) !== null,
  );
  const inputs = [ecog, wbc, chestPain, weightLoss, hemoglobin].map(
    (one) => one.input,
  );
  inputs.splice(1, 0, { ...age.input, used: ageYears });
  return indexView(calgbWords, context, { inputs, answer, notices });
}

/**
 * Every leaf the known inputs leave open: the group rests on all of them, though the answer names the first. An
 * open answer names each of its own.
 */
function leavesBehind({ leaf, group }: CalgbResult, given: Given): string[] {
  const { leaves } = exploreLeaves(valuesOf(given));
  const behind = leaves.filter((one) => one.group === group);
  return [...new Set([leaf, ...behind.map(({ id }) => id)])];
}

function valuesOf(given: Given): CalgbValues {
  const count = (name: keyof CalgbValues) => {
    const value = given[name] ?? null;
    return typeof value === "number" ? value : null;
  };
  const answer = (name: keyof CalgbValues) => {
    const value = given[name] ?? null;
    return typeof value === "boolean" ? value : null;
  };
  return {
    ecog: count("ecog"),
    ageYears: count("ageYears"),
    wbc_10e9_L: count("wbc_10e9_L"),
    chestPain: answer("chestPain"),
    weightLoss: answer("weightLoss"),
    hemoglobin_g_dL: count("hemoglobin_g_dL"),
  };
}

/** While ECOG is missing 3 and 4 stay possible, for which the tree has no leaf. */
function mayHaveNoGroup({ missing }: Result<CalgbResult>): boolean {
  return missing.includes("ecog");
}

function leafOf(id: CalgbResult["leaf"]) {
  return calgbLeaves.find((leaf) => leaf.id === id);
}
