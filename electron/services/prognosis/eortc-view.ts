import type { CaseFile } from "../../../shared/domain/case-file.ts";
import type { EortcResult } from "../../../shared/domain/prognosis.ts";
import type { VerificationLevel } from "../../../shared/domain/result.ts";
import type { IndexView } from "../../../shared/domain/views.ts";
import { weakest } from "../../engine/answers.ts";
import { eortcEntry } from "../../engine/rules/eortc/entry.ts";
import { eortcIndex } from "../../engine/rules/eortc/eortc-index.ts";
import { lowRiskUpToHundredths } from "../../engine/rules/eortc/factors.ts";
import { eortcPublished } from "../../engine/rules/eortc/published.ts";
import { points } from "../../engine/rules/eortc/trail.ts";
import { listWords } from "../../engine/words.ts";
import { ecogInput, labInput } from "./dated-input.ts";
import { decisiveSentence } from "./decisive.ts";
import { indexView, type IndexWords } from "./index-view.ts";
import { eortcNotices } from "./notices.ts";
import { certaintyInput, histologyInput, sexInput } from "./pathology-input.ts";
import type { Reference } from "./reference.ts";

const riskWords = { low: "Low risk", high: "High risk" } as const;
const cutOff = points(lowRiskUpToHundredths);

const words: IndexWords<EortcResult> = {
  entry: eortcEntry,
  rule: "eortc",
  name: "EORTC",
  allGroups: [riskWords.low, riskWords.high],
  group: (value) => `${riskWords[value.risk]} (${scoreText(value)})`,
  detail: detailOf,
  verification: verificationOf,
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
export function eortcView(file: CaseFile, reference: Reference): IndexView {
  const wbc = labInput(file, "wbc", reference.on);
  const ecog = ecogInput(file, reference.on);
  const certainty = certaintyInput(file);
  const histology = histologyInput(file);
  const sex = sexInput(file);
  const values = {
    wbc_10e9_L: wbc.value,
    ecog: ecog.value,
    histologyCertainty: certainty.value,
    histology: histology.value,
    sex: sex.value,
  };
  const answer = eortcIndex(values);
  const notices = eortcNotices(values, answer);
  const inputs = [wbc, ecog, certainty, histology, sex].map(
    ({ input }) => input,
  );
  return indexView(words, { file, reference, inputs, answer, notices });
}

function scoreText({
  scoreRangeHundredths: { min, max },
}: EortcResult): string {
  return min === max ? points(min) : `${points(min)} to ${points(max)}`;
}

function detailOf({ risk, factors }: EortcResult): string {
  const side = risk === "low" ? `at most ${cutOff}` : `above ${cutOff}`;
  const present = factors.filter((factor) => factor.present === true);
  const what =
    present.length === 0
      ? "no factor present"
      : listWords(
          present.map(({ text }) => text),
          "and",
        );
  return `${side}: ${what}`;
}

/** The classification rests on the restated cut-off and on the weight of every factor not known to be absent. */
function verificationOf({ factors }: EortcResult): VerificationLevel {
  const counted = factors.filter(({ present }) => present !== false);
  return weakest([
    "secondary",
    ...counted.map(({ verification }) => verification),
  ]);
}
