import type { Result, TrailStep } from "../../../../shared/domain/result.ts";
import type { Stage } from "../../../../shared/domain/staging.ts";
import {
  incompleteAnswer,
  invalidAnswer,
  notApplicableAnswer,
  okAnswer,
  step,
  weakest,
} from "../../answers.ts";
import {
  isFields,
  notFieldsProblem,
  unusedFieldWarnings,
} from "../../inputs.ts";
import { listWords } from "../../words.ts";
import type { StageRow } from "../tnm-pleura/edition-table.ts";
import { editions, rowOf } from "../tnm-pleura/editions.ts";
import { withoutStage } from "../tnm-pleura/stage-words.ts";
import type { FindingsDerivation, FindingsStage } from "./derivation.ts";
import { deriveForEach } from "./derive-open.ts";
import type { Effects } from "./effects.ts";
import { effectsOf } from "./effects.ts";
import { findingsRule, knownFields, findingsInputs } from "./inputs.ts";
import type { SheetFacts } from "./read-sheet.ts";
import { readRequest } from "./read-sheet.ts";
import type { Reader, Readings } from "./readings.ts";
import {
  possibleOf,
  readAxes,
  writtenM,
  writtenN,
  writtenT,
} from "./readings.ts";
import { hasNoStage, stageSet, stagesIn } from "./stage-cells.ts";
import { tumorReason } from "./t-axis.ts";
import { findingSteps } from "./trail.ts";
import { editionWarnings, sheetWarnings } from "./warnings.ts";

/**
 * T, N, M and the stage of diffuse pleural mesothelioma from findings, editions 6 to 9. Total over any input; what is
 * missing stays open and is never assumed.
 */
export function deriveFromFindings(input: unknown): FindingsDerivation {
  if (!isFields(input))
    return refused([notFieldsProblem(input, findingsInputs)]);
  const problems: string[] = [];
  const request = readRequest(input, problems);
  if (problems.length > 0) return refused(problems);
  const { edition, classification, sheet } = request;
  const isKnown =
    edition !== null && (edition !== "9" || classification !== null);
  const derivation = isKnown
    ? deriveUnder(
        { edition, classification: classification ?? "clinical" },
        sheet,
      )
    : deriveForEach(request, deriveUnder);
  const { answer } = derivation;
  const warnings = [
    ...answer.warnings,
    ...sheetWarnings(request),
    ...unusedFieldWarnings(input, knownFields),
  ];
  return { ...derivation, answer: { ...answer, warnings } };
}

/** The rule itself: the answer of `deriveFromFindings` without what a form shows beside it. */
export function stageFromFindings(input: unknown): Result<FindingsStage> {
  return deriveFromFindings(input).answer;
}

function refused(problems: string[]): FindingsDerivation {
  return {
    answer: invalidAnswer(findingsRule, problems),
    axes: null,
    stageSoFar: null,
    effects: [],
  };
}

/** The derivation under one edition and classification. */
function deriveUnder(reader: Reader, sheet: SheetFacts): FindingsDerivation {
  const readings = readAxes(reader, sheet);
  const { t, n, m } = readings;
  const open = effectsOf(reader.edition, readings);
  const soFar = rowOf(reader.edition, t.soFar, n.soFar, m.possible[0] ?? "M0");
  const trail = findingSteps(reader, sheet, readings);
  return {
    answer: answerOf(reader, readings, open, {
      trail,
      warnings: editionWarnings(reader, sheet, readings),
    }),
    axes: {
      t: {
        possible: t.possible,
        soFar: t.soFar,
        because: tumorReason(t, open.effects),
      },
      n: { possible: n.possible, soFar: n.soFar, because: n.because },
      m: {
        possible: m.possible,
        soFar: m.possible[0] ?? "M0",
        because: m.because,
      },
    },
    stageSoFar: soFar?.stage ?? null,
    effects: open.effects,
  };
}

