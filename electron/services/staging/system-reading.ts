import type { PleuralSheet } from "../../../shared/domain/pleural-sheet.ts";
import type {
  Result,
  VerificationLevel,
} from "../../../shared/domain/result.ts";
import {
  isVersionOf,
  versionsOf,
} from "../../../shared/domain/staging-systems.ts";
import {
  tnmEditionSchema,
  type TnmEdition,
} from "../../../shared/domain/staging.ts";
import { weakest } from "../../engine/answers.ts";
import { brighamFromSheet } from "../../engine/rules/brigham/from-sheet.ts";
import { butchartFromSheet } from "../../engine/rules/butchart/from-sheet.ts";
import { deriveFromFindings } from "../../engine/rules/tnm-findings/derive.ts";
import type { FindingsDerivation } from "../../engine/rules/tnm-findings/derivation.ts";
import type { SheetStage } from "../../engine/rules/sheet-reading/sheet-stage.ts";
import { inStageOrder } from "./category-words.ts";
import { findingsInput, type FindingsEntry } from "./sheet-of-entry.ts";

/** One system's answer to a pleural sheet. `tnm` is set for the TNM editions alone. */
export interface SystemReading {
  system: FindingsEntry["system"];
  edition: string;
  answer: Result<{ stage: string }>;
  /** The stages still possible, lowest first; one when it is derived. */
  stages: string[];
  /** The features that decide; none for the TNM, and where the stage is what is left. */
  deciding: readonly string[];
  tnm: (FindingsDerivation & { edition: TnmEdition }) | null;
}

/** Each version of the systems that read a pleural sheet and know no T, N and M. */
export const versionsWithoutCategories = (
  ["butchart", "brigham"] as const
).flatMap((system) =>
  versionsOf(system).map((edition) => ({ system, edition })),
);

type SystemVersion = Pick<SystemReading, "system" | "edition">;

/** Reads a sheet under one system and version; null when the system has no such version. */
export function readSheetUnder(
  entry: FindingsEntry,
  { system, edition }: SystemVersion,
  sheet: PleuralSheet,
): SystemReading | null {
  if (system === "tnm-pleura") return underTnm(entry, edition, sheet);
  const answer = underOther(system, edition, sheet);
  if (answer === null) return null;
  const stages = [...new Set(answer.possible.map(({ stage }) => stage))];
  return {
    system,
    edition,
    answer,
    stages,
    deciding: answer.deciding,
    tnm: null,
  };
}

function underTnm(
  entry: FindingsEntry,
  edition: string,
  sheet: PleuralSheet,
): SystemReading | null {
  const known = tnmEditionSchema.safeParse(edition);
  if (!known.success) return null;
  const derivation = deriveFromFindings(findingsInput(entry, edition, sheet));
  const { answer } = derivation;
  const stages = inStageOrder(
    known.data,
    answer.possible.map(({ stage }) => stage),
  );
  const tnm = { ...derivation, edition: known.data };
  return { system: "tnm-pleura", edition, answer, stages, deciding: [], tnm };
}

function underOther(
  system: "butchart" | "brigham",
  edition: string,
  sheet: PleuralSheet,
): SheetStage | null {
  if (system === "butchart")
    return isVersionOf(system, edition)
      ? butchartFromSheet(sheet, edition)
      : null;
  return isVersionOf(system, edition) ? brighamFromSheet(sheet, edition) : null;
}

/** How far the answer can be trusted: as its weakest step; without any step it is not. */
export function verificationOf({ answer }: SystemReading): VerificationLevel {
  return answer.trail.length === 0
    ? "unverified"
    : weakest(answer.trail.map(({ verification }) => verification));
}
