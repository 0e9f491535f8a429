import type {
  IndexView,
  PickedInput,
} from "../../../../shared/domain/prognosis-views.ts";
import type {
  Result,
  VerificationLevel,
} from "../../../../shared/domain/result.ts";
import type { RuleEntry } from "../../../../shared/domain/rule-catalogue.ts";
import { weakest } from "../../../engine/answers.ts";
import { allAgree, checkedSince, differingRows } from "./checks.ts";
import { warningInWords } from "./clinic-words.ts";
import { extrapolationNotices, type Notice } from "./extrapolation.ts";
import { figureView } from "./figures.ts";
import type { IndexContext } from "./index-context.ts";
import { givenOf, possibleValues, type IndexWords } from "./index-words.ts";

/** The published figures and how far they and the group can be believed. */
export function believed<Value>(
  words: IndexWords<Value>,
  { source }: IndexContext,
  { answer, inputs }: { answer: Result<Value>; inputs: readonly PickedInput[] },
): Pick<
  IndexView,
  "verification" | "checked" | "published" | "possiblePublished" | "own"
> {
  const { rule } = words.entry;
  const figures = (value: Value) =>
    words.published(value).map((one) => figureView(one, rule, source.checkOf));
  const { result } = answer;
  const open =
    answer.status === "incomplete" ? possibleValues(words, answer) : [];
  const possiblePublished = open.map((value) => ({
    group: words.group(value),
    figures: figures(value),
  }));
  if (result === null) {
    return {
      verification: "unverified",
      checked: null,
      published: [],
      possiblePublished,
      own: null,
    };
  }
  const rows = words.rows(result, givenOf(inputs));
  const groupKey = words.groupKey(result);
  return {
    verification: levelOf(words.entry, rows),
    checked: allAgree(source.checkOf, rule, rows),
    published: figures(result),
    possiblePublished,
    own: groupKey === null ? null : source.own(rule, groupKey),
  };
}

/** The weakest level of the rows the group rests on; unverified when the table holds none of them. */
function levelOf(
  { rows }: RuleEntry,
  ids: readonly string[],
): VerificationLevel {
  const levels = rows
    .filter(({ id }) => ids.includes(id))
    .map(({ verification }) => verification);
  return levels.length === 0 ? "unverified" : weakest(levels);
}

/** Short notices and full warnings, weightiest first: a row the paper contradicts comes before anything else. */
export function said<Value>(
  words: IndexWords<Value>,
  context: IndexContext,
  {
    answer,
    inputs,
    notices,
    first,
  }: {
    answer: Result<Value>;
    inputs: readonly PickedInput[];
    notices: readonly string[];
    /** What stands before everything the index says of itself: a death. */
    first: Notice | null;
  },
): Pick<IndexView, "notices" | "warnings"> {
  const { entry } = words;
  const { checkOf } = context.source;
  const given = givenOf(inputs);
  const rows = answer.possible.flatMap((value) => [
    ...words.rows(value, given),
    ...words.published(value).map(({ row }) => row),
  ]);
  const differing = differingRows(checkOf, entry.rule, rows);
  const warnings = answer.warnings.map((one) => warningInWords(one, inputs));
  const since = warnings.some((one) => /not checked against/iu.test(one))
    ? checkedSince(checkOf, entry.rule, rows)
    : [];
  const ahead = [first ?? []].flat();
  return {
    notices: [
      ...differing,
      ...extrapolationNotices(context, entry.rule),
      ...ahead.map(({ notice }) => notice),
      ...notices,
    ],
    warnings: [
      ...differing,
      ...ahead.map(({ sentence }) => sentence),
      ...warnings,
      ...since,
    ],
  };
}
