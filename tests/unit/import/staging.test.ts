import { describe, expect, it } from "vitest";
import { deriveAsRecorded } from "../../../electron/services/import/derive-as-recorded.ts";
import {
  onePatient,
  sentences,
  tally,
  theCase,
} from "../../support/tcga/rows.ts";

const diffusePleural = { site: "pleura", extent: "diffuse" } as const;

function staged(cells: Record<string, string>) {
  const cohort = onePatient(cells);
  return { cohort, staging: theCase(cohort).stagings[0] };
}

describe("a recorded staging", () => {
  it("keeps edition, categories in their usual spelling, and the recorded group", () => {
    const { staging, cohort } = staged({
      pathologic_t: "T1B",
      pathologic_n: "n0",
      pathologic_m: "m0",
      pathologic_stage: "stage ib",
    });
    expect(staging).toMatchObject({
      edition: "7",
      classification: "pathologic",
      on: "D",
      t: "T1b",
      n: "N0",
      m: "M0",
      recordedStage: "IB",
    });
    expect(sentences(cohort, "category-case")).toEqual([
      "The categories are written T1B, n0, m0 and are read as T1b, N0, M0.",
    ]);
  });

  it("is silent when the derived group is the recorded one", () => {
    const { cohort } = staged({});
    const { "table-absent": _, ...rest } = tally(cohort);
    expect(rest).toEqual({});
  });

  it("lists a recorded group that the categories deny", () => {
    const { cohort } = staged({ pathologic_stage: "stage iii" });
    expect(sentences(cohort, "stage-differs")).toEqual([
      "The recorded stage is III, but T2 N0 M0 is stage II in edition 7: both are kept; check the categories.",
    ]);
  });

  it("keeps MX of edition 7 as recorded and derives with M missing", () => {
    const { cohort, staging } = staged({ pathologic_m: "mx" });
    expect(staging?.m).toBe("MX");
    expect(sentences(cohort, "category-unknown")[0]).toContain(
      "MX does not exist in edition 7",
    );
    expect(sentences(cohort, "stage-open")[0]).toContain(
      "T2 N0 MX can be stage II or IV in edition 7: the recorded stage II is one of them",
    );
    const derived = deriveAsRecorded(staging!, diffusePleural);
    expect(derived).toMatchObject({
      derivedStage: null,
      possibleStages: ["II", "IV"],
    });
    expect(derived.warnings[0]).toContain("MX does not exist in edition 7");
  });

  it("knows MX in edition 6, and remarks when no possible group is the recorded one", () => {
    const { cohort } = staged({
      system_version: "6th",
      year_of_initial_pathologic_diagnosis: "2008",
      pathologic_m: "mx",
      pathologic_stage: "stage i",
    });
    expect(sentences(cohort, "category-unknown")).toEqual([]);
    expect(sentences(cohort, "stage-differs")[0]).toContain(
      "can only be stage II or IV",
    );
  });

  it("keeps edition 5 without deriving", () => {
    const { cohort, staging } = staged({
      system_version: "5th",
      year_of_initial_pathologic_diagnosis: "2001",
    });
    expect(staging).toMatchObject({ edition: "5", recordedStage: "II" });
    expect(sentences(cohort, "stage-not-derived")).toEqual([
      "Edition 5 is recorded, not derived: the recorded stage II is kept.",
    ]);
    expect(deriveAsRecorded(staging!, diffusePleural).derivedStage).toBeNull();
  });

  it("keeps N3 of edition 8 and T1a of edition 9 as recorded, without them in the derivation", () => {
    const eight = staged({
      system_version: "8th",
      year_of_initial_pathologic_diagnosis: "2020",
      pathologic_n: "n3",
    });
    expect(sentences(eight.cohort, "category-unknown")[0]).toContain(
      "N3 does not exist in edition 8",
    );
    const nine = staged({
      system_version: "9th",
      year_of_initial_pathologic_diagnosis: "2025",
      pathologic_t: "t1a",
    });
    expect(nine.staging?.t).toBe("T1a");
    expect(sentences(nine.cohort, "category-unknown")[0]).toContain(
      "T1a does not exist in edition 9",
    );
  });

  it("is not imported without an edition, and says so", () => {
    const { cohort, staging } = staged({ system_version: "" });
    expect(staging).toBeUndefined();
    expect(sentences(cohort, "value-refused")[0]).toContain(
      "No TNM edition is stated",
    );
    expect(
      sentences(staged({ system_version: "13th" }).cohort, "value-refused")[0],
    ).toContain('"13th" is not one we know');
  });

  it("remarks on an edition that was not in force in that year", () => {
    expect(
      sentences(
        staged({ year_of_initial_pathologic_diagnosis: "1999" }).cohort,
        "edition-years",
      )[0],
    ).toContain("the diagnosis of 1999 came before it");
    expect(
      sentences(
        staged({
          system_version: "6",
          year_of_initial_pathologic_diagnosis: "2011",
        }).cohort,
        "edition-years",
      )[0],
    ).toContain("edition 7 was in force for a diagnosis of 2011");
  });
});
