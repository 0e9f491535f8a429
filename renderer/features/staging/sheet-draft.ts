import type {
  BodySide,
  FindingAnswers,
  FindingName,
  NodeAnswer,
  PleuralSheet,
} from "../../../shared/domain/pleural-sheet.ts";
import { emptyPleuralSheet } from "../../../shared/domain/pleural-sheet.ts";
import type { FieldProblem } from "../../../shared/domain/staging-views.ts";
import { readAt } from "./typed-thickness.ts";

export type Level = "upper" | "middle" | "lower";

/** The levels of the thickness from above. */
export const levels: readonly Level[] = ["upper", "middle", "lower"];

/** The findings as typed: thicknesses stay text, so that what is no number stands as it was typed. */
export interface SheetDraft {
  tumorSide: BodySide | null;
  findings: FindingAnswers;
  levels: Readonly<Record<Level, string>>;
  psum: string;
  fmax: string;
  nodes: readonly NodeAnswer[];
  sites: readonly string[];
  operation: PleuralSheet["operation"];
}

/** The measures of the pleura as typed. */
export type Thickness = Pick<SheetDraft, "levels" | "psum" | "fmax">;

/** What changes of a sheet, told from the sheet as it is at that moment. */
export type SheetChange = (sheet: SheetDraft) => Partial<SheetDraft>;

/** The same list whenever everything can be read, so that nothing renders anew for it. */
const allRead: FieldProblem[] = [];

/** The sheet as the form shows it. */
export function sheetDraftOf(sheet: PleuralSheet): SheetDraft {
  const { upper, middle, lower } = sheet.psumLevelsMm;
  const sites = sheet.metastases ?? [];
  return {
    tumorSide: sheet.tumorSide,
    findings: withDistant(sheet),
    levels: {
      upper: textOf(upper),
      middle: textOf(middle),
      lower: textOf(lower),
    },
    psum: textOf(sheet.psumMm),
    fmax: textOf(sheet.fmaxMm),
    nodes: sheet.nodes,
    sites,
    operation: sheet.operation,
  };
}

export const emptySheetDraft: SheetDraft = sheetDraftOf(emptyPleuralSheet);

/** The sheet of the contract, and every number that cannot be read; an unread one counts as not measured there. */
export function sheetOf(draft: SheetDraft): {
  sheet: PleuralSheet;
  unread: FieldProblem[];
} {
  const readLevel = (level: Level) =>
    readAt(
      `psumLevelsMm.${level}`,
      `Thickness, ${level} level`,
      draft.levels[level],
    );
  const upper = readLevel("upper");
  const middle = readLevel("middle");
  const lower = readLevel("lower");
  const psum = readAt("psumMm", "Psum as reported", draft.psum);
  const fmax = readAt("fmaxMm", "Fmax", draft.fmax);
  const unread = [upper, middle, lower, psum, fmax].flatMap(
    (read) => read.unread,
  );
  return {
    sheet: {
      kind: "pleural",
      tumorSide: draft.tumorSide,
      findings: draft.findings,
      psumLevelsMm: {
        upper: upper.value,
        middle: middle.value,
        lower: lower.value,
      },
      psumMm: psum.value,
      fmaxMm: fmax.value,
      nodes: [...draft.nodes],
      metastases: draft.sites.length === 0 ? null : [...draft.sites],
      operation: draft.operation,
    },
    unread: unread.length === 0 ? allRead : unread,
  };
}

/** The answers after one was given; not assessed is absent. */
export function answered(
  findings: FindingAnswers,
  name: FindingName,
  answer: boolean | null,
): FindingAnswers {
  const { [name]: _before, ...others } = findings;
  return answer === null ? others : { ...others, [name]: answer };
}

/** The answers with every finding of `names` that is still open answered No. */
export function restAnsweredNo(
  findings: FindingAnswers,
  names: readonly FindingName[],
): FindingAnswers {
  return {
    ...Object.fromEntries(names.map((name) => [name, false])),
    ...findings,
  };
}

/** True when anything of the operation is answered. */
export function hasOperation(operation: SheetDraft["operation"]): boolean {
  return Object.values(operation).some((answer) => answer !== null);
}

/** A stored list of sites answers the question of metastasis too. */
function withDistant({ findings, metastases }: PleuralSheet): FindingAnswers {
  if (metastases === null || findings.distant_metastasis !== undefined)
    return findings;
  return { ...findings, distant_metastasis: metastases.length > 0 };
}

function textOf(value: number | null): string {
  return value === null ? "" : String(value);
}
