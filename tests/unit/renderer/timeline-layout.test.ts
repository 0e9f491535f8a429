import { describe, expect, it } from "vitest";
import { timelineAxis } from "../../../renderer/features/summary/timeline-axis.ts";
import { layoutTimeline } from "../../../renderer/features/summary/timeline-layout.ts";
import type { TimelineItem } from "../../../shared/domain/views.ts";

const measure = (text: string): number => text.length * 6;

function item(
  on: string | null,
  text: string,
  until: string | null = null,
): TimelineItem {
  return {
    on,
    until,
    lane: until === null ? "event" : "treatment",
    text,
    detail: "",
  };
}

function layout(items: TimelineItem[], width = 1200) {
  const axis = timelineAxis(items);
  return axis === null ? null : layoutTimeline(axis.dated, width, measure);
}

describe("timelineAxis", () => {
  it("names the one year and leaves it out of the labels", () => {
    const axis = timelineAxis([item("2026-09-02", "CT chest")]);
    expect(axis?.title).toBe("2026");
    expect(axis?.dated[0]?.label).toBe("02-Sep CT chest");
  });

  it("keeps whole dates when several years are shown", () => {
    const axis = timelineAxis([
      item("2025-01-08", "CT"),
      item("2026-09-02", "CT"),
    ]);
    expect(axis?.title).toBe("2025 to 2026");
    expect(axis?.dated[0]?.label).toBe("08-Jan-2025 CT");
  });

  it("counts days from diagnosis for records without calendar dates", () => {
    const axis = timelineAxis([
      item("D+31", "Chemotherapy", "D+120"),
      item("D", "Diagnosis"),
    ]);
    expect(axis?.title).toBe("days from diagnosis");
    expect(axis?.dated.map(({ from, to }) => [from, to])).toEqual([
      [0, null],
      [31, 120],
    ]);
  });

  it("has no common axis for calendar dates and days from diagnosis", () => {
    expect(
      timelineAxis([item("D+31", "Scan"), item("2026-01-01", "Board")]),
    ).toBeNull();
  });

  it("keeps undated items apart", () => {
    const axis = timelineAxis([
      item(null, "Outside MRI"),
      item("2026-01-01", "CT"),
    ]);
    expect(axis?.undated.map(({ text }) => text)).toEqual(["Outside MRI"]);
  });
});

describe("layoutTimeline", () => {
  it("alternates labels above and below the line", () => {
    const placed = layout([
      item("2026-01-01", "CT"),
      item("2026-05-01", "Biopsy"),
      item("2026-09-01", "PET-CT"),
    ])?.placed;
    expect(placed?.map(({ tier }) => tier)).toEqual([1, -1, 1]);
  });

  it("never lets labels overlap or leave the width", () => {
    const days = [1, 60, 62, 120, 200, 201, 300];
    const result = layout(
      days.map((day) => item(`D+${day}`, `event of day ${day}`)),
      900,
    );
    expect(result).not.toBeNull();
    for (const one of result?.placed ?? []) {
      expect(one.labelX).toBeGreaterThanOrEqual(0);
      expect(one.labelX + one.labelWidth).toBeLessThanOrEqual(900);
      for (const other of result?.placed ?? []) {
        if (one === other || one.tier !== other.tier) continue;
        const apart =
          one.labelX + one.labelWidth < other.labelX ||
          other.labelX + other.labelWidth < one.labelX;
        expect(apart).toBe(true);
      }
    }
  });

  it("gives up for a list when labels have no room", () => {
    const crowd = Array.from({ length: 8 }, (_, at) =>
      item(`D+${at}`, "a scan with a long name"),
    );
    expect(layout([...crowd, item("D+900", "Died")])).toBeNull();
  });

  it("gives up for a list when one label is too long to read on a line", () => {
    expect(layout([item("2026-01-01", "x".repeat(80))])).toBeNull();
  });

  it("puts treatments that overlap in time into lanes", () => {
    const placed = layout([
      item("D+10", "First", "D+200"),
      item("D+100", "Second", "D+300"),
      item("D+250", "Third", "D+400"),
    ])?.placed;
    expect(placed?.map(({ lane }) => lane)).toEqual([0, 1, 0]);
  });
});
