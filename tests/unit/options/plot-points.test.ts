import { describe, expect, it } from "vitest";
import { firstLineView } from "../../../electron/engine/evidence/first-line.ts";
import {
  medianPoints,
  ratioPoints,
  ticksFromZero,
} from "../../../renderer/features/options/plot-points.ts";

const trials = firstLineView().trials.filter(
  (trial) => trial.placement === "chart",
);
const centers = [10, 20, 30, 40, 50, 60, 70];

describe("the forest plot", () => {
  const points = ratioPoints(trials, centers);

  it("has one point per trial with a hazard ratio, at the height of its row", () => {
    expect(points.map(({ id, value, y }) => [id, value, y])).toEqual([
      ["checkmate743", 0.74, 10],
      ["maps", 0.77, 20],
      ["vogelzang2003", 0.77, 30],
    ]);
  });

  it("draws a printed level, an assumed one and an unpublished interval apart", () => {
    expect(points.map(({ id, whisker }) => [id, whisker])).toEqual([
      ["checkmate743", "other"],
      ["maps", "assumed"],
      ["vogelzang2003", null],
    ]);
  });

  it("draws nothing before the rows are measured", () => {
    expect(ratioPoints(trials, [])).toEqual([]);
  });
});

describe("the chart of medians", () => {
  it("has one point per arm, tested and control told apart by symbol", () => {
    const points = medianPoints(trials, centers);
    expect(points.map(({ value, symbol }) => `${value} ${symbol}`)).toEqual([
      "18.1 square",
      "14.1 circle",
      "18.8 square",
      "16.1 circle",
      "12.1 square",
      "9.3 circle",
      "20.4 square",
    ]);
    expect(ticksFromZero(points, 5)).toEqual([0, 5, 10, 15, 20, 25, 30]);
  });

  it("leaves out every figure that may not stand in a chart", () => {
    expect(
      medianPoints(
        firstLineView().trials.filter((trial) => trial.placement === "table"),
        centers,
      ),
    ).toEqual([]);
  });
});
