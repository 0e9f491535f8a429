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

  it("dashes the 96.6 % interval, draws 95 % solid and leaves the unpublished one out", () => {
    expect(
      points.map(({ dashed, interval }) => [dashed, interval !== null]),
    ).toEqual([
      [true, true],
      [false, true],
      [false, false],
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
