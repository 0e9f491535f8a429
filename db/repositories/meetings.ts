import type Database from "better-sqlite3";
import { meetingSchema, type Meeting } from "../../shared/domain/meeting.ts";
import { AppError } from "../../shared/errors.ts";
import type { MeetingRepository } from "../store.ts";
import { requireTransaction } from "./statements.ts";
import { createWorklistProjection } from "./worklist-projection.ts";

/** Board meetings with their agenda. */
export function createMeetingRepository(database: Database): MeetingRepository {
  const projection = createWorklistProjection(database);
  const select = database.prepare<[], Omit<Meeting, "caseIds">>(
    `SELECT id, name, held_on AS "on", starts_at AS startsAt, place FROM meeting ORDER BY held_on DESC, starts_at DESC, id DESC`,
  );
  const agenda = database
    .prepare<[string], string>(
      `SELECT agenda_item.case_id FROM agenda_item JOIN case_record ON case_record.id = agenda_item.case_id
       WHERE agenda_item.meeting_id = ? AND case_record.retired_at IS NULL ORDER BY agenda_item.position`,
    )
    .pluck();
  const insert = database.prepare(
    `INSERT INTO meeting (id, name, held_on, starts_at, place, created_at, created_by)
     VALUES (:id, :name, :on, :startsAt, :place, :at, :by)`,
  );
  const insertItem = database.prepare(
    "INSERT INTO agenda_item (meeting_id, position, case_id) VALUES (?, ?, ?)",
  );
  const touch = database.prepare(
    "UPDATE case_record SET updated_at = max(updated_at, ?), revision = revision + 1 WHERE id = ? AND retired_at IS NULL",
  );

  return {
    insert({ caseIds, ...meeting }, at, by) {
      requireTransaction(database);
      insert.run({ ...meeting, at, by });
      caseIds.forEach((caseId, index) => {
        if (touch.run(at, caseId).changes === 0)
          throw new AppError(
            "not-found",
            "A case of this agenda is not in the worklist. The meeting was not saved. Take the case off the agenda, then save again.",
          );
        insertItem.run(meeting.id, index + 1, caseId);
        projection.refresh(caseId);
      });
    },
    /** Newest meeting first; retired cases are left out of the agenda. */
    list: () =>
      select
        .all()
        .map((row) =>
          meetingSchema.parse({ ...row, caseIds: agenda.all(row.id) }),
        ),
  };
}
