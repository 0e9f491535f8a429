import type {
  FindingAnswers,
  FindingName,
} from "../../../../shared/domain/pleural-sheet.ts";
import type { FindingEffect } from "../../../../shared/domain/staging-views.ts";
import type { Classification } from "../../../../shared/domain/staging-event.ts";
import type {
  TCategory,
  TnmEdition,
} from "../../../../shared/domain/staging.ts";
import { listWords } from "../../words.ts";
import { descriptorsOf, dividesT1, usesThickness } from "./descriptors.ts";
import {
  findingWords,
  inSentence,
  labelInSentence,
  surfaces,
} from "./finding-words.ts";
import type { OpenInput } from "./open-input.ts";
import type { Part } from "./parts.ts";
import { highestOf } from "./parts.ts";
import type { Thickness } from "./thickness.ts";
import { isKnown, thicknessParts } from "./thickness.ts";

export const tOrder: readonly TCategory[] = [
  "T0",
  "T1",
  "T1a",
  "T1b",
  "T2",
  "T3",
  "T4",
];

export interface TumorFacts {
  edition: TnmEdition;
  classification: Classification;
  findings: FindingAnswers;
  thickness: Thickness;
}

export interface TumorReading {
  possible: readonly TCategory[];
  soFar: TCategory;
  /** The findings that make the lowest category; empty while it only stays open. */
  because: string;
  open: OpenInput<TCategory>[];
  /** True when Psum or Fmax is missing and T stays open for it. */
  needsThickness: boolean;
}

/**
 * T as the highest category among the findings answered yes; one not assessed keeps its category possible. T0 only
 * when all four surfaces are answered no and nothing is found beyond them; it stays possible from the first no on.
 */
export function readT(facts: TumorFacts): TumorReading {
  const parts = partsOf(facts);
  const possible = highestOf(
    tOrder,
    parts.map(({ codes }) => codes),
  );
  const open = openInputs(parts, possible);
  const [lowest = "T1"] = possible;
  const lacks = (input: string): boolean =>
    open.some((one) => one.input === input);
  const isPsumOpen = lacks("psumMm") && (lowest === "T0" || lowest === "T1");
  return {
    possible,
    soFar: isPsumOpen ? "TX" : lowest,
    because: becauseOf(facts, parts, possible),
    open,
    needsThickness: lacks("psumMm") || lacks("fmaxMm"),
  };
}

/** True when all four surfaces have this answer. */
export function allSurfaces(
  findings: FindingAnswers,
  answer: boolean,
): boolean {
  return surfaces.every((surface) => findings[surface] === answer);
}

function partsOf(facts: TumorFacts): Part<TCategory>[] {
  const { edition, classification, findings, thickness } = facts;
  const descriptors = descriptorsOf(edition, classification);
  return [
    ...pleuraParts(facts),
    ...descriptors.map(({ finding, category }) =>
      findingPart(finding, category, findings[finding]),
    ),
    ...(usesThickness(edition, classification)
      ? thicknessParts(thickness)
      : []),
  ];
}

function findingPart(
  finding: FindingName,
  category: TCategory,
  answer: boolean | undefined,
): Part<TCategory> {
  const { label } = findingWords[finding];
  const known: TCategory = answer === true ? category : "T0";
  return {
    input: finding,
    label,
    codes: answer === undefined ? ["T0", category] : [known],
    reason: answer === true ? `${inSentence(finding)} is ${category}` : "",
    branches:
      answer === undefined
        ? [
            { answer: "yes", codes: [category] },
            { answer: "no", codes: ["T0"] },
          ]
        : [],
  };
}

/**
 * What the surfaces make: T1 with tumor on any of them (T1a or T1b where it is divided), T0 with tumor on none. T0 is
 * considered once one is answered no and none yes; before that the diagnosis itself says that the pleura has tumor.
 */