function answerOf(
  { edition }: Reader,
  readings: Readings,
  open: Effects,
  account: { trail: TrailStep[]; warnings: string[] },
): Result<FindingsStage> {
  const possible = possibleOf(readings);
  const set = stageSet(edition, possible);
  const stages = stagesIn(edition, set);
  const written = {
    t: writtenT(possible.t),
    n: writtenN(possible.n),
    m: writtenM(edition, possible.m),
  };
  const noStage = hasNoStage(set)
    ? [
        possible.t.length > 1
          ? "T0 stays possible, because no pleural surface is answered yes; T0 without distant metastasis has no stage."
          : withoutStage(edition, { t: "T0", n: written.n, m: "M0" }),
      ]
    : [];
  const warnings = [...noStage, ...account.warnings];
  const [only] = stages;
  if (only === undefined)
    return notApplicableAnswer(findingsRule, { ...account, warnings });
  const rows = rowsOf(edition, readings);
  if (stages.length === 1 && noStage.length === 0) {
    const printed = rowOf(edition, written.t, written.n, written.m ?? "");
    const trail = [
      ...account.trail,
      stageStep(edition, only, printed === undefined ? rows : [printed]),
      ...cannotMatter(possible, only),
    ];
    return okAnswer(
      findingsRule,
      { ...written, stage: only },
      { trail, warnings: [...warnings, ...unprinted(printed, written, only)] },
    );
  }
  const combinations = possible.t.flatMap((t) =>
    possible.n.flatMap((n) =>
      possible.m.flatMap((m) => {
        const stage = rowOf(edition, t, n, m)?.stage;
        return stage === undefined ? [] : [{ t, n, m, stage }];
      }),
    ),
  );
  const left = listWords(noStage.length > 0 ? ["no stage", ...stages] : stages);
  const trail = [
    ...account.trail,
    step(`Stages still possible: ${left}.`, ...levelOf(rows)),
  ];
  const { missing, decisive } = open;
  return incompleteAnswer(
    findingsRule,
    { possible: combinations, missing, decisive },
    { trail, warnings },
  );
}

function rowsOf(edition: Reader["edition"], readings: Readings): StageRow[] {
  const { t: ts, n: ns, m: ms } = possibleOf(readings);
  const rows = ts.flatMap((t) =>
    ns.flatMap((n) => ms.map((m) => rowOf(edition, t, n, m))),
  );
  return [...new Set(rows)].filter((row) => row !== undefined);
}

function levelOf(
  rows: readonly StageRow[],
): [StageRow["citation"], StageRow["verification"]] {
  const level = weakest(rows.map(({ verification }) => verification));
  return [rows[0]?.citation ?? "table-logic", level];
}

function stageStep(
  edition: Reader["edition"],
  stage: Stage,
  rows: readonly StageRow[],
): TrailStep {
  const text = rows.map((row) => row.text).join("; ");
  const verb = rows.length > 1 ? "are all" : "is";
  return step(
    `${editions[edition].title}: ${text} ${verb} stage ${stage}.`,
    ...levelOf(rows),
  );
}

function cannotMatter(
  { t, n, m }: ReturnType<typeof possibleOf>,
  stage: Stage,
): TrailStep[] {
  const open = [
    ...(t.length > 1 ? [`T (${listWords(t)})`] : []),
    ...(n.length > 1 ? [`N (${listWords(n)})`] : []),
    ...(m.length > 1 ? [`M (${listWords(m)})`] : []),
  ];
  if (open.length === 0) return [];
  const text = `${listWords(open, "and")} cannot matter: every answer still possible is stage ${stage}.`;
  return [step(text, "table-logic", "verified")];
}

/** A combination the printed table leaves out although one stage alone is possible. */
function unprinted(
  printed: StageRow | undefined,
  { t, n, m }: Omit<FindingsStage, "stage">,
  stage: Stage,
): string[] {
  if (printed !== undefined || m === null || m === "MX") return [];
  return [
    `${t} ${n} ${m} is not in the printed table; the only stage still possible is ${stage}.`,
  ];
}
