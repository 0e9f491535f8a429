import type { Diagnosis } from "../../../shared/domain/diagnosis.ts";
import { editionInForce } from "../../../shared/domain/edition-in-force.ts";
import type { PleuralSheet } from "../../../shared/domain/pleural-sheet.ts";
import type { EditionComparison } from "../../../shared/domain/staging-views.ts";
import { editionName } from "../../../shared/domain/staging-systems.ts";
import { mayHaveNoStage } from "../../engine/rules/tnm-findings/derivation.ts";
import { usesThickness } from "../../engine/rules/tnm-findings/descriptors.ts";
import { listWords } from "../../engine/words.ts";
import { openCategoriesText } from "./category-words.ts";
import { stageListText } from "./decision.ts";
import { problemsFrom } from "./engine-problems.ts";
import { sheetWithSide, type FindingsEntry } from "./sheet-of-entry.ts";
import { inputLabel } from "./system-inputs.ts";
import {
  readSheetUnder,
  verificationOf,
  versionsWithoutCategories,
  type SystemReading,
} from "./system-reading.ts";

/** Every system a pleural sheet is read under, in the order of the panel. */
const compared = [
  ...(["9", "8", "7"] as const).map((edition) => ({
    system: "tnm-pleura" as const,
    edition,
  })),
  ...versionsWithoutCategories,
];

/** The same sheet under every other edition and system, each derived on its own, with what makes it differ. */
export function comparisonsOfSheet(
  entry: FindingsEntry,
  diagnosis: Diagnosis | null,
): EditionComparison[] {
  const { sheet } = sheetWithSide(entry, diagnosis);
  const own = readSheetUnder(entry, entry, sheet);
  return own === null || own.answer.status === "invalid"
    ? []
    : sheetComparisons(entry, { own, sheet, diagnosis });
}

/** As `comparisonsOfSheet`, for a sheet that was already read under its own system. */
export function sheetComparisons(
  entry: FindingsEntry,
  read: {
    own: SystemReading;
    sheet: PleuralSheet;
    diagnosis: Diagnosis | null;
  },
): EditionComparison[] {
  const { own, sheet, diagnosis } = read;
  const inForce = diagnosis === null ? null : editionInForce(diagnosis);
  return compared
    .filter(
      ({ system, edition }) =>
        system !== entry.system || edition !== entry.edition,
    )
    .flatMap((version) => {
      const other = readSheetUnder(entry, version, sheet);
      return other === null ? [] : [comparison(entry, own, { other, inForce })];
    });
}

function comparison(
  entry: FindingsEntry,
  own: SystemReading,
  { other, inForce }: { other: SystemReading; inForce: string | null },
): EditionComparison {
  const { system, edition, stages, tnm, answer } = other;
  const applicable =
    answer.status !== "not-applicable" && answer.status !== "invalid";
  const axes = tnm?.axes ?? null;
  return {
    system,
    edition,
    name: editionName(edition),
    applicable,
    categories:
      tnm === null || axes === null
        ? ""
        : openCategoriesText({ ...entry, system }, tnm.edition, {
            t: axes.t.possible,
            n: axes.n.possible,
            m: axes.m.possible,
          }),
    stages,
    conceivable: stages,
    noStage: answer.status === "incomplete" && mayHaveNoStage(axes),
    certain: answer.status === "ok",
    verification: verificationOf(other),
    inForce: system === "tnm-pleura" && edition === inForce,
    reason: applicable
      ? reasonAgainst(entry, own, other)
      : (problemsFrom(answer.warnings)[0]?.message ??
        "This system says nothing of this case."),
  };
}

/** What makes the other answer differ, in a few words: a distant metastasis alone, else what is known before what is open. */
function reasonAgainst(
  entry: FindingsEntry,
  own: SystemReading,
  other: SystemReading,
): string {
  const name = editionName(other.edition);
  const theirs = other.tnm?.axes ?? null;
  if (theirs === null) return reasonWithoutCategories(other, name);
  const ours = own.tnm?.axes ?? null;
  const differing = axisOrder(other).filter((axis) => {
    const codes = theirs[axis].possible.join();
    return ours === null
      ? codes !== "M0"
      : codes !== ours[axis].possible.join();
  });
  if (differing.length === 0)
    return other.stages.join() === own.stages.join()
      ? "Same categories and stage."
      : `${name}: the same categories are grouped otherwise.`;
  if (theirs.m.possible.join() === "M1")
    return `${name}: ${theirs.m.because}, ${stageListText(other.stages)} whatever T and N are.`;
  const reasons = differing.flatMap((axis) =>
    axis === "t" && losesThickness(entry, own, other)
      ? ["thickness is not used", theirs.t.because]
      : [theirs[axis].because],
  );
  return `${name}: ${reasons.join("; ")}.`;
}

/** The axes as a reason takes them: those that are settled first, then the one whose finding decides. */
function axisOrder({ tnm, answer }: SystemReading): ("m" | "t" | "n")[] {
  const axes = tnm?.axes ?? null;
  const deciding = axisOf(answer.decisive ?? "");
  const rank = (axis: "m" | "t" | "n"): number => {
    if (axes?.[axis].possible.length === 1) return 0;
    return axis === deciding ? 1 : 2;
  };
  return (["m", "t", "n"] as const).toSorted((a, b) => rank(a) - rank(b));
}

function axisOf(input: string): "m" | "t" | "n" {
  if (input === "metastases") return "m";
  return input === "nodes" || input === "tumorSide" ? "n" : "t";
}

/** True when the form's edition measures thickness and the other one does not. */
function losesThickness(
  { classification }: FindingsEntry,
  own: SystemReading,
  other: SystemReading,
): boolean {
  if (own.tnm === null || other.tnm === null) return false;
  return (
    usesThickness(own.tnm.edition, classification) &&
    !usesThickness(other.tnm.edition, classification)
  );
}

/** Systems without categories say which features decide, or what they still lack, the deciding one first. */
function reasonWithoutCategories(
  { system, edition, answer, stages, deciding }: SystemReading,
  name: string,
): string {
  if (answer.status === "ok")
    return deciding.length > 0
      ? `${name}: ${stageListText(stages)} by ${listWords(deciding, "and")}.`
      : `${name}: ${stageListText(stages)}, nothing of a higher stage found.`;
  const labels = answer.missing
    .toSorted(
      (a, b) => Number(b === answer.decisive) - Number(a === answer.decisive),
    )
    .map((input) => inputLabel(system, edition, input));
  const more = labels.length > 3 ? [`${labels.length - 3} more`] : [];
  const missing = listWords([...labels.slice(0, 3), ...more], "and");
  return `${name}: not assessed: ${missing}.`;
}
