import { describe, expect, it } from "vitest";
import { sparkline } from "../../../renderer/features/summary/sparkline-geometry.ts";
import type { Observation } from "../../../shared/domain/observation.ts";

const box = { width: 88, height: 20, padding: 4 };

function value(
  on: string,
  at: number,
  more: Partial<Observation> = {},
): Observation {
  return {
    id: "01890000-0000-7000-8000-000000000001",
    kind: "wbc",
    on,
    value: at,
    unit: "10e9/L",
    answer: null,
    originalValue: String(at),
    originalUnit: "10e9/L",
    range: null,
    source: "Laboratory",
    note: "",
    recordedAt: "2026-11-12T09:00:00Z",
    recordedBy: "Nora",
    ...more,
  };
}

describe("sparkline", () => {
  it("puts the oldest value left, the newest at the right edge and the others by their dates", () => {
    const { points } = sparkline(
      [value("2026-01-01", 1), value("2026-01-02", 2), value("2026-01-11", 3)],
      box,
    );
    expect(points.map(({ x }) => Math.round(x))).toEqual([4, 12, 84]);
  });

  it("draws a higher value higher and keeps every dot inside the box", () => {
    const { points } = sparkline(
      [value("2026-01-01", 4), value("2026-02-01", 9)],
      box,
    );
    expect(points.map(({ y }) => y)).toEqual([16, 4]);
  });

  it("puts a single value at the right edge, in the middle of the height", () => {
    expect(sparkline([value("2026-01-01", 5)], box).points).toEqual([
      { x: 84, y: 10 },
    ]);
  });

  it("spaces values evenly when a date is partial", () => {
    const { points } = sparkline(
      [value("2026", 1), value("2026-03-01", 2), value("2026-03-02", 3)],
      box,
    );
    expect(points.map(({ x }) => x)).toEqual([4, 44, 84]);
  });

  it("draws no band without a reference range", () => {
    expect(sparkline([value("2026-01-01", 5)], box).band).toBeNull();
  });

  it("carries the printed range to the unit of the value", () => {
    const newest = value("2026-01-01", 5, {
      originalValue: "5000",
      originalUnit: "/uL",
      range: { low: 4000, high: 10000 },
    });
    // 4 to 10 fill the height between the paddings; 5 lies within.
    const { points, band } = sparkline([newest], box);
    expect(band).toEqual({ y: 4, height: 12 });
    expect(points[0]?.y).toBeCloseTo(14);
  });

  it("opens the band to the edge where the range has no limit", () => {
    const newest = value("2026-01-01", 8, { range: { low: null, high: 5 } });
    expect(sparkline([newest], box).band).toEqual({ y: 16, height: 4 });
  });
});
