import type { Result } from "../../../../shared/domain/result.ts";
import type { StageResult } from "../../../../shared/domain/staging.ts";
import { stageSchema } from "../../../../shared/domain/staging.ts";
import {
  incompleteAnswer,
  invalidAnswer,
  notApplicableAnswer,
  okAnswer,
  step,
  weakest,
} from "../../answers.ts";
import type { Fields } from "../../inputs.ts";
import { listWords } from "../../words.ts";
import { editionsKnowing, readCategories } from "./categories.ts";
import { editions } from "./editions.ts";
import { stageRule } from "./entry.ts";
import { stageInEdition } from "./stage-in-edition.ts";

/** The stages still possible while the edition is missing: those of every edition that knows the categories. */
export function stageWithoutEdition(input: Fields): Result<StageResult> {
  const known = editionsKnowing(input);
  if (known.length === 0) return refuse(input);
  const answers = known.map((edition) =>
    stageInEdition(edition, readCategories(input, edition, [])),
  );
  const stages = stageSchema.options.filter((stage) =>
    answers.some((answer) =>
      answer.possible.some((possible) => possible.stage === stage),
    ),
  );
  const trail = known.map((edition, at) => {
    const row = editions[edition].rows[0];
    const text = `Under edition ${edition}: ${outcomesText(answers[at])}.`;
    return step(
      text,
      row?.citation ?? "table-logic",
      row?.verification ?? "unverified",
    );
  });
  if (stages.length === 0) {
    return notApplicableAnswer(stageRule, {
      trail,
      warnings: answers[0]?.warnings ?? [],
    });
  }
  const [only] = stages;
  if (
    only !== undefined &&
    stages.length === 1 &&
    answers.every(({ status }) => status === "ok")
  ) {
    const level = weakest(trail.map(({ verification }) => verification));
    const text = `The edition is missing and cannot matter: each one gives stage ${only}.`;
    trail.push(step(text, "table-logic", level));
    return okAnswer(stageRule, { stage: only }, { trail, warnings: [] });
  }
  const open = ["t", "n", "m"].filter((axis) =>
    answers.some(({ missing }) => missing.includes(axis)),
  );
  return incompleteAnswer(
    stageRule,
    {
      possible: stages.map((stage) => ({ stage })),
      missing: ["edition", ...open],
      decisive: "edition",
    },
    {
      trail,
      warnings: [
        "A stage means nothing without its edition: choose the edition first.",
      ],
    },
  );
}

/** The stages of an answer; one alone that is not certain stands beside "no stage" (T0 without metastasis). */
function outcomesText(answer: Result<StageResult> | undefined): string {
  const stages: string[] = answer?.possible.map(({ stage }) => stage) ?? [];
  const mayBeNone =
    stages.length === 0 ||
    (answer?.status === "incomplete" && stages.length === 1);
  return listWords(mayBeNone ? [...stages, "no stage"] : stages);
}

function refuse(input: Fields): Result<StageResult> {
  const problems: string[] = [];
  readCategories(input, "8", problems);
  return invalidAnswer(stageRule, [
    "edition: missing, and no edition knows these categories together. Choose one of 6, 7, 8, 9.",
    ...problems,
  ]);
}
