import { describe, expect, it } from "vitest";
import {
  checkDraft,
  parseDraft,
} from "../../../electron/services/cases/check-draft.ts";
import { buildDemo } from "../../../electron/services/demo/demo-set.ts";
import { plainSource } from "../../../electron/services/prognosis/source.ts";
import { summaryOf } from "../../../electron/services/summary-service.ts";
import { editionInForce } from "../../../shared/domain/edition-in-force.ts";
import { fileOfDraft } from "../../support/case-file.ts";

const today = "2026-11-24";
const { amendments, drafts, meeting } = buildDemo(today);
const files = drafts.map((draft, at) =>
  fileOfDraft(draft, meeting.agenda.includes(at) ? meeting.on : null),
);
const summaries = files.map((file) => summaryOf(file, plainSource(today)));
const named = (familyName: string) =>
  summaries.find(
    ({ file }) => file.sections.identity.body.familyName === familyName,
  )!;
const distinct = (values: string[]) =>
  [...new Set(values)].sort((left, right) => left.localeCompare(right, "en"));

describe("the demo set", () => {
  it("holds 24 patients with obviously invented names and record numbers", () => {
    expect(drafts).toHaveLength(24);
    for (const { identity } of drafts) {
      expect(identity.familyName).toMatch(/^(SAMPLE|DEMO|SPECIMEN)-/);
      expect(identity.recordNumber).toMatch(/^DEMO \d{4} \d{3}$/);
    }
    expect(
      distinct(drafts.map(({ identity }) => identity.recordNumber)),
    ).toHaveLength(24);
    expect(
      distinct(drafts.map(({ identity }) => identity.familyName)),
    ).toHaveLength(24);
  });

  it("writes a station that lies in one place with that side, as the form does", () => {
    const sides = new Map<string, Set<string | null>>();
    for (const { stagings } of files)
      for (const { sheet } of stagings)
        if (sheet?.kind === "pleural")
          for (const { station, side } of sheet.nodes)
            sides.set(station, (sides.get(station) ?? new Set()).add(side));
    expect([...(sides.get("7") ?? [])]).toEqual(["midline"]);
    for (const [, found] of sides) expect(found.has(null)).toBe(false);
  });

  it("has a long name, accents and a name in Arabic script", () => {
    const names = drafts.map(({ identity }) => identity);
    expect(names.some(({ familyName }) => familyName.length > 40)).toBe(true);
    expect(names.some(({ familyName }) => /[ÅÉØ]/.test(familyName))).toBe(true);
    expect(
      names.some(({ givenName }) => /\p{Script=Arabic}/u.test(givenName)),
    ).toBe(true);
  });

  it.each([
    "2025-03-01",
    "2026-01-01",
    "2026-11-24",
    "2028-02-29",
    "2031-07-15",
  ])("can be stored and keeps its editions right on %s", (day) => {
    const set = buildDemo(day);
    for (const draft of set.drafts) {
      expect(checkDraft(parseDraft(draft), day)).toEqual([]);
      const inForce = editionInForce(draft.diagnosis);
      const editions = draft.stagings
        .filter(({ system }) => system === "tnm-pleura")
        .map(({ edition }) => edition);
      if (editions.length > 0) expect(editions).toContain(inForce);
    }
  });

  it("covers every site, localized disease and every subtype", () => {
    expect(distinct(drafts.map(({ diagnosis }) => diagnosis.site))).toEqual([
      "pericardium",
      "peritoneum",
      "pleura",
      "tunica-vaginalis",
    ]);
    expect(
      drafts.filter(({ diagnosis }) => diagnosis.site === "peritoneum"),
    ).toHaveLength(2);
    expect(
      drafts.some(({ diagnosis }) => diagnosis.extent === "localized"),
    ).toBe(true);
    const pleural = drafts.filter(
      ({ diagnosis }) => diagnosis.site === "pleura",
    );
    expect(
      distinct(pleural.map(({ pathology }) => pathology.histology)),
    ).toEqual([
      "biphasic",
      "desmoplastic",
      "epithelioid",
      "nos",
      "not-recorded",
      "sarcomatoid",
    ]);
  });

  it("derives every stage of editions 7 to 9 somewhere, in both classifications", () => {
    const stagings = files.flatMap((file) => file.stagings);
    const stages = (edition: string) =>
      distinct(
        stagings
          .filter((event) => event.edition === edition)
          .flatMap(({ derivedStage }) => derivedStage ?? []),
      );
    expect(stages("9")).toEqual(["I", "II", "IIIA", "IIIB", "IV"]);
    expect(stages("8")).toEqual(["IA", "IB", "II", "IIIA", "IIIB", "IV"]);
    expect(stages("7")).toEqual(["IA", "IB", "II", "III", "IV"]);
    for (const edition of ["7", "8", "9"])
      expect(
        distinct(
          stagings
            .filter((event) => event.edition === edition)
            .map(({ classification }) => classification),
        ),
      ).toEqual(["clinical", "pathologic"]);
  });

  it("derives a stage or possible stages for every staging", () => {
    for (const { possibleStages } of files.flatMap((file) => file.stagings))
      expect(possibleStages.length).toBeGreaterThan(0);
    const incomplete = files
      .flatMap((file) => file.stagings)
      .filter(({ derivedStage }) => derivedStage === null);
    expect(incomplete.map(({ t, n }) => `${t} ${n}`).sort()).toEqual([
      "T3 NX",
      "TX N1",
      "TX NX",
    ]);
  });

  it("stages five cases from sheets, one of them after treatment, one in the peritoneum, one amended", () => {
    const sheets = files
      .flatMap((file) => file.stagings)
      .filter(({ sheet }) => sheet !== null);
    expect(
      sheets.map(
        ({ system, edition, phase, t, n, derivedStage, possibleStages }) =>
          `${system} ${edition} ${phase} ${t} ${n} ${derivedStage ?? possibleStages.join("/")}`,
      ),
    ).toEqual([
      "tnm-pleura 9 first TX N1 IIIA/IIIB",
      "tnm-pleura 9 after-treatment T3 N0 IIIA",
      "tnm-pleura 8 first T2 N0 IB",
      "brigham 1999 first   I",
      "yan 2011 first T2 N0 II",
    ]);
    expect(amendments).toHaveLength(1);
    const amended = drafts[amendments[0]!.at]!;
    expect(amended.identity.familyName).toBe("SPECIMEN-LARKSPUR");
    expect(amended.stagings).toHaveLength(1);
  });

  it("has one finding that decides a stage", () => {
    const { stage, openItems } = named("DEMO-QUARRYMAN");
    expect(stage?.event.trail.map(({ text }) => text).join(" ")).toContain(
      "inner surface of the pericardium",
    );
    expect(stage?.categoriesText).toBe("cT2 or T4 N1 M0");
    expect(stage?.decision?.sentence).toMatch(
      /^Inner surface of the pericardium: not assessed\. Involved: T4, stage IIIB\./u,
    );
    expect(openItems.map(({ item }) => item)).toContain(
      "Inner surface of the pericardium",
    );
  });

  it("has molecular results, a panel, and reviews that disagree", () => {
    const reports = drafts.map(({ pathology }) => pathology);
    expect(reports.flatMap(({ markers }) => markers)).toEqual([]);
    expect(
      reports.filter(({ molecular }) => molecular.bap1 === "lost").length,
    ).toBeGreaterThan(3);
    expect(reports.some(({ ihc }) => Object.keys(ihc).length >= 8)).toBe(true);
    const disagreeing = reports.filter(({ histology, reviews }) =>
      reviews.some((review) => review.histology !== histology),
    );
    expect(disagreeing).toHaveLength(1);
  });

  it("has a case for every CALGB leaf, one without a leaf and one a hemoglobin would decide", () => {
    const calgb = summaries.map(({ prognosis }) =>
      prognosis.indices.find(({ rule }) => rule === "calgb")!,
    );
    const leaves = distinct(
      calgb.flatMap(
        ({ groupDetail }) => /^Leaf (L\d+)/.exec(groupDetail)?.[1] ?? [],
      ),
    );
    expect(leaves).toHaveLength(11);
    expect(calgb.some(({ status }) => status === "not-applicable")).toBe(true);
    expect(
      calgb.some(({ decisiveSentence }) =>
        decisiveSentence?.includes("hemoglobin"),
      ),
    ).toBe(true);
  });

  it("shows the case of the sketches as sketched", () => {
    const { stage, prognosis, openItems, age } = named("SAMPLE-OAKFIELD");
    expect(age).toBe("69 y");
    expect(stage?.event).toMatchObject({
      edition: "9",
      t: "T2",
      n: "N1",
      derivedStage: "IIIA",
    });
    const core = prognosis.indices.filter(({ isCore }) => isCore);
    expect(core.map(({ group }) => group)).toEqual([
      "High risk (1.75)",
      "Group 5 of 6",
    ]);
    expect(openItems[0]).toMatchObject({
      item: "LDH, pleural and serum",
      owner: "Clinic nurse",
      recorded: true,
    });
  });

  it("has labs over time, treatments, gaps with owners, contradictions, stale values, a death and an almost empty case", () => {
    const points = (kind: string) =>
      files.map(
        ({ observations }) =>
          observations.filter((one) => one.kind === kind).length,
      );
    for (const kind of [
      "wbc",
      "hemoglobin",
      "platelets",
      "crp",
      "creatinine",
      "ldh",
    ])
      expect(points(kind).filter((count) => count >= 4).length).toBeGreaterThan(
        2,
      );
    expect(
      files.filter(({ treatments }) => treatments.length > 0).length,
    ).toBeGreaterThan(10);
    expect(
      files
        .flatMap(({ gaps }) => gaps)
        .filter(({ owner, dueOn }) => owner !== null && dueOn !== null).length,
    ).toBeGreaterThan(8);
    expect(
      summaries.filter(({ contradictions }) => contradictions.length > 0)
        .length,
    ).toBeGreaterThan(4);
    expect(
      named("SAMPLE-HARBOUR")
        .prognosis.indices.flatMap(({ inputs }) => inputs)
        .some(({ state }) => state === "stale"),
    ).toBe(true);
    expect(
      files.some(({ sections }) => sections.outcome.body.status === "dead"),
    ).toBe(true);
    expect(named("SPECIMEN-NOTYETKNOWN").file.observations).toEqual([]);
    expect(
      files.some(({ observations }) =>
        observations.some(({ originalUnit }) => originalUnit === "g/L"),
      ),
    ).toBe(true);
  });

  it("has one meeting of eight cases, each with question, news and the patient's wish", () => {
    expect(meeting.on).toBe("2026-11-28");
    expect(meeting.agenda).toHaveLength(8);
    for (const at of meeting.agenda) {
      const { question, newSinceLastTime, patientWish } =
        drafts[at]!.presentation;
      for (const text of [question, newSinceLastTime, patientWish])
        expect(text).not.toBe("");
    }
  });
});
