import { describe, expect, it } from "vitest";
import {
  event,
  gap,
  treatment,
} from "../../../electron/services/demo/build-course.ts";
import { plainSource } from "../../../electron/services/prognosis/source.ts";
import { summaryOf } from "../../../electron/services/summary-service.ts";
import type { NewCase } from "../../../db/store.ts";
import type { StagingEvent } from "../../../shared/domain/staging-event.ts";
import { summaryViewSchema } from "../../../shared/domain/views.ts";
import { sampleFile } from "../../support/case-file.ts";
import {
  newId,
  observation,
  sampleCase,
  staging,
  type SamplePart,
} from "../../support/sample-case.ts";

const today = "2026-11-24";
const { sections } = sampleCase();

const summary = (part: SamplePart = {}, boardOn: string | null = null) =>
  summaryViewSchema.parse(
    summaryOf(sampleFile(part, boardOn), plainSource(today)),
  );

const inSections = (
  change: Partial<{
    [Name in keyof NewCase["sections"]]: Partial<NewCase["sections"][Name]>;
  }>,
): Partial<NewCase["sections"]> => ({
  diagnosis: { ...sections.diagnosis, ...change.diagnosis },
  pathology: { ...sections.pathology, ...change.pathology },
  outcome: { ...sections.outcome, ...change.outcome },
});

const id = <Value extends object>(value: Value) => ({ ...value, id: newId() });

describe("open items", () => {
  it("merges what an index lacks into the gap that already covers it", () => {
    const { openItems } = summary({
      gaps: [
        id(gap("Hemoglobin", "requested", { owner: "Clinic nurse" })),
        id(gap("Full blood count", "open", { dueOn: "2026-11-25" })),
        id(gap("Lung function", "received")),
      ],
    });
    const items = openItems.map(({ item }) => item);
    expect(items.slice(0, 2)).toEqual(["Full blood count", "Hemoglobin"]);
    expect(openItems[1]).toMatchObject({
      owner: "Clinic nurse",
      recorded: true,
      why: "Needed for CALGB.",
    });
    expect(openItems[0]?.why).toContain("EORTC and CALGB");
    expect(items.filter((item) => item === "Hemoglobin")).toHaveLength(1);
    expect(items).not.toContain("White cells");
    expect(items).not.toContain("Lung function");
    expect(items).toContain("Chest pain");
  });

  it("lists the categories an incomplete staging lacks", () => {
    const { openItems, stageNote } = summary({
      stagings: [
        staging({
          n: "NX",
          derivedStage: null,
          possibleStages: ["IB", "IIIA", "IIIB"],
        }),
      ],
    });
    expect(openItems.find(({ item }) => item === "Staging: N")).toMatchObject({
      recorded: false,
      why: "Stage still IB or IIIA or IIIB.",
    });
    expect(stageNote).toContain("Still possible: IB, IIIA, IIIB.");
  });

  it("lists what is lacking after death as not pursued", () => {
    const { openItems, prognosis } = summary({
      sections: inSections({ outcome: { status: "dead", diedOn: "2026-11" } }),
      gaps: [id(gap("Autopsy report", "requested"))],
    });
    const [recorded, ...lacks] = openItems;
    expect(recorded).toMatchObject({ item: "Autopsy report", why: "" });
    expect(lacks.map(({ item }) => item)).toContain("ECOG performance status");
    expect(
      lacks.every(({ why }) =>
        why.startsWith("Not pursued: patient has died."),
      ),
    ).toBe(true);
    for (const { isCore, decisiveSentence } of prognosis.indices)
      expect(decisiveSentence).toMatch(
        isCore
          ? /^Not pursued.* Missing: .*ECOG/u
          : /^Not pursued.* Missing: /u,
      );
  });

  it("names a question for the board that is not recorded, unless a gap does", () => {
    const asked = (question: string, gaps: SamplePart["gaps"] = []) =>
      summary({
        sections: { presentation: { ...sections.presentation, question } },
        gaps,
      }).openItems.filter(({ item }) => item.includes("uestion"));
    expect(asked("Second line?")).toEqual([]);
    expect(asked("")).toMatchObject([
      { item: "Question for the board", why: "Not recorded." },
    ]);
    const known = [id(gap("Board question", "open"))];
    expect(asked("", known)).toMatchObject([{ recorded: true }]);
  });
});

