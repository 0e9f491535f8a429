import type { CaseFile } from "../../../shared/domain/case-file.ts";
import type { CalgbResult } from "../../../shared/domain/prognosis.ts";
import type { Result } from "../../../shared/domain/result.ts";
import type { IndexView } from "../../../shared/domain/views.ts";
import { noAnswer } from "../../engine/completions.ts";
import { calgbIndex } from "../../engine/rules/calgb/calgb-index.ts";
import { calgbEntry } from "../../engine/rules/calgb/entry.ts";
import { calgbLeaves } from "../../engine/rules/calgb/leaves.ts";
import { calgbPublished } from "../../engine/rules/calgb/published.ts";
import { outcomesText } from "../../engine/rules/calgb/trail.ts";
import { ageInput } from "./age-input.ts";
import { answerInput, ecogInput, labInput } from "./dated-input.ts";
import { decisiveSentence } from "./decisive.ts";
import { indexView, type IndexWords } from "./index-view.ts";
import { calgbNotices } from "./notices.ts";
import type { Reference } from "./reference.ts";

const groupCount = 6;

const words: IndexWords<CalgbResult> = {
  entry: calgbEntry,
  rule: "calgb",
  name: "CALGB",
  allGroups: Array.from(
    { length: groupCount },
    (_, at) => `Group ${at + 1} of ${groupCount}`,
  ),
  group: ({ group }) => `Group ${group} of ${groupCount}`,
  detail: ({ leaf }) => `Leaf ${leaf}: ${leafOf(leaf)?.text ?? ""}`,
  verification: ({ leaf }) => leafOf(leaf)?.verification ?? "unverified",
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
export function calgbView(file: CaseFile, reference: Reference): IndexView {
  const { on } = reference;
  const ecog = ecogInput(file, on);
  const age = ageInput(file, reference);
  const wbc = labInput(file, "wbc", on);
  const chestPain = answerInput(file, "chest-pain", on);
  const weightLoss = answerInput(file, "weight-loss", on);
  const hemoglobin = labInput(file, "hemoglobin", on);
  const values = {
    ecog: ecog.value,
    wbc_10e9_L: wbc.value,
    chestPain: chestPain.value,
    weightLoss: weightLoss.value,
    hemoglobin_g_dL: hemoglobin.value,
  };
  const inputs = [ecog, age, wbc, chestPain, weightLoss, hemoglobin].map(
    ({ input }) => input,
  );
  const [ageYears = null] = age.ages;
  const answer = atAnyAge(values, age.ages);
  const notices = calgbNotices({ ...values, ageYears }, answer);
  return indexView(words, { file, reference, inputs, answer, notices });
}

/** While ECOG is missing 3 and 4 stay possible, for which the tree has no leaf. */
function mayHaveNoGroup({ missing }: Result<CalgbResult>): boolean {
  return missing.includes("ecog");
}

/** The answer at every age the record allows when they agree; otherwise the age is missing. */
function atAnyAge(
  values: Record<string, unknown>,
  ages: readonly number[],
): Result<CalgbResult> {
  const answers = ages.map((ageYears) => calgbIndex({ ...values, ageYears }));
  const [first] = answers;
  const agree = answers.every(
    (answer) => outcomeOf(answer) === outcomeOf(first),
  );
  return first !== undefined && agree
    ? first
    : calgbIndex({ ...values, ageYears: null });
}

function outcomeOf(answer: Result<CalgbResult> | undefined): string {
  return JSON.stringify([answer?.status, answer?.possible, answer?.missing]);
}

function leafOf(id: CalgbResult["leaf"]) {
  return calgbLeaves.find((leaf) => leaf.id === id);
}
