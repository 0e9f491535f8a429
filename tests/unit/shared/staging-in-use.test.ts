import { describe, expect, test } from "vitest";
import {
  isSystemOfRecord,
  stagingInUse,
  stagingsInOrder,
  standingStagings,
} from "../../../shared/domain/staging-in-use.ts";
import {
  stagingSystemSchema,
  type StagingSystem,
} from "../../../shared/domain/staging-systems.ts";

const event = (
  id: string,
  system: StagingSystem = "tnm-pleura",
  amends: string | null = null,
) => ({
  id,
  system,
  amends,
  on: "2026-11-02",
  recordedAt: "2026-11-20T09:00:00Z",
});

const inUse = (...events: ReturnType<typeof event>[]) =>
  stagingInUse(events, null)?.id;

describe("the staging in use", () => {
  test("is of pleural TNM or Yan, whatever else was staged later", () => {
    expect(stagingSystemSchema.options.filter(isSystemOfRecord)).toEqual([
      "tnm-pleura",
      "yan",
    ]);
    expect(inUse(event("a"), event("b", "butchart"))).toBe("a");
    expect(inUse(event("a"), event("b", "yan"))).toBe("b");
    expect(inUse(event("a", "brigham"), event("b", "described"))).toBe(
      undefined,
    );
    expect(inUse()).toBe(undefined);
  });

  test("is the last one that was not amended, through a chain of amendments", () => {
    expect(inUse(event("b", "tnm-pleura", "a"), event("a"))).toBe("b");
    expect(
      inUse(
        event("a"),
        event("c", "tnm-pleura", "b"),
        event("b", "tnm-pleura", "a"),
      ),
    ).toBe("c");
  });

  test("is the one before when another system amended the last", () => {
    const events = [event("a"), event("b"), event("c", "butchart", "b")];
    expect(inUse(...events)).toBe("a");
    expect(standingStagings(events).map(({ id }) => id)).toEqual(["a", "c"]);
  });
});

describe("the order of the stagings", () => {
  const offset = { ...event("a"), on: "D+400" };
  const dated = { ...event("b"), on: "2026-01-10" };
  const order = (diagnosedOn: string | null) =>
    stagingsInOrder([dated, offset], diagnosedOn).map(({ id }) => id);

  test("counts days from diagnosis on the calendar where that day is known", () => {
    expect(order("2025-01-01")).toEqual(["b", "a"]);
    expect(stagingInUse([offset, dated], "2025-01-01")?.id).toBe("a");
    expect(order("2024-01-01")).toEqual(["a", "b"]);
    expect(order("2025-01")).toEqual(["a", "b"]);
    expect(order(null)).toEqual(["a", "b"]);
  });

  test("is that of recording on one day, whatever the time zone it is written in", () => {
    const early = { ...event("y"), recordedAt: "2026-11-20T09:30:00+02:00" };
    const late = { ...event("x"), recordedAt: "2026-11-20T08:00:00Z" };
    expect(stagingsInOrder([late, early], null)).toEqual([early, late]);
    expect(
      stagingsInOrder([event("b"), event("a")], null).map(({ id }) => id),
    ).toEqual(["a", "b"]);
  });
});
