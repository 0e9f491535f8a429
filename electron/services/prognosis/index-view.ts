import type { CaseFile } from "../../../shared/domain/case-file.ts";
import type { PublishedFigure as EngineFigure } from "../../engine/rules/figures.ts";
import type {
  Result,
  VerificationLevel,
} from "../../../shared/domain/result.ts";
import type { RuleEntry } from "../../../shared/domain/rule-catalogue.ts";
import type { IndexView, PickedInput } from "../../../shared/domain/views.ts";
import { notPursued } from "../../../shared/not-pursued.ts";
import { listWords } from "../../engine/words.ts";
import { trailInWords, warningInWords } from "./clinic-words.ts";
import {
  deathNotice,
  extrapolationNotices,
  limitsFor,
  type Notice,
} from "./context.ts";
import { figureView } from "./figures.ts";
import type { Reference } from "./reference.ts";

/** What one index says in its own words; everything else of a view is the same for all. */
export interface IndexWords<Value> {
  entry: RuleEntry;
  rule: "calgb" | "eortc";
  name: string;
  allGroups: string[];
  group(value: Value): string;
  detail(value: Value): string;
  verification(value: Value): VerificationLevel;
  published(value: Value): EngineFigure[];
  /** What may come out instead of a group, or null. */
  noGroup(answer: Result<Value>): string | null;
  decisive(
    answer: Result<Value>,
    inputs: readonly PickedInput[],
  ): string | null;
}

/** The view of one index: the rules' answer in clinic words, its inputs, what is published and its limits. */
export function indexView<Value>(
  words: IndexWords<Value>,
  given: {
    file: CaseFile;
    reference: Reference;
    inputs: PickedInput[];
    answer: Result<Value>;
    /** What must stand beside the answer, in short. */
    notices: string[];
  },
): IndexView {
  const { file, reference, inputs } = given;
  const death = deathNotice(file, reference, given.answer.result !== null);
  const stop = death?.stops === true ? death : ecogFive(inputs);
  const answer = stop === null ? given.answer : withoutAnswer(given.answer);
  const first = [stop ?? death ?? []].flat();
  const groups = distinct(words, answer.possible);
  const isOpen = answer.status === "incomplete";
  const lacking = death === null ? answer.missing : given.answer.missing;
  const missing = lacking.map((name) => labelOf(inputs, name));
  return {
    ...aboutRule(words, file, reference),
    ruleVersion: answer.ruleVersion,
    status: answer.status,
    ...(answer.result === null ? noGroup : groupOf(words, answer.result)),
    possibleGroups: isOpen
      ? [
          ...groups.map((value) => words.group(value)),
          ...[words.noGroup(answer) ?? []].flat(),
        ]
      : [],
    inputs,
    missing,
    decisiveSentence:
      death !== null
        ? missingAfterDeath(missing)
        : isOpen
          ? words.decisive(answer, inputs)
          : null,
    possiblePublished: isOpen
      ? groups.map((value) => ({
          group: words.group(value),
          figures: words.published(value).map(figureView),
        }))
      : [],
    trail: trailInWords(answer.trail, inputs),
    notices: [
      ...extrapolationNotices(file, words.rule, reference),
      ...first.map(({ notice }) => notice),
      ...(stop === null ? given.notices : []),
    ],
    warnings: [
      ...first.map(({ sentence }) => sentence),
      ...answer.warnings.map((warning) => warningInWords(warning, inputs)),
    ],
  };
}

const noGroup = {
  group: null,
  groupDetail: "",
  verification: "unverified" as const,
  published: [],
};

function groupOf<Value>(words: IndexWords<Value>, value: Value) {
  return {
    group: words.group(value),
    groupDetail: words.detail(value),
    verification: words.verification(value),
    published: words.published(value).map(figureView),
  };
}

function aboutRule<Value>(
  { entry, rule, name, allGroups }: IndexWords<Value>,
  file: CaseFile,
  reference: Reference,
) {
  const [first] = entry.citations;
  const doi =
    first?.doi === null || first === undefined ? "" : `, doi ${first.doi}`;
  return {
    rule,
    name,
    allGroups,
    population: entry.population,
    validation: entry.validation.map(
      ({ study, text, verification }) =>
        `${study}: ${text}${verification === "verified" ? "" : ` (${verification})`}`,
    ),
    limits: [...limitsFor(file, rule, reference), ...entry.limits],
    citation: `${first?.short ?? ""}${doi}`,
  };
}

/** What is said in place of the decisive input once the patient has died. */
function missingAfterDeath(missing: readonly string[]): string | null {
  return missing.length === 0
    ? null
    : `${notPursued} Missing: ${listWords(missing, "and")}.`;
}

/** ECOG 5 beside a living patient is a slip or news; either way no index applies. */
function ecogFive(inputs: readonly PickedInput[]): Notice | null {
  const ecog = inputs.find(({ name }) => name === "ecog");
  if (ecog?.state !== "missing" || ecog.display !== "5") return null;
  const notice = "ECOG 5 means that the patient has died: no group is given.";
  return {
    sentence: `${notice} Correct the ECOG status, or record the death.`,
    notice,
  };
}

function withoutAnswer<Value>(answer: Result<Value>): Result<Value> {
  return {
    ...answer,
    status: "not-applicable",
    result: null,
    possible: [],
    missing: [],
    decisive: null,
    trail: [],
    warnings: [],
  };
}

/** One value per group, in the order in which the index counts its groups. */
function distinct<Value>(
  words: IndexWords<Value>,
  values: readonly Value[],
): Value[] {
  const byName = new Map(values.map((value) => [words.group(value), value]));
  const rank = (value: Value): number =>
    words.allGroups.findIndex((name) => words.group(value).startsWith(name));
  return [...byName.values()].sort((left, right) => rank(left) - rank(right));
}

function labelOf(inputs: readonly PickedInput[], name: string): string {
  return inputs.find((input) => input.name === name)?.label ?? name;
}
