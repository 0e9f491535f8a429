import type { StagingDraft } from "../../../../shared/domain/case-draft.ts";
import type { Diagnosis } from "../../../../shared/domain/diagnosis.ts";
import { editionInForce } from "../../../../shared/domain/edition-in-force.ts";
import { isStageGroup, statedStage } from "../../staging/same-stage.ts";
import { axes, deriveAsRecorded, unknownAxes } from "../derive-as-recorded.ts";
import { cut, shown, type SourceRow } from "../source-row.ts";
import { compareStages } from "./stage-comparison.ts";

/**
 * The pathologic staging as recorded, with its edition. Categories get their usual spelling; the recorded
 * group is compared with the derived one, and every difference is remarked on. Null when no edition is stated.
 */
export function readStaging(
  row: SourceRow,
  diagnosis: Diagnosis,
): StagingDraft | null {
  const words = {
    t: row.text("pathologic_t", 6),
    n: row.text("pathologic_n", 6),
    m: row.text("pathologic_m", 6),
  };
  const stageWords = row.text("pathologic_stage", 30);
  if (`${words.t}${words.n}${words.m}${stageWords}` === "") return null;
  const edition = readEdition(row);
  if (edition === null) return null;
  const draft: StagingDraft = {
    on: "D",
    system: "tnm-pleura",
    edition,
    classification: "pathologic",
    phase: "first",
    t: spelled(words.t),
    n: spelled(words.n),
    m: spelled(words.m),
    sheet: null,
    recordedStage: readGroup(row, stageWords),
    stagedBy: "",
    source: row.source,
    documents: [],
  };
  warnSpelling(row, words, draft);
  warnYears(row, edition, diagnosis);
  warnUnknownCategories(row, draft);
  compareStages(row, draft, deriveAsRecorded(draft, diagnosis));
  return draft;
}

function readEdition(row: SourceRow): string | null {
  const words = row.text("system_version", 20);
  const edition = /^([1-9])(?:st|nd|rd|th)?$/iu.exec(words)?.[1] ?? null;
  if (edition === null) {
    row.warn(
      "value-refused",
      "system_version",
      `${words === "" ? "No TNM edition is stated" : `The TNM edition ${shown(words)} is not one we know`}: the stage cannot be read without it and is not imported; enter it by hand.`,
    );
  }
  return edition;
}

/** "t1A" as "T1a": the letter of the axis in upper case, a suffix in lower case, X in upper case. */
function spelled(words: string): string {
  const category = words
    .toLowerCase()
    .replace(/^[tnm]/u, (letter) => letter.toUpperCase())
    .replace(/^([TNM])x$/u, "$1X");
  return cut(category, 6);
}

function readGroup(row: SourceRow, words: string): string | null {
  if (words === "") return null;
  const group = statedStage(words);
  if (group !== null && isStageGroup(group)) return group;
  row.warn(
    "value-refused",
    "pathologic_stage",
    `pathologic_stage: ${shown(words)} is not a stage group and is not imported.`,
  );
  return null;
}

function warnSpelling(
  row: SourceRow,
  words: { t: string; n: string; m: string },
  draft: StagingDraft,
): void {
  const changed = axes.filter((axis) => words[axis] !== draft[axis]);
  if (changed.length === 0) return;
  const before = changed.map((axis) => words[axis]).join(", ");
  const after = changed.map((axis) => draft[axis]).join(", ");
  row.warn(
    "category-case",
    `pathologic_${changed[0] ?? "t"}`,
    `The categories are written ${before} and are read as ${after}.`,
  );
}

function warnYears(
  row: SourceRow,
  edition: string,
  diagnosis: Diagnosis,
): void {
  const year = diagnosis.diagnosisYear;
  const inForce = editionInForce(diagnosis);
  if (year === null || inForce === edition) return;
  if (inForce === null && Number(edition) < 6) return;
  const why =
    inForce === null
      ? `the diagnosis of ${year} came before it`
      : `edition ${inForce} was in force for a diagnosis of ${year}`;
  row.warn(
    "edition-years",
    "system_version",
    `Edition ${edition} is recorded, but ${why}: the edition is kept as recorded.`,
  );
}

function warnUnknownCategories(row: SourceRow, draft: StagingDraft): void {
  for (const axis of unknownAxes(draft)) {
    row.warn(
      "category-unknown",
      `pathologic_${axis}`,
      `${draft[axis]} does not exist in edition ${draft.edition}: it is kept as recorded, and the stage is derived as if ${axis.toUpperCase()} were missing.`,
    );
  }
}
