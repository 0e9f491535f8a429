import type { Result, TrailStep } from "../../../../shared/domain/result.ts";
import type { FindingEffect } from "../../../../shared/domain/staging-views.ts";
import type { Classification } from "../../../../shared/domain/staging-event.ts";
import type { TnmEdition } from "../../../../shared/domain/staging.ts";
import {
  stageSchema,
  tnmEditionSchema,
} from "../../../../shared/domain/staging.ts";
import {
  incompleteAnswer,
  notApplicableAnswer,
  okAnswer,
  step,
} from "../../answers.ts";
import { listWords } from "../../words.ts";
import type {
  AxisReading,
  FindingsDerivation,
  FindingsStage,
} from "./derivation.ts";
import { mayHaveNoStage } from "./derivation.ts";
import { findingsRule } from "./inputs.ts";
import { mOrder } from "./m-axis.ts";
import { nOrder } from "./n-axis.ts";
import type { Request, SheetFacts } from "./read-sheet.ts";
import type { Reader } from "./readings.ts";
import { tOrder } from "./t-axis.ts";

interface Reading {
  reader: Reader;
  derivation: FindingsDerivation;
}

/** The answers still possible while the edition, or the classification of edition 9, is missing. */
export function deriveForEach(
  { edition, classification, sheet }: Request,
  deriveUnder: (reader: Reader, sheet: SheetFacts) => FindingsDerivation,
): FindingsDerivation {
  const readings = readersOf(edition, classification).map((reader) => ({
    reader,
    derivation: deriveUnder(reader, sheet),
  }));
  const answer = combine(edition, classification, readings);
  const isOpen = answer.missing.includes("classification");
  return {
    answer,
    axes: unionOfAxes(readings, edition === null),
    stageSoFar: agreed(readings.map((one) => one.derivation.stageSoFar)),
    effects: edition === "9" && isOpen ? [classificationEffect(readings)] : [],
  };
}

function readersOf(
  edition: TnmEdition | null,
  classification: Classification | null,
): Reader[] {
  const all = edition === null ? tnmEditionSchema.options : [edition];
  return all.flatMap((one): Reader[] => {
    if (classification !== null) return [{ edition: one, classification }];
    const clinical = { edition: one, classification: "clinical" } as const;
    return one === "9"
      ? [clinical, { edition: one, classification: "pathologic" }]
      : [clinical];
  });
}

function combine(
  edition: TnmEdition | null,
  classification: Classification | null,
  readings: readonly Reading[],
): Result<FindingsStage> {
  const answers = readings.map(({ derivation }) => derivation.answer);
  const trail = readings.map(readingStep);
  const warnings = [
    ...new Set(answers.flatMap((answer) => answer.warnings)),
    ...(edition === null
      ? ["A stage means nothing without its edition: choose the edition first."]
      : []),
  ];
  const possible = distinct(answers.flatMap((answer) => answer.possible));
  const results = answers.flatMap(({ result }) => result ?? []);
  const stage = agreed(results.map((result) => result.stage));
  if (stage !== null && results.length === answers.length) {
    const result: FindingsStage = {
      t: agreed(results.map(({ t }) => t)) ?? "TX",
      n: agreed(results.map(({ n }) => n)) ?? "NX",
      m: agreed(results.map(({ m }) => m)),
      stage,
    };
    const open = edition === null ? "The edition" : "The classification";
    const text = `${open} is missing and cannot matter: each one gives stage ${stage}.`;
    trail.push(step(text, "table-logic", "verified"));
    const kept = warnings.filter((one) => !one.startsWith("A stage means"));
    return okAnswer(findingsRule, result, { trail, warnings: kept });
  }
  if (possible.length === 0)
    return notApplicableAnswer(findingsRule, { trail, warnings });
  const decisive = edition === null ? "edition" : "classification";
  const needsClassification = classification === null && differs(readings);
  const first = edition === null ? ["edition"] : [];
  const missing = [
    ...first,
    ...(needsClassification ? ["classification"] : []),
    ...new Set(answers.flatMap((answer) => answer.missing)),
  ];
  const isDecided = missing.includes(decisive);
  return incompleteAnswer(
    findingsRule,
    {
      possible,
      missing,
      decisive: isDecided ? decisive : (answers[0]?.decisive ?? null),
    },
    { trail, warnings },
  );
}

/** True when scan and specimen leave other stages under edition 9. */
function differs(readings: readonly Reading[]): boolean {
  const [scan, specimen] = readings
    .filter(({ reader }) => reader.edition === "9")
    .map(({ derivation }) => stagesOf(derivation).join(" "));
  return specimen !== undefined && scan !== specimen;
}

function readingStep({ reader, derivation }: Reading): TrailStep {
  const { edition, classification } = reader;
  const stages = stagesOf(derivation);
  const { trail } = derivation.answer;
  const isNone = mayHaveNoStage(derivation.axes);
  const shown = listWords(isNone ? [...stages, "no stage"] : stages);
  const how = edition === "9" ? `, ${classification}` : "";
  const t = listWords(derivation.axes?.t.possible ?? []);
  const last = trail.at(-1);
  return {
    text: `Under edition ${edition}${how}: ${t}; stage ${shown}.`,
    source: last?.source ?? "",
    verification: last?.verification ?? "unverified",
  };
}

function stagesOf({ answer }: FindingsDerivation): string[] {
  return stageSchema.options.filter((stage) =>
    answer.possible.some((one) => one.stage === stage),
  );
}

function classificationEffect(readings: readonly Reading[]): FindingEffect {
  return {
    input: "classification",
    label: "Clinical or pathologic",
    branches: readings.map(({ reader, derivation }) => ({
      answer: reader.classification,
      category: listWords(derivation.axes?.t.possible ?? []),
      stages: stagesOf(derivation),
      noStage: mayHaveNoStage(derivation.axes),
    })),
    changesStage: true,
  };
}

function unionOfAxes(
  readings: readonly Reading[],
  isEditionOpen: boolean,
): FindingsDerivation["axes"] {
  const [first, ...others] = readings.flatMap(
    ({ derivation }) => derivation.axes ?? [],
  );
  if (first === undefined) return null;
  const why = isEditionOpen
    ? "the edition is missing"
    : "the classification is missing";
  const rest = <Axis extends "t" | "n" | "m">(axis: Axis) =>
    others.map((one) => one[axis]);
  return {
    t: union(tOrder, first.t, rest("t"), why),
    n: union(nOrder, first.n, rest("n"), why),
    m: union(mOrder, first.m, rest("m"), why),
  };
}

function union<Code extends string>(
  order: readonly Code[],
  first: AxisReading<Code>,
  others: readonly AxisReading<Code>[],
  why: string,
): AxisReading<Code> {
  const readings = [first, ...others];
  const possible = order.filter((code) =>
    readings.some((reading) => reading.possible.includes(code)),
  );
  const soFar = agreed(readings.map((reading) => reading.soFar));
  const because = agreed(readings.map((reading) => reading.because));
  return {
    possible,
    soFar: soFar ?? possible[0] ?? first.soFar,
    because: because ?? why,
  };
}

/** The one value all agree on, or null. */
function agreed<Value>(values: readonly Value[]): Value | null {
  const [first] = values;
  if (first === undefined) return null;
  return values.every((value) => value === first) ? first : null;
}

function distinct(stages: readonly FindingsStage[]): FindingsStage[] {
  const byText = new Map(
    stages.map((one) => [`${one.t} ${one.n} ${one.m} ${one.stage}`, one]),
  );
  return [...byText.values()];
}
