import type { VerificationLevel } from "../../../shared/domain/result.ts";
import type { StageSurvival } from "../../../shared/domain/staging-views.ts";
import type { CitationId } from "../citations.ts";
import { sourceOf } from "../citations.ts";

/**
 * One published figure, as printed, and the stages of this system it describes: none for a figure of a whole series,
 * of M alone, or of another wording, whose own group is then `group`.
 */
export interface SurvivalRow {
  stages: readonly string[];
  group?: string;
  label: string;
  value: string;
  citation: CitationId;
  verification: VerificationLevel;
}

/** The figures of one system, what it was built on, and what must not be read into them. */
export interface SurvivalTable {
  builtOn: string;
  rows: readonly SurvivalRow[];
  note: string;
  /** What must be said only where stage IV is the answer or still possible. */
  stageIvNote?: string;
}

/** The figures by stage in one phrase, "Median survival I 22, II 17, III 11 months": for a rule's validation. */
export function figuresInOneLine(
  measure: string,
  rows: readonly SurvivalRow[],
): string {
  const named = rows.flatMap(({ group, stages: [stage], value }) => {
    const name = group ?? stage;
    return name === undefined ? [] : [{ name, words: value.split(" ") }];
  });
  const [unit = ""] = named.map(({ words }) => words[1]);
  const figures = named.map(({ name, words }) => `${name} ${words[0] ?? ""}`);
  return `${measure} ${figures.join(", ")} ${unit}`;
}

/** A table as it is shown: figures of the stages derived or still possible are marked. */
export function shownSurvival(
  table: SurvivalTable,
  stages: readonly string[],
): StageSurvival {
  const stageIvNote = stages.includes("IV") ? (table.stageIvNote ?? "") : "";
  return {
    builtOn: table.builtOn,
    note: [table.note, stageIvNote].filter((part) => part !== "").join(" "),
    figures: table.rows.map((row) => ({
      label: row.label,
      value: row.value,
      verification: row.verification,
      citation: sourceOf(row.citation),
      isThisStage: row.stages.some((stage) => stages.includes(stage)),
    })),
  };
}
