import type { WorklistRow } from "../../shared/domain/case-file.ts";
import { meetingSchema, type Meeting } from "../../shared/domain/meeting.ts";
import { fieldErrors } from "../../shared/errors.ts";
import { refusal } from "./cases/refuse.ts";
import type { Session, Tools } from "./session.ts";

/** The board meetings, with a worklist row for each case on an agenda. */
export function listMeetings({ store }: Session): {
  meetings: Meeting[];
  rows: WorklistRow[];
} {
  const meetings = store.meetings.list();
  const caseIds = [...new Set(meetings.flatMap((meeting) => meeting.caseIds))];
  return { meetings, rows: store.worklist.rows(caseIds.slice(0, 200)) };
}

/** Stores a meeting with its agenda and its audit entry. Refuses fields that do not fit. */
export function createMeeting(
  session: Session,
  tools: Tools,
  plan: Omit<Meeting, "id">,
): Meeting {
  const parsed = meetingSchema.safeParse({ ...plan, id: tools.newId() });
  if (!parsed.success) throw refusal(fieldErrors(parsed.error), parsed.error);
  const meeting = parsed.data;
  const { store, actor } = session;
  const at = tools.clock.now();
  return store.transaction(() => {
    store.meetings.insert(meeting, at, actor);
    store.audit.append({
      at,
      actor,
      action: "meeting.create",
      objectType: "meeting",
      objectId: meeting.id,
      detail: `Meeting with ${meeting.caseIds.length} cases`,
      after: meeting,
    });
    return meeting;
  });
}
