import type Database from "better-sqlite3";
import {
  boardSlotSchema,
  type CaseFile,
} from "../../shared/domain/case-file.ts";

/** Where a case stands on the agenda of its latest meeting, counting only cases that are not retired. */
export function createBoardSlots(database: Database) {
  const select = database.prepare<[{ caseId: string }]>(
    `WITH own AS (
       SELECT meeting.id, meeting.name, meeting.held_on, agenda_item.position
       FROM agenda_item JOIN meeting ON meeting.id = agenda_item.meeting_id
       WHERE agenda_item.case_id = :caseId ORDER BY meeting.held_on DESC, meeting.id DESC LIMIT 1
     )
     SELECT own.id AS meetingId, own.name, own.held_on AS "on",
       count(*) FILTER (WHERE item.position <= own.position) AS position, count(*) AS "of"
     FROM own JOIN agenda_item AS item ON item.meeting_id = own.id
       JOIN case_record ON case_record.id = item.case_id
     WHERE case_record.retired_at IS NULL OR case_record.id = :caseId
     GROUP BY own.id`,
  );
  return {
    of(caseId: string): CaseFile["board"] {
      const row = select.get({ caseId });
      return row === undefined ? null : boardSlotSchema.parse(row);
    },
  };
}
