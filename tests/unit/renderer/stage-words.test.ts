import { describe, expect, it } from "vitest";
import { stageChip as chipOf } from "../../../renderer/features/options/stage-chip.ts";
import {
  answersOf,
  stageAnswer,
  stageText,
} from "../../../shared/staging-words.ts";

const stageChip = (event: Parameters<typeof chipOf>[0]) => chipOf(event, "");

const blank = {
  edition: "9",
  derivedStage: null,
  possibleStages: [],
  recordedStage: null,
};

describe("the stage chip beside the evidence", () => {
  it("shows a derived stage with its edition, even when the source states another", () => {
    expect(
      stageChip({ ...blank, derivedStage: "IIIA", recordedStage: "II" }),
    ).toEqual({ text: "stage IIIA (AJCC 9)", open: false });
  });

  it("never shows an open stage as established, whatever the source states", () => {
    const possibleStages = ["IIIA", "IIIB"];
    expect(
      stageChip({ ...blank, possibleStages, recordedStage: "II" }),
    ).toEqual({ text: "stage IIIA or IIIB, open (AJCC 9)", open: true });
    expect(stageChip({ ...blank, possibleStages: ["IIIB"] })).toEqual({
      text: "stage IIIB or no stage, open (AJCC 9)",
      open: true,
    });
  });

  it("says of a stage that only the source states that it is stated", () => {
    expect(stageChip({ ...blank, edition: "5", recordedStage: "II" })).toEqual({
      text: "stage II, stated, not derived (AJCC 5)",
      open: false,
    });
  });

  it("names the peritoneal proposal, and the lack of a staging", () => {
    expect(
      stageChip({ ...blank, edition: "2011", derivedStage: "II" }),
    ).toEqual({ text: "stage II (Yan 2011, proposed)", open: false });
    expect(stageChip(blank)).toEqual({ text: "no stage (AJCC 9)", open: true });
    expect(chipOf(null, "Not staged yet.")).toEqual({
      text: "not staged",
      open: true,
    });
    expect(chipOf(null, "No TNM exists for pericardial mesothelioma.")).toEqual(
      { text: "no TNM exists", open: false },
    );
  });
});

describe("one stage left while findings are open", () => {
  const open = stageAnswer({ ...blank, possibleStages: ["IIIB"] });

  it("stands beside no stage, unlike a derived one", () => {
    expect(answersOf(open)).toEqual(["IIIB", "no stage"]);
    expect(stageText(open)).toBe("IIIB or no stage");
    expect(stageText(stageAnswer({ ...blank, derivedStage: "IIIB" }))).toBe(
      "IIIB",
    );
  });
});
