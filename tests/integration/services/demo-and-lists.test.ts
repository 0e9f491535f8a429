import { describe, expect, it } from "vitest";
import { seedDemo } from "../../../electron/services/demo/seed-demo.ts";
import {
  createMeeting,
  listMeetings,
} from "../../../electron/services/meeting-service.ts";
import { caseSummary } from "../../../electron/services/summary-service.ts";
import { worklistPage } from "../../../electron/services/worklist-service.ts";
import { footprint, openSession, refusal, tools } from "./session.ts";

const everything = {
  filter: { text: "", site: null, stage: null, histology: null, status: null },
  sort: "name" as const,
  descending: false,
  offset: 0,
  limit: 200,
};

describe("seedDemo", () => {
  it("stores 24 cases and a meeting of eight, with an intact audit chain", () => {
    const session = openSession("demo");
    const { caseIds, meetingId } = seedDemo(session, tools);
    expect(caseIds).toHaveLength(24);
    expect(worklistPage(session, everything)).toMatchObject({
      total: 24,
      totalUnfiltered: 24,
    });
    const { meetings, rows } = listMeetings(session);
    expect(meetings).toHaveLength(1);
    expect(meetings[0]?.id).toBe(meetingId);
    expect(rows).toHaveLength(8);
    expect(session.store.audit.verify().brokenAt).toBeNull();
    expect(session.store.checkIntegrity().ok).toBe(true);
  });

  it("amends one staging and stages one peritoneal case, and the lists follow", () => {
    const session = openSession("demo");
    seedDemo(session, tools);
    const find = (text: string) =>
      worklistPage(session, {
        ...everything,
        filter: { ...everything.filter, text },
      }).rows[0]!;
    expect(find("larkspur")).toMatchObject({
      stages: ["IIIA"],
      stageEdition: "9",
    });
    const { stagings } = session.store.cases.load(find("larkspur").caseId)!;
    expect(stagings.map(({ t, amends }) => [t, amends])).toEqual([
      ["T4", null],
      ["T3", stagings[0]!.id],
    ]);
    expect(find("sanderling")).toMatchObject({
      stages: ["II"],
      stageEdition: "2011",
    });
    expect(find("harbour")).toMatchObject({
      stages: ["IB"],
      stageEdition: "8",
    });
  });

  it("gives the cases on the agenda their slot, and the board date as reference", () => {
    const session = openSession("demo");
    seedDemo(session, tools);
    const { rows } = worklistPage(session, {
      ...everything,
      filter: { ...everything.filter, text: "oakfield" },
    });
    expect(rows).toHaveLength(1);
    const summary = caseSummary(session, tools, rows[0]!.caseId);
    expect(summary.file.board).toMatchObject({
      on: "2026-11-28",
      position: 4,
      of: 8,
    });
    expect(summary.referenceOn).toBe("2026-11-28");
  });

  it("refuses a clinic's workspace and stores nothing", () => {
    const session = openSession("clinic");
    const before = footprint(session);
    expect(refusal(() => seedDemo(session, tools)).code).toBe("precondition");
    expect(footprint(session)).toBe(before);
  });

  it("stores nothing when it fails midway", () => {
    const session = openSession("demo");
    const before = footprint(session);
    let calls = 0;
    const failing = {
      ...tools,
      newId: () => {
        calls += 1;
        return tools.newId();
      },
    };
    seedDemo(openSession("demo"), failing);
    const last = calls;
    calls = 0;
    const breaking = {
      ...tools,
      newId: () => {
        calls += 1;
        return calls === last ? "not an id" : tools.newId();
      },
    };
    expect(() => seedDemo(session, breaking)).toThrow();
    expect(footprint(session)).toBe(before);
  });
});

describe("createMeeting", () => {
  it("refuses a time that does not exist, by its field", () => {
    const session = openSession();
    const plan = {
      name: "Board",
      on: "2026-11-28",
      startsAt: "25:00",
      place: "",
      caseIds: [],
    };
    const { code, fields } = refusal(() => createMeeting(session, tools, plan));
    expect([code, fields[0]?.path]).toEqual(["validation", "startsAt"]);
    expect(listMeetings(session).meetings).toEqual([]);
  });
});
