import type { MgpsResult } from "../../../../shared/domain/prognosis.ts";
import type { Result, TrailStep } from "../../../../shared/domain/result.ts";
import {
  incompleteAnswer,
  invalidAnswer,
  okAnswer,
  step,
} from "../../answers.ts";
import { explore } from "../../completions.ts";
import {
  isFields,
  notFieldsProblem,
  unusedFieldWarnings,
} from "../../inputs.ts";
import type { ReadNotes } from "../input-fields.ts";
import { labNumber } from "../units/lab-number.ts";
import { mgpsRule } from "./entry.ts";
import type { MgpsInputName } from "./table.ts";
import { albuminCut, crpCut, mgpsInputs, mgpsScores } from "./table.ts";

type Values = Readonly<Record<MgpsInputName, number | null>>;

const inputs = Object.values(mgpsInputs);

/** Modified Glasgow Prognostic Score, 0 to 2. With CRP of 10 mg/L or less albumin is not needed. Refuses implausible values. */
export function mgps(input: unknown): Result<MgpsResult> {
  if (!isFields(input))
    return invalidAnswer(mgpsRule, [notFieldsProblem(input, inputs)]);
  const notes: ReadNotes = { problems: [], warnings: [] };
  const values = {
    crp_mg_L: labNumber(input, mgpsInputs.crp_mg_L, "crp", notes),
    albumin_g_L: labNumber(input, mgpsInputs.albumin_g_L, "albumin", notes),
  };
  if (notes.problems.length > 0) return invalidAnswer(mgpsRule, notes.problems);
  const warnings = [...notes.warnings, ...unusedFieldWarnings(input, inputs)];
  return answerFrom(values, warnings);
}

function answerFrom(values: Values, warnings: string[]): Result<MgpsResult> {
  const { crp_mg_L: crp, albumin_g_L: albumin } = values;
  const { outcomes, matters, decisive } = explore(
    [
      {
        name: "crp_mg_L",
        branches: crp === null ? [0, 1] : [crp > crpCut ? 1 : 0],
      },
      {
        name: "albumin_g_L",
        branches: albumin === null ? [0, 1] : [albumin < albuminCut ? 1 : 0],
      },
    ],
    ([raised = 0, low = 0]) =>
      mgpsScores.findIndex(
        ({ isCrpRaised, isAlbuminLow }) =>
          isCrpRaised === (raised === 1) &&
          (isAlbuminLow === null || isAlbuminLow === (low === 1)),
      ) + 1,
  );
  const rows = mgpsScores.filter((_, at) => outcomes.includes(at + 1));
  const possible = rows.map(({ score }) => ({ score }));
  const trail: TrailStep[] = [
    step(givenText(values), "as-given", "verified"),
    ...rows.map(({ score, text }) =>
      step(`Score ${score}: ${text}.`, "mgps-restated", "secondary"),
    ),
  ];
  const [only] = possible;
  if (only === undefined || possible.length > 1)
    return incompleteAnswer(
      mgpsRule,
      { possible, missing: matters, decisive },
      { trail, warnings },
    );
  if (albumin === null)
    trail.push(
      step(
        "Albumin not given, and without effect while CRP is not raised.",
        "table-logic",
        "verified",
      ),
    );
  return okAnswer(mgpsRule, only, { trail, warnings });
}

function givenText({ crp_mg_L, albumin_g_L }: Values): string {
  const crp = crp_mg_L === null ? "not given" : `${crp_mg_L} mg/L`;
  const albumin = albumin_g_L === null ? "not given" : `${albumin_g_L} g/L`;
  return `CRP: ${crp}. Albumin: ${albumin}.`;
}
