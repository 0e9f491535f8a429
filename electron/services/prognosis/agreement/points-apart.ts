import type { Agreement } from "../../../../shared/domain/agreement.ts";
import type {
  IndexView,
  Strip,
} from "../../../../shared/domain/prognosis-views.ts";
import { observationKindOf } from "../../../../shared/prognosis-words.ts";
import { listWords } from "../../../engine/words.ts";
import { midSentence } from "../../../../shared/mid-sentence.ts";
import { endOf, thirdOf, type Placed } from "./placed.ts";

type Point = Agreement["points"][number];

/** Inputs that measure the extent of the tumor, which the stage reads in its own way. */
const extentInputs: ReadonlySet<string> = new Set(["pci", "tumorVolume_mL"]);

/** For two in different thirds: the inputs of the one at the worse place that cause it, in words. */
export function pointsApart(pair: { better: Placed; worse: Placed }): Point {
  const { better, worse } = pair;
  const { words, inputs } = causeOf(better, worse);
  return {
    between: [better.name, worse.name],
    sentence: words,
    inputs,
  };
}

interface Cause {
  words: string;
  inputs: string[];
}

function causeOf(better: Placed, worse: Placed): Cause {
  if (worse.index === null) return stageAlone(better);
  const known = worse.index.strips.filter(isKnown);
  const leaving = known.filter((strip) => wouldImprove(strip, worse));
  return better.index === null
    ? besideStage(worse, leaving, known)
    : besideIndex({ ...worse, leaving, known }, better.name, better.index);
}

function stageAlone({ index }: Placed): Cause {
  const own = index?.strips.filter(isExtent) ?? [];
  const name = index?.name ?? "";
  const counts =
    own.length === 0
      ? `which ${name} does not use`
      : `of which ${name} uses only ${labels(own)}`;
  return {
    words: `The stage counts the extent of the tumor, ${counts}; it uses no blood value and no performance status.`,
    inputs: ["Extent of the tumor"],
  };
}

function besideStage(
  worse: Placed,
  leaving: readonly Strip[],
  known: readonly Strip[],
): Cause {
  const causes = leaving.filter((strip) => !isExtent(strip));
  const own = known.filter((strip) => !isExtent(strip));
  const cause =
    causes.length === 0
      ? withoutSingleCause(worse, "the stage", { own, leaving })
      : {
          words: `${worse.name} turns on ${labels(causes)}. ${decides(causes.length)}.`,
          inputs: causes.map(({ label }) => label),
        };
  return {
    ...cause,
    words: `The stage counts the extent of the tumor and uses no blood value and no performance status. ${cause.words}`,
  };
}

function besideIndex(
  worse: Placed & { leaving: readonly Strip[]; known: readonly Strip[] },
  betterName: string,
  better: IndexView,
): Cause {
  const { name, leaving, known } = worse;
  const isUnused = (strip: Strip): boolean => sameIn(better, strip) === null;
  const unused = leaving.filter(isUnused);
  const differing = leaving.flatMap((strip) => {
    const other = sameIn(better, strip);
    const how =
      other === null ? null : readingApart(name, strip, better, other);
    return how === null ? [] : [{ strip, how }];
  });
  const causes = [...unused, ...differing.map(({ strip }) => strip)];
  if (causes.length === 0)
    return withoutSingleCause(worse, betterName, {
      own: known.filter(isUnused),
      leaving,
    });
  const sentences = [
    ...(unused.length === 0
      ? []
      : [`${name} turns on ${labels(unused)}, not used by ${betterName}.`]),
    ...differing.map(({ how }) => how),
    `${decides(causes.length)}.`,
  ];
  return {
    words: sentences.join(" "),
    inputs: causes.map(({ label }) => label),
  };
}

/** Where no input that only the one uses is enough by itself: what only it uses, and what both use. */
function withoutSingleCause(
  { name, ...placed }: Placed,
  other: string,
  { own, leaving }: { own: readonly Strip[]; leaving: readonly Strip[] },
): Cause {
  const sentences = [
    ...(own.length === 0
      ? []
      : [`${name} counts ${labels(own)}, not used by ${other}.`]),
    leaving.length === 0
      ? `No single input alone would take ${name} out of its ${endOf({ name, ...placed }) === "middle" ? "middle" : "worse end"}.`
      : `Both use ${labels(leaving)} and weigh ${leaving.length === 1 ? "it" : "them"} differently.`,
  ];
  return {
    words: sentences.join(" "),
    inputs: [...own, ...leaving].map(({ label }) => label),
  };
}

/** How two indices read one value differently; null where both read it alike and both turn on it. */
function readingApart(
  name: string,
  strip: Strip,
  better: IndexView,
  other: Strip,
): string | null {
  const both = `Both use ${labelled(strip)}`;
  if (!isKnown(other))
    return `${both}, but ${better.name} has no value that it can use.`;
  if (!other.matters)
    return `${both}, but the answer of ${better.name} is the same whatever it is.`;
  const mine = hereLabel(strip);
  const theirs = hereLabel(other);
  return mine === theirs
    ? null
    : `${both}: ${name} reads it as ${mine}, ${better.name} as ${theirs}.`;
}

/** The strip of the same quantity in another index, whatever unit its rule asks for. */
function sameIn({ strips }: IndexView, { input }: Strip): Strip | null {
  const kind = observationKindOf(input) ?? input;
  return (
    strips.find(
      (strip) => (observationKindOf(strip.input) ?? strip.input) === kind,
    ) ?? null
  );
}

/** True when another value of this input alone would leave a group in a better third possible. */
function wouldImprove({ segments }: Strip, worse: Placed): boolean {
  const isBetter = (place: number): boolean => {
    const third = thirdOf(place, worse.groups.length);
    return third === "better" || (third === "middle" && endOf(worse) !== third);
  };
  return segments.some(
    ({ places, isHere }) => !isHere && places.some(isBetter),
  );
}

function isKnown({ segments }: Strip): boolean {
  return segments.some(({ isHere }) => isHere);
}

function isExtent({ input }: Strip): boolean {
  return extentInputs.has(input);
}

function hereLabel({ segments }: Strip): string {
  return midSentence(segments.find(({ isHere }) => isHere)?.label ?? "");
}

function decides(count: number): string {
  return count === 1
    ? "Another answer to it alone could change that"
    : "Another answer to any one of them could change that";
}

function labels(strips: readonly Strip[]): string {
  return listWords(strips.map(labelled), "and");
}

/** "sex (male)", "white cells (9.4 10⁹/L)". */
function labelled({ label, display }: Strip): string {
  const value = display?.replace(/ \([^()]*as reported\)$/u, "") ?? "";
  const name = midSentence(label);
  return value === "" ? name : `${name} (${midSentence(value)})`;
}
