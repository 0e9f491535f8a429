import { describe, expect, it } from "vitest";
import { readCohort } from "../../../electron/services/import/tcga-preset.ts";
import {
  onePatient,
  quiet,
  sentences,
  tableOf,
  theCase,
} from "../../support/tcga/rows.ts";

describe("identity", () => {
  it("takes the barcode for name and number, and an age for the birth date", () => {
    const { identity } = theCase(
      onePatient({ bcr_patient_barcode: "tcga-xx-0042" }),
    );
    expect(identity).toMatchObject({
      familyName: "TCGA-XX-0042",
      recordNumber: "TCGA-XX-0042",
      birthDate: null,
      ageAtDiagnosisYears: 60,
      sex: "female",
    });
  });

  it("warns when age and days to birth differ by more than a year", () => {
    const cohort = onePatient({ age_at_initial_pathologic_diagnosis: "64" });
    expect(sentences(cohort, "age-differs")).toEqual([
      "The stated age is 64, but days_to_birth gives 60 years: the stated age is kept.",
    ]);
    expect(
      sentences(
        onePatient({ age_at_initial_pathologic_diagnosis: "61" }),
        "age-differs",
      ),
    ).toEqual([]);
  });

  it("refuses a negative age and works it out from the days", () => {
    const cohort = onePatient({ age_at_initial_pathologic_diagnosis: "-4" });
    expect(theCase(cohort).identity.ageAtDiagnosisYears).toBe(60);
    expect(sentences(cohort, "value-refused")).toEqual([
      'age_at_initial_pathologic_diagnosis: "-4" is outside 0 to 120 and is not imported; enter the right value by hand.',
    ]);
  });
});

describe("diagnosis and pathology", () => {
  it("never claims a certainty the source does not state", () => {
    const { pathology, diagnosis } = theCase(onePatient({}));
    expect(pathology).toMatchObject({
      histology: "epithelioid",
      certainty: "not-recorded",
      centralReview: "unknown",
    });
    expect(diagnosis).toMatchObject({
      diagnosedOn: "D",
      diagnosisYear: 2012,
      icd10: "C45.0",
      site: "pleura",
    });
  });

  it("warns of codes of another organ and of a histology that its code denies", () => {
    const cohort = onePatient({
      icd_10: "c34.90",
      icd_o_3_site: "c34.9",
      icd_o_3_histology: "9053/3",
    });
    expect(sentences(cohort, "icd-outside-pleura")).toHaveLength(2);
    expect(sentences(cohort, "histology-code")[0]).toContain(
      '"epithelioid mesothelioma" (9052/3), but the ICD-O-3 code is 9053/3',
    );
    expect(theCase(cohort).pathology.histology).toBe("epithelioid");
    expect(theCase(cohort).importNotes).toHaveLength(3);
  });

  it("keeps unknown words out of the coded fields", () => {
    const cohort = onePatient({
      laterality: "middle",
      gender: "x",
      histological_type: "something new",
    });
    const draft = theCase(cohort);
    expect(draft.diagnosis.laterality).toBe("not-recorded");
    expect(draft.identity.sex).toBe("not-recorded");
    expect(draft.pathology.histology).toBe("not-recorded");
    expect(sentences(cohort, "value-refused")).toHaveLength(3);
  });

  it("derives nothing for a tumor outside the pleura", () => {
    const cohort = onePatient({ tumor_tissue_site: "peritoneum" });
    expect(theCase(cohort).stagings).toEqual([]);
    expect(sentences(cohort, "icd-outside-pleura")[0]).toContain(
      "pleural TNM does not apply",
    );
  });
});

const cohortOf = (
  rows: Record<string, string>[],
  drugs: Record<string, string>[] = [],
) => readCohort([tableOf("patients", rows), tableOf("drugs", drugs)], quiet);

describe("rows", () => {
  const patient = { gender: "male", tumor_tissue_site: "pleura" };

  it("imports a patient's row once when it is repeated word for word", () => {
    const cohort = cohortOf([patient, patient]);
    expect(cohort.cases).toHaveLength(1);
    expect(sentences(cohort, "repeated-row")).toEqual([
      "The row repeats line 2 word for word and is imported once.",
    ]);
  });

  it("refuses two different rows for one patient", () => {
    expect(() => cohortOf([patient, { ...patient, gender: "female" }])).toThrow(
      '"patients.csv" describes TCGA-XX-0001 twice with different values, in lines 2 and 3: keep one row per patient. Nothing was imported.',
    );
  });

  it("skips a row without a usable barcode and a row of an unknown patient, with a remark", () => {
    const cohort = cohortOf(
      [patient, { bcr_patient_barcode: "" }, { bcr_patient_barcode: "=1+1" }],
      [{ bcr_patient_barcode: "TCGA-XX-9999", drug_name: "cisplatin" }],
    );
    expect(cohort.cases).toHaveLength(1);
    expect(sentences(cohort, "row-skipped")).toHaveLength(2);
    expect(
      cohort.warnings.find(({ kind }) => kind === "unknown-patient"),
    ).toMatchObject({
      file: "drugs.csv",
      row: 2,
      record: "TCGA-XX-9999",
      field: "bcr_patient_barcode",
    });
  });

  it("refuses a table without any barcode", () => {
    expect(() => cohortOf([{ bcr_patient_barcode: "A" }])).toThrow(
      "none with a barcode like TCGA-XX-0001",
    );
  });

  it("says which of the optional tables were not chosen", () => {
    expect(sentences(onePatient({}), "table-absent")).toHaveLength(4);
  });
});

describe("hostile cells", () => {
  it("stores formulas as text, shortens long text, and takes control characters out", () => {
    const cohort = onePatient({
      history_asbestos_exposure: "yes",
      primary_occupation: "other, please specify",
      primary_occupation_other: `=cmd|' /C calc'!A0 ${"x".repeat(10_000)}`,
      asbestos_exposure_source: "occu\u202Epational\u0007",
    });
    const { exposure } = theCase(cohort);
    expect(exposure.occupation).toHaveLength(200);
    expect(exposure.occupation.startsWith("=cmd|")).toBe(true);
    expect(exposure.kind).toBe("Occupational");
    expect(sentences(cohort, "text-shortened").join(" ")).toMatch(
      /10019 characters; its first 200/u,
    );
  });

  it("shortens a 10,000-character drug name and date words", () => {
    const cohort = onePatient(
      {},
      {
        drugs: [
          {
            drug_name: "y".repeat(10_000),
            days_to_drug_therapy_start: "z".repeat(10_000),
          },
        ],
      },
    );
    const [drug] = theCase(cohort).treatments;
    expect(drug?.name).toHaveLength(200);
    expect(drug?.startedOn).toBeNull();
    for (const { message } of cohort.warnings)
      expect(message.length).toBeLessThan(400);
  });

  it("keeps an emoji whole at the cut", () => {
    const cohort = onePatient({}, { drugs: [{ drug_name: "😀".repeat(150) }] });
    expect(theCase(cohort).treatments[0]?.name.isWellFormed()).toBe(true);
  });
});
