import { describe, expect, it } from "vitest";
import { stationGuide } from "../../../electron/engine/rules/tnm-findings/guide.ts";
import { actOf } from "../../../renderer/features/staging/nodes/map-keys.ts";
import {
  mapSize,
  neighbour,
  spotsOf,
} from "../../../renderer/features/staging/nodes/map-places.ts";
import {
  nodeProblems,
  notesOf,
} from "../../../renderer/features/staging/nodes/station-notes.ts";
import {
  countStates,
  cycled,
  placeName,
  placesOf,
  stateOf,
  unplaced,
  withRestNegative,
  withState,
} from "../../../renderer/features/staging/nodes/station-state.ts";
import type { NodePlace } from "../../../renderer/features/staging/nodes/station-state.ts";
import type { NodeAnswer } from "../../../shared/domain/pleural-sheet.ts";

const places = placesOf(stationGuide());
const at = (label: string): NodePlace =>
  places.find((place) => place.label === label)!;
const positive = (station: string, side: string | null): NodeAnswer => ({
  station,
  side,
  positive: true,
});

describe("the places of the node map", () => {
  it("asks each side once and names it as a radiologist would", () => {
    expect(new Set(places.map(({ key }) => key)).size).toBe(places.length);
    expect(placeName(at("4R"), "positive")).toBe(
      "Station 4R, lower paratracheal right, positive",
    );
    expect(placeName(at("7"), "open")).toBe(
      "Station 7, subcarinal, not assessed",
    );
  });

  it("draws the patient's right at the left, and 5 and 6 on the patient's left only", () => {
    const spots = spotsOf(places);
    expect(spots.get(at("4R").key)!.x).toBeLessThan(mapSize.width / 2);
    for (const label of ["4L", "5", "6"])
      expect(spots.get(at(label).key)!.x).toBeGreaterThan(mapSize.width / 2);
    expect(places.filter(({ station }) => station === "5")).toHaveLength(1);
  });

  it("keeps stations apart, inside the picture, and those outside the region below all others", () => {
    const spots = spotsOf(places);
    const all = [...spots.values()];
    all.forEach((one, index) => {
      expect(one.x).toBeGreaterThan(13);
      expect(one.x).toBeLessThan(mapSize.width - 13);
      for (const other of all.slice(index + 1))
        expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(
          26,
        );
    });
    const lowest = Math.max(
      ...places
        .filter(({ isDistant }) => !isDistant)
        .map(({ key }) => spots.get(key)!.y),
    );
    for (const { key } of places.filter(({ isDistant }) => isDistant))
      expect(spots.get(key)!.y).toBeGreaterThan(lowest);
  });
});

describe("moving by arrow keys", () => {
  const spots = spotsOf(places);

  it("goes to the nearest station that way and stays at an edge", () => {
    expect(neighbour(spots, at("2R").key, "down")).toBe(at("4R").key);
    expect(neighbour(spots, at("8R").key, "right")).toBe(at("8L").key);
    expect(neighbour(spots, at("IC R").key, "left")).toBe(at("IC R").key);
  });

  it("reaches 7 from 10R, 10L and above, and 5 and 6 from 10L and 4L", () => {
    for (const [from, direction, to] of [
      ["10R", "right", "7"],
      ["10L", "left", "7"],
      ["3pR", "down", "7"],
      ["10L", "right", "5"],
      ["4L", "right", "6"],
      ["6", "down", "5"],
    ] as const)
      expect(neighbour(spots, at(from).key, direction)).toBe(at(to).key);
  });

  it("goes back with the opposite arrow from every station", () => {
    const opposite = {
      left: "right",
      right: "left",
      up: "down",
      down: "up",
    } as const;
    for (const { key } of places)
      for (const direction of ["left", "right", "up", "down"] as const) {
        const to = neighbour(spots, key, direction);
        if (to !== key)
          expect(neighbour(spots, to, opposite[direction])).toBe(key);
      }
  });

  it("reaches every station from every other", () => {
    const reached = new Set([places[0]!.key]);
    for (const key of reached)
      for (const direction of ["left", "right", "up", "down"] as const)
        reached.add(neighbour(spots, key, direction));
    expect(places.filter(({ key }) => !reached.has(key))).toEqual([]);
  });
});

