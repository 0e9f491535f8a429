import { describe, expect, it } from "vitest";
import {
  amendmentsById,
  newestFirst,
  newestInUse,
} from "../../../renderer/features/staging-record/newest-first.ts";
import {
  amendmentOf,
  emptyRecord,
  recordInput,
  recordProblems,
  sourceOf,
} from "../../../renderer/features/staging-record/record-draft.ts";
import { saveErrors } from "../../../renderer/features/staging-record/save-errors.ts";
import type { StagingEvent } from "../../../shared/domain/staging-event.ts";

function staging(
  id: string,
  on: string,
  changes: Partial<StagingEvent> = {},
): StagingEvent {
  return {
    id,
    on,
    system: "tnm-pleura",
    recordedAt: `${on}T10:00:00.000Z`,
    stagedBy: "Dr Sample",
    source: "CT",
    documents: [],
    overrides: [],
    recordedStage: null,
    editionReason: "",
    amends: null,
    ...changes,
  } as StagingEvent;
}

describe("what is recorded about a staging", () => {
  const filled = {
    ...emptyRecord,
    on: "24-Nov-2026",
    documents: [
      { kind: "ct", on: "12-Nov-2026" },
      { kind: "biopsy-report", on: "" },
    ] as const,
  };

  it("is staged from its documents when nothing else is typed", () => {
    expect(sourceOf(filled)).toBe("CT 12-Nov-2026, Biopsy report");
    expect(sourceOf({ ...filled, source: " Board 7 " })).toBe("Board 7");
    expect(recordProblems(filled)).toEqual([]);
  });

  it("is refused at each field that cannot be saved", () => {
    const problems = recordProblems({
      ...emptyRecord,
      documents: [{ kind: "ct", on: "12-11-2026" }],
      amends: "1",
    });
    expect(problems.map(({ path }) => path)).toEqual([
      "on",
      "documents.0.on",
      "amendReason",
    ]);
    expect(recordProblems(emptyRecord).map(({ path }) => path)).toEqual([
      "on",
      "source",
    ]);
  });

  it("gives reasons only for contradictions that are there", () => {
    const input = recordInput(
      { ...filled, overrides: { gone: "old", here: " seen ", empty: " " } },
      [
        { code: "here", sentence: "" },
        { code: "empty", sentence: "" },
      ],
    );
    expect(input.overrides).toEqual([{ code: "here", reason: "seen" }]);
    expect(input.on).toBe("2026-11-24");
    expect(input.documents[0]).toEqual({ kind: "ct", on: "2026-11-12" });
  });

  it("starts an amendment from the stored record, without a reason", () => {
    const amendment = amendmentOf(
      staging("1", "2026-11-06", {
        documents: [{ kind: "ct", on: "2026-11-05" }],
        overrides: [{ code: "a", sentence: "s", reason: "because" }],
      }),
    );
    expect(amendment).toMatchObject({
      on: "06-Nov-2026",
      documents: [{ kind: "ct", on: "05-Nov-2026" }],
      overrides: { a: "because" },
      amends: "1",
      amendReason: "",
    });
    expect(amendmentOf(staging("1", "D+52")).on).toBe("D+52");
  });
});

describe("the stagings on record", () => {
  const first = staging("1", "2026-11-06");
  const second = staging("2", "2026-11-06", {
    amends: "1",
    recordedAt: "2026-11-09T08:00:00.000Z",
  });
  const third = staging("3", "2026-11-20", { system: "yan" });

  it("stand newest first, the later recorded of a day first", () => {
    const ids = (diagnosedOn: string | null, ...more: StagingEvent[]) =>
      newestFirst([first, second, third, ...more], diagnosedOn).map(
        ({ id }) => id,
      );
    expect(ids(null)).toEqual(["3", "2", "1"]);
    const offset = staging("4", "D+400");
    expect(ids("2025-10-20", offset)).toEqual(["4", "3", "2", "1"]);
    expect(ids(null, offset)).toEqual(["3", "2", "1", "4"]);
  });

  it("are in use unless another amends them", () => {
    expect(amendmentsById([first, second]).get("1")).toBe(second);
    expect(
      newestInUse(
        [first, second, third],
        null,
        ({ system }) => system !== "yan",
      ),
    ).toBe(second);
    expect(newestInUse([first], null, () => false)).toBeUndefined();
  });
});

describe("saveErrors", () => {
  it("puts each refusal at its field and the rest at the button", () => {
    const errors = saveErrors(
      {
        code: "validation",
        message: "Not stored.",
        fields: [
          { path: "on", message: "In the future." },
          { path: "on", message: "Before birth." },
          { path: "entry.sheet.fmaxMm", message: "Too large." },
          { path: "overrides.t4-resectable", message: "Say why." },
          { path: "caseId", message: "Unknown case." },
        ],
      },
      (path) => path === "fmaxMm",
    );
    expect(errors).toEqual({
      on: "In the future. Before birth.",
      fmaxMm: "Too large.",
      "overrides.t4-resectable": "Say why.",
      form: "Unknown case.",
    });
    expect(
      saveErrors(
        { code: "conflict", message: "Stale.", fields: [] },
        () => true,
      ),
    ).toEqual({ form: "Stale." });
  });
});
