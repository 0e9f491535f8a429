import type { FindingAnswers } from "../../../../shared/domain/pleural-sheet.ts";
import type { TrailStep } from "../../../../shared/domain/result.ts";
import type { TCategory } from "../../../../shared/domain/staging.ts";
import { step } from "../../answers.ts";
import { listWords, sentenceStart } from "../../words.ts";
import { descriptorsOf, dividesT1, usesThickness } from "./descriptors.ts";
import { inSentence, labelInSentence, surfaces } from "./finding-words.ts";
import type { Part } from "./parts.ts";
import type { SheetFacts } from "./read-sheet.ts";
import type { Reader, Readings } from "./readings.ts";
import { writtenT } from "./readings.ts";
import { allSurfaces, mayBeFree, tOrder } from "./t-axis.ts";
import { inMm, isKnown, levelNames, thicknessParts } from "./thickness.ts";

/** What was read for T, in order: findings, surfaces, thickness, and what is still able to raise it. */
export function tumorSteps(
  reader: Reader,
  sheet: SheetFacts,
  readings: Readings,
): TrailStep[] {
  return [
    ...descriptorSteps(reader, sheet),
    ...surfaceSteps(reader, sheet, readings),
    ...thicknessSteps(reader, sheet),
    ...openTSteps(readings),
  ];
}

function descriptorSteps(
  reader: Reader,
  { findings, thickness }: SheetFacts,
): TrailStep[] {
  const { edition, classification } = reader;
  const descriptors = descriptorsOf(edition, classification);
  const yes = descriptors.filter(({ finding }) => findings[finding] === true);
  if (yes.length > 0) {
    return yes.map(({ category, text, citation, verification }) =>
      step(
        `${sentenceStart(text)}: ${category} in edition ${edition}.`,
        citation,
        verification,
      ),
    );
  }
  const isMeasured =
    usesThickness(edition, classification) &&
    thicknessParts(thickness).some(({ codes }) => codes[0] !== "T0");
  if (isMeasured) return [];
  const isNone = descriptors.every(
    ({ finding }) => findings[finding] === false,
  );
  return [step(pleuraText(findings, isNone), "as-given", "verified")];
}

/** What is known while nothing beyond the pleura is answered yes; `isNone` where all of it is answered no. */
function pleuraText(findings: FindingAnswers, isNone: boolean): string {
  const found = surfaces.filter((surface) => findings[surface] === true);
  const beyond = isNone
    ? "no feature beyond the pleura was found"
    : "no feature beyond the pleura is answered yes";
  if (found.length === 0) return `${sentenceStart(beyond)}.`;
  const named = listWords(found.map(inSentence), "and");
  return `Tumor on the ${named.replaceAll(/ pleura(?=,| and)/gu, "")}; ${beyond}.`;
}

function surfaceSteps(
  { edition, classification }: Reader,
  { findings }: SheetFacts,
  { t }: Readings,
): TrailStep[] {
  if (allSurfaces(findings, false)) {
    return [
      step(
        "All four pleural surfaces of the tumor side are answered no.",
        "as-given",
        "verified",
      ),
    ];
  }
  const steps: TrailStep[] = [];
  const isBlank = surfaces.every((surface) => findings[surface] === undefined);
  const mayBeT1 = t.possible.some((code) => code.startsWith("T1"));
  if (mayBeT1 && isBlank && !usesThickness(edition, classification)) {
    steps.push(
      step(
        "No surface is answered: the diagnosis presupposes tumor of the pleura, so T0 is not considered.",
        "mesoboard-policy",
        "unverified",
      ),
    );
  }
  if (mayBeFree(findings) && t.possible.includes("T0")) {
    steps.push(
      step(
        "A pleural surface is answered no and none yes: T0 stays possible until one is answered yes.",
        "mesoboard-policy",
        "unverified",
      ),
    );
  }
  if (dividesT1(edition) && findings.visceral_pleura !== undefined) {
    const text = findings.visceral_pleura
      ? "The visceral pleura is involved: T1b unless more is found."
      : "The visceral pleura is free: T1a unless more is found.";
    steps.push(step(text, "imig", "unverified"));
  }
  return steps;
}

function thicknessSteps(
  { edition, classification }: Reader,
  { thickness }: SheetFacts,
): TrailStep[] {
  if (!usesThickness(edition, classification)) return [];
  const [psum, fmax] = thicknessParts(thickness);
  const steps = levelSteps(thickness);
  if (psum !== undefined && psum.reason !== "")
    steps.push(step(measured(psum), "gill-2024", "verified"));
  if (fmax !== undefined && isKnown(thickness.fmax))
    steps.push(step(measured(fmax), "ndrs-tnm9", "secondary"));
  return steps;
}

function levelSteps({ levels }: SheetFacts["thickness"]): TrailStep[] {
  if (levels.length === 0) return [];
  const sum = levels.reduce((all, level) => all + level, 0);
  const terms = levels.map((level) => inMm(level).replace(" mm", ""));
  const isComplete = levels.length === levelNames.length;
  const text = `Psum adds the greatest thickness at the upper, middle and lower level: ${terms.join(" + ")} = ${inMm(sum)}${isComplete ? "" : ", not all levels measured"}.`;
  return [step(text, "gill-2024", "unverified")];
}

function measured({ reason, codes }: Part<TCategory>): string {
  const [lowest = "T0"] = codes;
  const known = lowest === "T0" ? "no more than T1 by itself" : lowest;
  return `${sentenceStart(reason)} mm: ${codes.length > 1 ? "at least " : ""}${known}.`;
}

function openTSteps({ t }: Readings): TrailStep[] {
  if (t.open.length === 0) return [];
  const [lowest = "T1"] = t.possible;
  const floor = tOrder.indexOf(lowest);
  const byCategory = t.possible.flatMap((code) => {
    const names = t.open
      .filter(({ branches }) =>
        branches.some(
          ({ codes }) => codes[0] === code && tOrder.indexOf(code) > floor,
        ),
      )
      .map(({ label }) => labelInSentence(label));
    return names.length === 0 ? [] : [`${code} from ${names.join(", ")}`];
  });
  const steps = [
    step(
      `Not assessed, and still able to raise T: ${byCategory.join("; ")}.`,
      "table-logic",
      "verified",
    ),
  ];
  const possible = listWords(t.possible);
  if (t.needsThickness) {
    steps.push(
      step(
        `TX by clinic policy: Psum or Fmax is missing and no T4 feature is answered yes. Still possible: ${possible}.`,
        "mesoboard-policy",
        "unverified",
      ),
    );
  } else if (writtenT(t.possible) === "TX") {
    steps.push(
      step(
        `T stays open (TX): ${possible} are still possible.`,
        "table-logic",
        "verified",
      ),
    );
  }
  return steps;
}