describe("typing on the map", () => {
  const spots = spotsOf(places);
  const type = (keys: readonly string[], start = "1R") =>
    keys.reduce(
      ({ from, typed, answers }, key) => {
        const act = actOf(key, { places, spots, from, typed });
        if (act === null) return { from, typed, answers: [...answers, key] };
        const answer = act.answer === undefined ? [] : [act.answer];
        return {
          from: act.goTo,
          typed: act.typed,
          answers: [...answers, ...answer],
        };
      },
      { from: at(start).key, typed: "", answers: [] as string[] },
    );

  it.each([
    ["4", "4R"],
    ["4l", "4L"],
    ["4R", "4R"],
    ["7", "7"],
    ["im", "IM R"],
    ["iml", "IM L"],
    ["12", "12R"],
    ["11-", "11-14R"],
    ["pd", "PD R"],
    ["ab", "Abd R"],
  ])("goes to the station typed: %s", (keys, label) => {
    expect(type(keys.split(""))).toMatchObject({
      from: at(label).key,
      answers: [],
    });
  });

  it("goes to the first and the last of the list, and never leaves by a digit", () => {
    expect(type(["End"]).from).toBe(places.at(-1)!.key);
    expect(type(["End", "Home"]).from).toBe(places[0]!.key);
    expect(type(["0"], "7")).toMatchObject({ from: at("7").key, answers: [] });
  });

  it("answers and goes on to the next of the list, and stays at the last", () => {
    const [first, second, third] = places;
    expect(type(["y"])).toMatchObject({
      from: second!.key,
      answers: ["positive"],
    });
    expect(type(["y", "n"])).toMatchObject({
      from: third!.key,
      answers: ["positive", "negative"],
    });
    expect(first!.label).toBe("1R");
    expect(type(["End", "-"])).toMatchObject({
      from: places.at(-1)!.key,
      answers: ["open"],
    });
  });

  it("leaves the other letters to the screen", () => {
    expect(type(["t", "j"]).answers).toEqual(["t", "j"]);
  });
});

describe("answering stations", () => {
  it("takes an answer, replaces it in its place and takes it away", () => {
    const one = withState([], at("4R"), "positive");
    const two = withState(one, at("7"), "negative");
    expect(two).toEqual([
      positive("4", "right"),
      { station: "7", side: "midline", positive: false },
    ]);
    expect(withState(two, at("4R"), "negative")[0]).toEqual({
      station: "4",
      side: "right",
      positive: false,
    });
    expect(withState(two, at("4R"), "open")).toHaveLength(1);
    expect(stateOf(at("4L"), two)).toBe("open");
  });

  it("goes round positive, negative, not assessed", () => {
    expect(cycled("open")).toBe("positive");
    expect(cycled("positive")).toBe("negative");
    expect(cycled("negative")).toBe("open");
  });

  it("marks the rest negative without touching answers or what lies outside the region", () => {
    const answers = withRestNegative([positive("4", "right")], places);
    const regional = places.filter(({ isDistant }) => !isDistant);
    expect(answers[0]).toEqual(positive("4", "right"));
    expect(countStates(regional, answers)).toEqual({
      positive: 1,
      negative: regional.length - 1,
      open: 0,
    });
    const distant = places.filter(({ isDistant }) => isDistant);
    expect(countStates(distant, answers).open).toBe(distant.length);
  });

  it("takes an answer without a side as that of a station with one place, and replaces it there", () => {
    for (const label of ["5", "6", "7"]) {
      const stored = [positive(label, null)];
      expect(stateOf(at(label), stored)).toBe("positive");
      expect(unplaced(stored, places)).toEqual([]);
      const { side } = at(label);
      expect(withState(stored, at(label), "negative")).toEqual([
        { station: label, side, positive: false },
      ]);
      expect(withState(stored, at(label), "open")).toEqual([]);
    }
    const doubled = [positive("7", null), positive("7", "left")];
    expect(withState(doubled, at("7"), "negative")).toEqual([
      { station: "7", side: "midline", positive: false },
    ]);
    expect(unplaced([positive("5", "right")], places)).toHaveLength(1);
  });

  it("names answers that no place of the map takes", () => {
    expect(
      unplaced([positive("4", null), positive("4", "left")], places),
    ).toEqual([positive("4", null)]);
  });
});

describe("what is said of stations", () => {
  it("tells the peridiaphragmatic conflict and the side of 5 once they are positive, not before", () => {
    expect(notesOf(places, [], null)).toEqual([]);
    const notes = notesOf(
      places,
      [positive("PD", "right"), positive("5", "left"), positive("6", "left")],
      "right",
    );
    expect(notes).toHaveLength(2);
    expect(notes.join(" ")).toContain("PD R: ");
    expect(notes.join(" ")).toContain("5, 6: ");
  });

  it("notes the side of 5 and 6 only while the tumor may be on the right", () => {
    const found = [positive("5", null)];
    expect(notesOf(places, found, "left")).toEqual([]);
    expect(notesOf(places, found, "right")).toHaveLength(1);
    expect(notesOf(places, found, null)).toHaveLength(1);
  });

  it("puts a problem at its station and keeps one of the nodes as a whole", () => {
    const problems = [
      { path: "nodes.0.side", message: "Say which side." },
      { path: "nodes", message: "Too many." },
      { path: "fmaxMm", message: "Not a node." },
    ];
    expect(nodeProblems(problems, places, [positive("7", null)])[0]?.key).toBe(
      at("7").key,
    );
    expect(nodeProblems(problems, places, [positive("4", "right")])).toEqual([
      { key: at("4R").key, text: "4R: Say which side." },
      { key: null, text: "Too many." },
    ]);
  });
});
