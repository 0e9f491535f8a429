import { describe, expect, it } from "vitest";
import { createViewLog } from "../../../electron/services/view-log.ts";
import { at, by, newId } from "../../support/sample-case.ts";
import { sampleStore } from "../../support/sample-workspace.ts";

const tools = {
  clock: {
    now: () => at,
    today: () => at.slice(0, 10),
    minutesAheadOfUtc: () => 0,
  },
  newId,
};

describe("the log of what was looked at", () => {
  it("writes one line per view, and none to the database while an import holds it", () => {
    const { store } = sampleStore();
    const session = { actor: by, store };
    let busy = false;
    const log = createViewLog(tools, () => busy);
    const caseId = newId();
    const written = () => store.audit.verify().entries;
    const start = written();

    log.record(session, "case.summary", { caseId });
    expect(written()).toBe(start + 1);
    expect(store.audit.latest(1)[0]).toMatchObject({
      action: "view.case.summary",
      objectType: "case",
      objectId: caseId,
      actor: by,
    });

    busy = true;
    log.record(session, "case.summary", { caseId });
    log.record(session, "worklist.page", {});
    expect(written()).toBe(start + 1);
    busy = false;
    log.record(session, "meeting.list", {});
    expect(written()).toBe(start + 4);

    busy = true;
    log.record(session, "worklist.page", {});
    log.flush();
    expect(written()).toBe(start + 5);
    expect(store.audit.verify().brokenAt).toBeNull();
  });
});
