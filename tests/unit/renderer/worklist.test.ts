import { describe, expect, it } from "vitest";
import { worklistRow } from "./worklist-row.ts";
import {
  findNeighbours,
  neighbourPage,
} from "../../../renderer/app/case-order.ts";
import {
  forgetWorklistPlace,
  lastWorklistSearch,
  placeIn,
  rememberPlace,
} from "../../../renderer/app/worklist-place.ts";
import {
  isFiltered,
  sortedBy,
  worklistRequest,
  worklistSearchSchema,
} from "../../../renderer/app/worklist-search.ts";
import {
  agendaSentence,
  arrangeMeetings,
} from "../../../renderer/features/meetings/arrange.ts";
import {
  movedSelection,
  pagesFor,
} from "../../../renderer/features/worklist/pages.ts";
import { stagesText } from "../../../shared/staging-words.ts";

describe("the worklist's address", () => {
  it("drops a part it does not know and keeps the rest", () => {
    expect(
      worklistSearchSchema.parse({ site: "moon", stage: "III", desc: "yes" }),
    ).toEqual({ stage: "III" });
  });

  it("asks for everything by name when nothing is said", () => {
    expect(worklistRequest({})).toEqual({
      filter: {
        text: "",
        site: null,
        stage: null,
        histology: null,
        status: null,
      },
      sort: "name",
      descending: false,
    });
  });

  it("turns the order round when the sorted column is chosen again", () => {
    const once = sortedBy({}, "stage");
    expect(once).toEqual({ sort: "stage", desc: false });
    expect(sortedBy(once, "stage")).toEqual({ sort: "stage", desc: true });
    expect(sortedBy(sortedBy(once, "stage"), "ecog")).toEqual({
      sort: "ecog",
      desc: false,
    });
  });

  it("counts filters, not the order", () => {
    expect(isFiltered({ sort: "stage", desc: true })).toBe(false);
    expect(isFiltered({ q: "" })).toBe(false);
    expect(isFiltered({ status: "ready" })).toBe(true);
  });
});

describe("the stage in a list", () => {
  it.each([
    [[], ""],
    [["IIIA"], "IIIA"],
    [["III", "IV"], "III or IV"],
    [["IB", "IIIA", "IIIB"], "IB, IIIA or IIIB"],
    [["IA", "IB", "II", "III", "IV"], "5 stages, IA to IV"],
  ])("%j reads %j", (stages, text) => {
    expect(stagesText(stages)).toBe(text);
  });
});

describe("pages of the virtual table", () => {
  it("fetches the pages that are in view and no others", () => {
    expect(pagesFor(0, 30, 10_000)).toEqual([0]);
    expect(pagesFor(190, 210, 10_000)).toEqual([0, 1]);
    expect(pagesFor(9_980, 10_020, 10_000)).toEqual([49]);
    expect(pagesFor(0, 0, 0)).toEqual([0]);
  });

  it("moves the selection and stays within the list", () => {
    const from = { selected: 5, total: 12, step: 10 };
    expect(movedSelection("ArrowDown", from)).toBe(6);
    expect(movedSelection("ArrowUp", { ...from, selected: 0 })).toBe(0);
    expect(movedSelection("PageDown", from)).toBe(11);
    expect(movedSelection("PageUp", from)).toBe(0);
    expect(movedSelection("Home", from)).toBe(0);
    expect(movedSelection("End", from)).toBe(11);
    expect(movedSelection("End", { ...from, total: 0 })).toBe(0);
    expect(movedSelection("a", from)).toBeNull();
  });
});

describe("the place in the worklist", () => {
  it("comes back with the same filters and starts anew with others", () => {
    rememberPlace({ search: { q: "oak" }, selected: 40, scrollTop: 875 });
    expect(placeIn({ q: "oak" })).toMatchObject({
      selected: 40,
      scrollTop: 875,
    });
    expect(placeIn({ q: "oa" })).toMatchObject({ selected: 0, scrollTop: 0 });
    expect(lastWorklistSearch()).toEqual({ q: "oak" });
    forgetWorklistPlace();
    expect(lastWorklistSearch()).toEqual({});
  });
});

describe("the next and the previous case", () => {
  it("are looked up in the page around the open one", () => {
    expect(neighbourPage(0)).toEqual({ offset: 0, limit: 2 });
    expect(neighbourPage(7)).toEqual({ offset: 6, limit: 3 });
    expect(
      findNeighbours({ caseIds: ["a", "b", "c"], offset: 6, total: 9 }, "b"),
    ).toEqual({ position: 8, total: 9, previous: "a", next: "c" });
  });

  it("do not exist at the ends, nor for a case that left the list", () => {
    const page = { caseIds: ["a", "b"], offset: 0, total: 2 };
    expect(findNeighbours(page, "a")?.previous).toBeNull();
    expect(findNeighbours(page, "b")?.next).toBeNull();
    expect(findNeighbours(page, "z")).toBeNull();
  });
});

describe("meetings", () => {
  const meeting = (id: string, on: string) => ({
    id,
    on,
    name: "Board",
    startsAt: "14:00",
    place: "",
    caseIds: [],
  });

  it("puts the nearest to come first and the latest past first", () => {
    const { coming, past } = arrangeMeetings(
      ["2026-12-10", "2026-11-12", "2026-11-26", "2026-10-01"].map((on) =>
        meeting(on, on),
      ),
      "2026-11-26",
    );
    expect(coming.map(({ on }) => on)).toEqual(["2026-11-26", "2026-12-10"]);
    expect(past.map(({ on }) => on)).toEqual(["2026-11-12", "2026-10-01"]);
  });

  it("says how many cases have open requests, and claims no more than that", () => {
    const rows = new Map([
      ["a", worklistRow({ caseId: "a", openGaps: 2 })],
      ["b", worklistRow({ caseId: "b", openGaps: 0 })],
    ]);
    expect(agendaSentence([], rows)).toBe("No case is on the agenda.");
    expect(agendaSentence(["a", "b"], rows)).toBe(
      "1 of 2 cases has open requests.",
    );
    expect(agendaSentence(["a"], rows)).toBe("The one case has open requests.");
    expect(agendaSentence(["b"], rows)).toBe("No open requests.");
  });
});