function pleuraParts(facts: TumorFacts): Part<TCategory>[] {
  const isDivided = dividesT1(facts.edition);
  const { findings } = facts;
  const lowest: TCategory = isDivided ? "T1a" : "T1";
  const isFree = isDivided && findings.visceral_pleura === false;
  const floor: Part<TCategory> = {
    input: "parietal_pleura",
    label: "",
    codes: mayBeFree(findings) ? withoutSurfaces(facts) : [lowest],
    reason: isFree ? "the visceral pleura is free" : "",
    branches: [],
  };
  const parts = surfaces.map((surface) => {
    const isVisceral = surface === "visceral_pleura";
    const code = isDivided && isVisceral ? "T1b" : lowest;
    const part = findingPart(surface, code, findings[surface]);
    const reason = code === "T1b" ? "the visceral pleura is involved" : "";
    return { ...part, reason: findings[surface] === true ? reason : "" };
  });
  return [floor, ...parts];
}

/** True once a surface is answered no and none yes, so that the tumor may turn out to be on none of them. */
export function mayBeFree(findings: FindingAnswers): boolean {
  return (
    surfaces.some((surface) => findings[surface] === false) &&
    surfaces.every((surface) => findings[surface] !== true)
  );
}

/** No surface is answered yes: a measured thickness of more than nothing contradicts that and leaves T1. */
function withoutSurfaces(facts: TumorFacts): TCategory[] {
  const { edition, classification, thickness } = facts;
  if (!usesThickness(edition, classification)) return ["T0"];
  const { psum, fmax } = thickness;
  if (psum.low > 0 || fmax.low > 0) return ["T1"];
  return psum.high === 0 && fmax.high === 0 ? ["T0"] : ["T0", "T1"];
}

/** The open inputs that can still change T, with the categories each answer leaves. */
function openInputs(
  parts: readonly Part<TCategory>[],
  possible: readonly TCategory[],
): OpenInput<TCategory>[] {
  const floor = tOrder.indexOf(possible[0] ?? "T0");
  const matters = parts.filter(
    ({ branches, codes }) =>
      branches.length > 0 && codes.some((code) => tOrder.indexOf(code) > floor),
  );
  return matters.map((part) => {
    const branches = part.branches.map(({ answer, codes }) => ({
      answer,
      codes: highestOf(
        tOrder,
        parts.map((one) => (one === part ? codes : one.codes)),
      ),
    }));
    const contrast = branches.flatMap(({ codes }) => codes.slice(0, 1));
    return { input: part.input, label: part.label, branches, contrast };
  });
}

function becauseOf(
  facts: TumorFacts,
  parts: readonly Part<TCategory>[],
  possible: readonly TCategory[],
): string {
  const isMeasured = usesThickness(facts.edition, facts.classification);
  const [lowest = "T1"] = possible;
  const deciding = parts
    .filter(({ codes, reason }) => codes[0] === lowest && reason !== "")
    .map(({ reason }) => reason);
  if (lowest !== "T0" && deciding.length > 0)
    return listWords(deciding.slice(0, 2), "and");
  return possible.length === 1 ? baseReason(facts, isMeasured) : "";
}

/** Why T is what it is, with what is missing; `effects` give the order, the deciding finding first. */
export function tumorReason(
  { because, open, possible }: TumorReading,
  effects: readonly FindingEffect[],
): string {
  if (possible.length === 1) return because;
  const names = effects
    .filter(({ input }) => open.some((one) => one.input === input))
    .map(({ label }) => labelInSentence(label));
  const rest = names.length > 3 ? [`${names.length - 3} more`] : [];
  const missing = listWords([...names.slice(0, 3), ...rest], "and");
  const notAssessed = `not assessed: ${missing}`;
  return because === "" ? notAssessed : `${because}; ${notAssessed}`;
}

function baseReason(facts: TumorFacts, isMeasured: boolean): string {
  const { psum, fmax } = facts.thickness;
  const found = allSurfaces(facts.findings, false)
    ? "no pleural surface carries tumor and no invasion was found"
    : "no invasion found";
  if (!isMeasured || !isKnown(psum) || !isKnown(fmax)) return found;
  const parts = thicknessParts(facts.thickness).map(({ reason }) => reason);
  return `${parts.join(", ")}; ${found}`;
}
