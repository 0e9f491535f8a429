import type { Result, TrailStep } from "../../../../shared/domain/result.ts";
import type {
  Stage,
  StageResult,
  TnmEdition,
} from "../../../../shared/domain/staging.ts";
import { editionVocabulary } from "../../../../shared/domain/staging.ts";
import {
  incompleteAnswer,
  notApplicableAnswer,
  okAnswer,
  step,
  weakest,
} from "../../answers.ts";
import type { Axis } from "../../completions.ts";
import { explore, noAnswer } from "../../completions.ts";
import { listWords } from "../../words.ts";
import type { Classification } from "../../../../shared/domain/staging-event.ts";
import type { Categories, Options } from "./categories.ts";
import type { EditionTable, StageRow } from "./edition-table.ts";
import { editions, rowOf } from "./editions.ts";
import { stageRule } from "./entry.ts";
import {
  meaningSteps,
  openAxes,
  stagePerCategory,
  withoutStage,
} from "./stage-words.ts";

/** The stage under one edition from categories that edition knows; the trail words them for scan or specimen. */
export function stageInEdition(
  edition: TnmEdition,
  given: Categories,
  classification: Classification | null = null,
): Result<StageResult> {
  const table = editions[edition];
  const trail = meaningSteps(table, given, classification);
  const printed = printedRow(edition, given);
  if (printed !== undefined) {
    trail.push(rowStep(table, printed));
    return okAnswer(
      stageRule,
      { stage: printed.stage },
      { trail, warnings: [] },
    );
  }
  const options: Options = {
    t: isOpen(given.t) ? table.concrete.t : [given.t],
    n: isOpen(given.n) ? table.concrete.n : [given.n],
    m: isOpen(given.m) ? table.concrete.m : [given.m],
  };
  return fromCompletions(table, given, options, trail);
}

function fromCompletions(
  table: EditionTable,
  given: Categories,
  options: Options,
  trail: TrailStep[],
): Result<StageResult> {
  const { edition } = table;
  const order = editionVocabulary[edition].stages;
  const rows = new Set<StageRow>();
  const { outcomes, matters, decisive } = explore(
    axesOf(options),
    ([t = 0, n = 0, m = 0]) => {
      const row = rowOf(
        edition,
        options.t[t] ?? "",
        options.n[n] ?? "",
        options.m[m] ?? "",
      );
      if (row === undefined) return noAnswer;
      rows.add(row);
      return order.indexOf(row.stage) + 1;
    },
  );
  const stages = outcomes.flatMap((outcome): Stage[] => {
    const stage = order[outcome - 1];
    return stage === undefined ? [] : [stage];
  });
  const level = weakest([...rows].map((row) => row.verification));
  const [only] = stages;
  if (only === undefined) {
    return notApplicableAnswer(stageRule, {
      trail,
      warnings: [withoutStage(edition, given)],
    });
  }
  const source = table.rows[0]?.citation ?? "table-logic";
  if (outcomes.length === 1) {
    const open = listWords(openAxes(given), "and");
    const from = [...rows].map((row) => row.text).join("; ");
    const text = `${open} cannot matter: every completion is stage ${only} (${from}).`;
    trail.push(step(text, source, level));
    return okAnswer(
      stageRule,
      { stage: only },
      { trail, warnings: unprinted(given, only) },
    );
  }
  trail.push(step(stagePerCategory(edition, options, matters), source, level));
  const warnings = outcomes.includes(noAnswer)
    ? [withoutStage(edition, { ...given, m: "M0" })]
    : [];
  const possible = stages.map((stage) => ({ stage }));
  return incompleteAnswer(
    stageRule,
    { possible, missing: matters, decisive },
    { trail, warnings },
  );
}

function printedRow(
  edition: TnmEdition,
  { t, n, m }: Categories,
): StageRow | undefined {
  return t === null || n === null || m === null
    ? undefined
    : rowOf(edition, t, n, m);
}

/** A fully given combination that the printed table leaves out although one stage alone is possible. */
function unprinted({ t, n, m }: Categories, stage: Stage): string[] {
  if (t === null || n === null || m === null) return [];
  return [
    `${t} ${n} ${m} is not in the printed table; the only stage still possible is ${stage}.`,
  ];
}

function rowStep(table: EditionTable, row: StageRow): TrailStep {
  const text = `${table.title}: ${row.text} is stage ${row.stage}.`;
  return step(text, row.citation, row.verification);
}

function axesOf(options: Options): Axis<"t" | "n" | "m">[] {
  return [
    { name: "t", branches: [...options.t.keys()] },
    { name: "n", branches: [...options.n.keys()] },
    { name: "m", branches: [...options.m.keys()] },
  ];
}

function isOpen(category: string | null): category is null {
  return category === null || category.endsWith("X");
}