describe("the stage shown", () => {
  it("is the latest by clinical date, whatever was typed last", () => {
    const { stage, stageNote } = summary({
      stagings: [
        staging({ on: "2026-11-10", t: "T4", derivedStage: "IIIB" }),
        staging({ on: "2026-10-05", recordedAt: "2026-11-23T09:00:00Z" }),
      ],
    });
    expect(stage?.event.derivedStage).toBe("IIIB");
    expect(
      stage?.comparisons.filter(({ system }) => system === "tnm-pleura"),
    ).toHaveLength(3);
    expect(stageNote).toContain("1 earlier staging is kept");
  });

  it("is of a system of record, and says what is kept behind it", () => {
    const butchart = { system: "butchart", edition: "1976" } as const;
    const amended = staging({ on: "2026-11-05", derivedStage: "IV" });
    const { stage, stageNote } = summary({
      stagings: [
        staging({ on: "2026-11-01" }),
        amended,
        staging({
          on: "2026-11-04",
          derivedStage: "II",
          amends: amended.id,
          amendReason: "Second reading",
        }),
        staging({ ...butchart, on: "2026-11-12" }),
      ],
    });
    expect(stage?.event.derivedStage).toBe("II");
    expect(stageNote).toBe(
      "1 earlier staging is kept. 1 staging by Butchart or Brigham is kept. 1 amended staging is kept.",
    );
    const alone = summary({ stagings: [staging(butchart)] });
    expect(alone.stage).toBeNull();
    expect(alone.stageNote).toContain("Not staged yet.");
  });

  it("compares a pathologic staging by invasion, not by thickness on CT", () => {
    const reasons = (classification: "clinical" | "pathologic") =>
      summary({
        stagings: [staging({ edition: "8", t: "T3", classification })],
      }).stage?.comparisons.find(({ edition }) => edition === "9")?.reason;
    expect(reasons("clinical")).toContain("thickness on CT");
    expect(reasons("pathologic")).toContain("comes from invasion");
    expect(reasons("pathologic")).not.toContain("CT");
  });

  it("says why there is none", () => {
    expect(summary().stageNote).toBe("Not staged yet.");
    expect(
      summary({ sections: inSections({ diagnosis: { site: "pericardium" } }) })
        .stageNote,
    ).toContain("No TNM exists for pericardial");
    const old = summary({
      stagings: [staging({ edition: "5", recordedStage: "II" })],
    });
    expect(old.stageNote).toContain(
      "edition 5, which is recorded and not derived",
    );
    expect(old.stage?.comparisons).toEqual([]);
  });
});

describe("age", () => {
  it.each([
    [{ birthDate: "1957-03-14" }, "69 y"],
    [{ birthDate: "1957" }, "68 or 69 y"],
    [{ birthDate: null, ageAtDiagnosisYears: 64 }, "64 y at diagnosis"],
    [{ birthDate: null }, "age not recorded"],
  ])("reads %j as %s", (identity, text) => {
    expect(summary({ identity }).age).toBe(text);
  });

  it("is the age at death for a patient who died", () => {
    const dead = (diedOn: string | null) =>
      summary({
        sections: inSections({ outcome: { status: "dead", diedOn } }),
      }).age;
    expect(dead("2026-11-01")).toBe("died at 75 y");
    expect(dead(null)).toBe("age not recorded, deceased");
  });
});

