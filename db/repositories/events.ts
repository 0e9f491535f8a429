import type Database from "better-sqlite3";
import {
  courseEventSchema,
  type CourseEvent,
} from "../../shared/domain/course.ts";
import { byDate } from "./by-date.ts";
import type { RecordingMark } from "./statements.ts";

/** Other events of the time line. */
export function createEventRows(database: Database) {
  const select = database.prepare<[string], CourseEvent>(
    `SELECT id, kind, happened_on AS "on", text, source FROM course_event WHERE case_id = ?`,
  );
  const insert = database.prepare(
    `INSERT INTO course_event (case_id, id, kind, happened_on, text, source, recorded_at, recorded_by) VALUES (:caseId, :id, :kind, :on, :text, :source, :recordedAt, :recordedBy)`,
  );
  return {
    insert: (caseId: string, event: CourseEvent, mark: RecordingMark): void => {
      insert.run({ ...event, ...mark, caseId });
    },
    of: (caseId: string): CourseEvent[] =>
      select
        .all(caseId)
        .map((row) => courseEventSchema.parse(row))
        .sort(byDate),
  };
}
