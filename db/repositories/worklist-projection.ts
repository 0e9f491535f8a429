import type Database from "better-sqlite3";
import type { CaseStatus, WorklistRow } from "../../shared/domain/case-file.ts";
import {
  histologyRank,
  siteRank,
  stageGroups,
  stageRank,
  statusRank,
} from "../ranks.ts";
import { foldText, naturalKey, searchWords } from "../search-text.ts";
import { createBoardSlots } from "./board-slots.ts";
import { byDate } from "./by-date.ts";
import { createSectionRows } from "./sections.ts";
import { createStageInUse } from "./stage-in-use.ts";

interface CaseState {
  status: CaseStatus;
  updatedAt: string;
}

interface EcogRow {
  id: string;
  on: string;
  value: number;
  recordedAt: string;
}

const columns = [
  ["case_id", "caseId"],
  ["family_name", "familyName"],
  ["given_name", "givenName"],
  ["record_number", "recordNumber"],
  ["birth_date", "birthDate"],
  ["sex", "sex"],
  ["site", "site"],
  ["histology", "histology"],
  ["stages", "stages"],
  ["stage_basis", "stageBasis"],
  ["stage_edition", "stageEdition"],
  ["ecog", "ecog"],
  ["status", "status"],
  ["open_gaps", "openGaps"],
  ["board_on", "boardOn"],
  ["updated_at", "updatedAt"],
  ["family_key", "familyKey"],
  ["given_key", "givenKey"],
  ["record_key", "recordKey"],
  ["record_words", "recordWords"],
  ["site_rank", "siteRank"],
  ["histology_rank", "histologyRank"],
  ["status_rank", "statusRank"],
  ["stage_groups", "stageGroups"],
  ["stage_rank", "stageRank"],
] as const;

/** Keeps the worklist row of a case in step with its record. */
export function createWorklistProjection(database: Database) {
  const sections = createSectionRows(database);
  const stageInUse = createStageInUse(database);
  const boards = createBoardSlots(database);
  const state = database.prepare<[string], CaseState>(
    "SELECT status, updated_at AS updatedAt FROM case_record WHERE id = ? AND retired_at IS NULL",
  );
  const ecogs = database.prepare<[string], EcogRow>(
    `SELECT id, happened_on AS "on", value, recorded_at AS recordedAt FROM observation
     WHERE case_id = ? AND kind = 'ecog' AND value IS NOT NULL`,
  );
  const openGaps = database
    .prepare<[string], number>(
      "SELECT count(*) FROM gap WHERE case_id = ? AND status IN ('open', 'requested')",
    )
    .pluck();
  const remove = database.prepare("DELETE FROM worklist_row WHERE case_id = ?");
  const upsert = database.prepare(
    `INSERT INTO worklist_row (${columns.map(([column]) => column).join(", ")})
     VALUES (${columns.map(([, name]) => `:${name}`).join(", ")})
     ON CONFLICT (case_id) DO UPDATE SET ${columns.map(([column]) => `${column} = excluded.${column}`).join(", ")}`,
  );

  const rowOf = (caseId: string, caseState: CaseState): WorklistRow => {
    const { body: identity } = sections.current(caseId, "identity");
    const { body: diagnosis } = sections.current(caseId, "diagnosis");
    const { body: pathology } = sections.current(caseId, "pathology");
    return {
      caseId,
      familyName: identity.familyName,
      givenName: identity.givenName,
      recordNumber: identity.recordNumber,
      birthDate: identity.birthDate,
      sex: identity.sex,
      site: diagnosis.site,
      histology: pathology.histology,
      ...stageInUse(caseId, diagnosis.diagnosedOn),
      ecog: ecogs.all(caseId).sort(byDate).at(-1)?.value ?? null,
      status: caseState.status,
      openGaps: openGaps.get(caseId) ?? 0,
      boardOn: boards.of(caseId)?.on ?? null,
      updatedAt: caseState.updatedAt,
    };
  };

  return {
    /** Rebuilds the row; a retired case loses it. */
    refresh(caseId: string): void {
      const caseState = state.get(caseId);
      const row = caseState && rowOf(caseId, caseState);
      if (row)
        upsert.run({
          ...row,
          stages: JSON.stringify(row.stages),
          ...keysOf(row),
        });
      else remove.run(caseId);
    },
  };
}

function keysOf(row: WorklistRow) {
  return {
    familyKey: foldText(row.familyName),
    givenKey: foldText(row.givenName),
    recordKey: naturalKey(row.recordNumber),
    recordWords: searchWords(row.recordNumber).join(" "),
    siteRank: siteRank(row.site),
    histologyRank: histologyRank(row.histology),
    statusRank: statusRank(row.status),
    stageGroups: stageGroups(row.stages),
    stageRank: stageRank(row.stages, row.stageBasis),
  };
}
