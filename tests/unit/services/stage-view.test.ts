import { describe, expect, it } from "vitest";
import { versionOf } from "../../../electron/engine/versions.ts";
import { gap } from "../../../electron/services/demo/build-course.ts";
import {
  fourSurfaces,
  nodes,
  pleuralSheet,
} from "../../../electron/services/demo/build-sheets.ts";
import { plainSource } from "../../../electron/services/prognosis/source.ts";
import { summaryOf } from "../../../electron/services/summary-service.ts";
import type { FindingName } from "../../../shared/domain/pleural-sheet.ts";
import type { StagingEvent } from "../../../shared/domain/staging-event.ts";
import { summaryViewSchema } from "../../../shared/domain/views.ts";
import { sampleFile } from "../../support/case-file.ts";
import {
  newId,
  sampleCase,
  staging,
  type SamplePart,
} from "../../support/sample-case.ts";

const summary = (event: Partial<StagingEvent>, part: SamplePart = {}) =>
  summaryViewSchema.parse(
    summaryOf(
      sampleFile({ ...part, stagings: [staging({ edition: "9", ...event })] }),
      plainSource("2026-11-24"),
    ),
  );

/** Everything assessed but `open`, four surfaces and an ipsilateral node positive. */
const withOpen = (open: FindingName[]): Partial<StagingEvent> => ({
  t: "TX",
  n: "N1",
  derivedStage: null,
  possibleStages: ["IIIA", "IIIB"],
  sheet: pleuralSheet(
    "right",
    { yes: [...fourSurfaces], open },
    {
      psumLevelsMm: { upper: 7.2, middle: 5.4, lower: 3.9 },
      fmaxMm: 4.1,
      nodes: nodes(["7"], ["1L", "1R", "4L", "4R", "10R"]),
    },
  ),
});
const pericardium = withOpen(["pericardium_internal_surface"]);
const items = ({ openItems }: ReturnType<typeof summary>) =>
  openItems.map(({ item }) => item);

describe("a stored staging with findings", () => {
  it("keeps the open categories, the deciding finding and the gap named by it", () => {
    const view = summary(pericardium);
    expect(view.stage).toMatchObject({
      categoriesText: "cT2 or T4 N1 M0",
      decision: { title: "One finding decides." },
      openFindings: [{ axis: "t", label: "Inner surface of the pericardium" }],
    });
    const item = view.openItems.find(
      (each) => each.item === "Inner surface of the pericardium",
    );
    expect(item).toMatchObject({ recorded: false });
    expect(item?.why).toMatch(
      /^Stage still IIIA or IIIB\. Inner surface of the pericardium: not assessed\. Involved: T4, stage IIIB\./u,
    );
    expect(items(view)).not.toContain("Staging: T");
  });

  it("leaves the finding to a gap of the same name", () => {
    const asked = gap("Inner surface of the pericardium", "requested");
    const view = summary(pericardium, { gaps: [{ ...asked, id: newId() }] });
    expect(
      view.openItems.filter(({ item }) => /pericardium/u.test(item)),
    ).toMatchObject([{ recorded: true }]);
  });

  it("falls back to what was stored when today's rules read the sheet otherwise", () => {
    const { stage, ...rest } = summary({
      ...pericardium,
      possibleStages: ["II", "IIIA"],
    });
    expect(stage).toMatchObject({
      categoriesText: "cTX N1 M0",
      decision: null,
      openFindings: [{ axis: "t", label: "Staging: T" }],
    });
    expect(items({ stage, ...rest })).toContain("Staging: T");
  });

  it("has nothing open once it is derived", () => {
    const { stage } = summary({
      ...withOpen([]),
      t: "T2",
      derivedStage: "IIIA",
      possibleStages: ["IIIA"],
    });
    expect(stage).toMatchObject({
      categoriesText: "cT2 N1 M0",
      decision: null,
      openFindings: [],
    });
  });
});

describe("one stage left while no stage is possible too", () => {
  it("is open, not derived", () => {
    const view = summary({
      t: "TX",
      derivedStage: null,
      possibleStages: ["IIIB"],
    });
    expect(view.stageNote).toContain("Still possible: IIIB, no stage.");
    expect(view.openItems.find(({ item }) => item === "Staging: T")?.why).toBe(
      "Stage still IIIB or no stage.",
    );
  });
});

describe("a peritoneal staging", () => {
  it("names how many regions are open, and the nodes", () => {
    const { diagnosis } = sampleCase().sections;
    const view = summary(
      {
        system: "yan",
        edition: "2011",
        t: "",
        n: "",
        derivedStage: null,
        possibleStages: ["I", "II", "III"],
        sheet: {
          kind: "peritoneal",
          regions: [3, 2, 1, 0, 1, 1, 0, 0, 0, 0, 0, null, null],
          cc: 0,
          nodesPositive: null,
          distantMetastasis: false,
        },
      },
      { sections: { diagnosis: { ...diagnosis, site: "peritoneum" } } },
    );
    expect(view.stage?.event.possibleStages).toEqual(["I", "II", "III"]);
    expect(items(view)).toEqual(
      expect.arrayContaining([
        "PCI, 2 of 13 regions not scored",
        "Regional nodes, abdomen",
      ]),
    );
  });
});

describe("how far the stage can be trusted", () => {
  const step = { text: "", source: "" };
  const level = (event: Partial<StagingEvent>) =>
    summary(event).stage?.verification;

  it("is as far as its weakest step", () => {
    const trail = (["verified", "secondary"] as const).map((verification) => ({
      ...step,
      verification,
    }));
    expect(level({ trail })).toBe("secondary");
    expect(level({ trail: [] })).toBe("unverified");
    const open = { derivedStage: null, possibleStages: ["II", "IIIA"] };
    expect(level({ ...open, trail })).toBe("secondary");
  });

  it("is not said of a stage that only the source states", () => {
    expect(
      level({ edition: "5", derivedStage: null, recordedStage: "II" }),
    ).toBeNull();
  });
});

describe("the other editions of a stored staging", () => {
  const stageRules = versionOf("tnm.pleura.stage");
  const comparedBy = (event: Partial<StagingEvent>) =>
    summary(event).stage?.comparedBy;

  it("say by which rules they are compared when it was staged by others", () => {
    expect(comparedBy({ ruleVersion: "2025.4" })).toBe(
      `Compared by rules ${stageRules}; staged by rules 2025.4.`,
    );
    expect(comparedBy({ ruleVersion: stageRules })).toBe("");
    const none = { system: "butchart", edition: "1976" } as const;
    expect(comparedBy({ ...none, ruleVersion: "2025.4" }) ?? "").toBe("");
  });
});