describe("contradictions", () => {
  const found = (part: SamplePart) => summary(part).contradictions.join("\n");

  it("are none in the sample case", () => {
    expect(summary().contradictions).toEqual([]);
  });

  it("name M1 beside a recorded stage III", () => {
    expect(
      found({ stagings: [staging({ m: "M1", recordedStage: "III" })] }),
    ).toMatch(/says M1.*stage III, not IV/);
    const stated = { m: "M1", edition: "9", recordedStage: "stage iv" };
    expect(found({ stagings: [staging(stated)] })).toBe("");
    const yan: Partial<StagingEvent> = {
      system: "yan",
      edition: "2011",
      m: "M1",
      possibleStages: ["III"],
      recordedStage: "III",
    };
    expect(found({ stagings: [staging(yan)] })).not.toContain("not IV");
  });

  it("name an edition that was not in force, unless a reason is recorded", () => {
    const old = { edition: "7", t: "T3" };
    expect(found({ stagings: [staging(old)] })).toMatch(
      /uses edition 7.*2026 edition 9 was in force/,
    );
    const editionReason = "Trial needs it.";
    expect(found({ stagings: [staging({ ...old, editionReason })] })).toBe("");
  });

  it("name a pathologic staging without tissue", () => {
    const stagings = [staging({ edition: "9", classification: "pathologic" })];
    expect(found({ stagings })).toContain("no operation and no biopsy");
    const events = [id(event("biopsy", "2026-10-02", "Thoracoscopy"))];
    expect(found({ stagings, events })).toContain(
      "is pathologic; only a biopsy is recorded, no operation.",
    );
    const treatments = [id(treatment("surgery", "Decortication", {}))];
    expect(found({ stagings, treatments })).toBe("");
  });

  it("name a T that goes down within one classification", () => {
    const down = [
      staging({ edition: "9", on: "2026-10-05", t: "T4" }),
      staging({ edition: "9", on: "2026-11-05", t: "T2" }),
    ];
    expect(found({ stagings: down })).toMatch(/T goes down from T4.*to T2/);
    expect(
      found({
        stagings: down.map((one, at) => ({ ...one, on: `2026-10-0${8 - at}` })),
      }),
    ).toBe("");
  });

  it("name a histology against its code, the sarcomatoid share, the site against ICD-10", () => {
    const diagnosis = { icdO3Morphology: "9053/3" };
    expect(found({ sections: inSections({ diagnosis }) })).toContain(
      "9053/3 means biphasic",
    );
    const pathology = { sarcomatoidPercent: 40 };
    expect(found({ sections: inSections({ pathology }) })).toContain("40 %");
    expect(
      found({ sections: inSections({ diagnosis: { icd10: "C45.1" } }) }),
    ).toContain("C45.1");
  });

  it("name what happened after death, and a death told by ECOG alone", () => {
    const outcome = {
      status: "dead" as const,
      diedOn: "2026-11-01",
      lastSeenOn: "2026-11-05",
    };
    const text = found({
      sections: inSections({ outcome }),
      observations: [observation({ on: "2026-11-03" })],
    });
    expect(text).toMatch(/Last seen on 05-Nov-2026, after the death/);
    expect(text).toMatch(/ECOG performance status of 03-Nov-2026/);
    expect(found({ observations: [observation({ value: 5 })] })).toContain(
      "not recorded as dead",
    );
  });

  it("name an age at diagnosis that the birth date does not give", () => {
    const identity = { birthDate: "1951-03-04", ageAtDiagnosisYears: 60 };
    expect(found({ identity })).toContain("the patient was 75");
  });

  it("name a TNM staging of a disease that has none", () => {
    expect(
      found({
        sections: inSections({ diagnosis: { extent: "localized" } }),
        stagings: [staging({ edition: "9" })],
      }),
    ).toContain("the disease has none");
  });
});

describe("the time line", () => {
  it("sorts events, treatments, offsets and the board, undated last", () => {
    const { timeline } = summary(
      {
        sections: inSections({
          diagnosis: { diagnosedOn: "2026-10-01", method: "Biopsy" },
        }),
        events: [
          id(event("imaging", "D+20", "CT")),
          id({ ...event("visit", "2026-11-01", "Clinic"), on: null }),
        ],
        treatments: [
          id(
            treatment("systemic", "Pemetrexed", {
              startedOn: "2026-10-10",
              endedOn: "2026-11-10",
              line: 1,
              response: "Stable disease",
            }),
          ),
        ],
      },
      "2026-11-28",
    );
    expect(timeline.map(({ text }) => text)).toEqual([
      "Diagnosis",
      "Pemetrexed",
      "CT",
      "Board",
      "Clinic",
    ]);
    expect(timeline[1]).toMatchObject({
      lane: "treatment",
      until: "2026-11-10",
      detail: "line 1 · Stable disease",
    });
  });

  it("says the day of diagnosis once when the biopsy stands there", () => {
    const { timeline } = summary({
      sections: inSections({ diagnosis: { diagnosedOn: "2026-10-01" } }),
      events: [id(event("biopsy", "2026-10-01", "Thoracoscopy"))],
    });
    expect(timeline.map(({ text }) => text)).toEqual(["Thoracoscopy"]);
  });
});
