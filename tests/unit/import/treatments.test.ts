import { describe, expect, it } from "vitest";
import { genericName } from "../../../electron/services/import/tcga/drug-names.ts";
import {
  onePatient,
  sentences,
  theCase,
  type Cells,
} from "../../support/tcga/rows.ts";

const givenDrug = (cells: Cells, patient: Cells = {}) => {
  const cohort = onePatient(patient, { drugs: [cells] });
  return { cohort, drug: theCase(cohort).treatments[0]! };
};

const drugOnDays = (start: string, end: string, patient: Cells = {}) =>
  givenDrug(
    {
      drug_name: "gemcitabine",
      days_to_drug_therapy_start: start,
      days_to_drug_therapy_end: end,
    },
    patient,
  );

describe("drugs", () => {
  it.each([
    ["alimta", "pemetrexed"],
    ["Pemetrexed  (Alimta)", "pemetrexed"],
    ["cisplatinum", "cisplatin"],
    ["porfimer sodium(photofin)", "porfimer sodium"],
    ["adriamycin", "doxorubicin"],
    ["tarceva", "erlotinib"],
    ["sutent", "sunitinib"],
  ])("called %s are %s", (name, generic) => {
    expect(genericName(name)).toBe(generic);
  });

  it("that are unknown keep whole characters when their name is cut", () => {
    const { drug } = givenDrug({ drug_name: `${"x".repeat(78)}𝒜𝒜` });
    expect(drug.drugs).toEqual([`${"x".repeat(78)}…`]);
  });

  it("keep the words of the source beside the generic name", () => {
    const given = givenDrug({
      drug_name: "alimta",
      therapy_type: "chemotherapy",
      days_to_drug_therapy_start: "40",
      days_to_drug_therapy_end: "80",
      tx_on_clinical_trial: "yes",
      measure_of_response: "stable disease",
    });
    expect(given.drug).toMatchObject({
      kind: "systemic",
      name: "alimta",
      drugs: ["pemetrexed"],
      line: null,
      startedOn: "D+40",
      endedOn: "D+80",
      onTrial: "yes",
      response: "Stable disease",
    });
    expect(sentences(given.cohort, "drug-spelling")).toEqual([
      'drug_name: "alimta" is read as pemetrexed; the words of the file stay beside it.',
    ]);
  });

  it("without a name, and of a name we do not know, are kept and remarked on", () => {
    const unnamed = givenDrug({});
    expect(unnamed.drug).toMatchObject({ name: "Drug not named", drugs: [] });
    expect(sentences(unnamed.cohort, "drug-not-named")).toHaveLength(1);
    const unknown = givenDrug({ drug_name: "=HYPERLINK(1)" });
    expect(unknown.drug).toMatchObject({
      name: "=HYPERLINK(1)",
      drugs: ["=HYPERLINK(1)"],
    });
    expect(sentences(unknown.cohort, "drug-unknown")).toHaveLength(1);
  });

  it("with impossible days are remarked on", () => {
    const reversed = drugOnDays("80", "60");
    expect(reversed.drug).toMatchObject({ startedOn: "D+80", endedOn: null });
    expect(sentences(reversed.cohort, "reversed-dates")).toHaveLength(1);
    expect(
      sentences(drugOnDays("-20", "5").cohort, "before-diagnosis"),
    ).toHaveLength(1);
    expect(
      sentences(
        drugOnDays("199", "202", {
          vital_status: "dead",
          days_to_death: "47",
          days_to_last_followup: "",
        }).cohort,
        "after-death",
      ),
    ).toEqual([
      '"gemcitabine" is dated day 202, after the death on day 47: both are kept; one of them is wrong.',
    ]);
  });

  it("cannot be ongoing after their end", () => {
    const given = givenDrug({
      drug_name: "cisplatin",
      therapy_ongoing: "yes",
      days_to_drug_therapy_end: "50",
    });
    expect(given.drug.ongoing).toBe(false);
    expect(sentences(given.cohort, "form-conflict")).toHaveLength(1);
    expect(
      givenDrug({ drug_name: "cisplatin", therapy_ongoing: "yes" }).drug
        .ongoing,
    ).toBe(true);
  });
});

const givenDose = (radiation_dosage: string, units: string) => {
  const cohort = onePatient(
    {},
    {
      radiations: [
        {
          radiation_dosage,
          units,
          radiation_type: "external",
          anatomic_treatment_site: "regional site",
          numfractions: "28",
        },
      ],
    },
  );
  return { cohort, course: theCase(cohort).treatments[0]! };
};

describe("radiotherapy", () => {
  it("reads Gy as it stands and cGy as a hundredth", () => {
    expect(givenDose("50.4", "gy").course).toMatchObject({
      name: "External radiotherapy, regional site",
      doseGy: 50.4,
      fractions: 28,
    });
    const converted = givenDose("5040", "cgy");
    expect(converted.course.doseGy).toBe(50.4);
    expect(converted.course.note).toBe("Dose in the source: 5040 cgy.");
    expect(sentences(converted.cohort, "dose-converted")).toEqual([
      "The dose 5040 cGy is imported as 50.4 Gy.",
    ]);
  });

  it.each([
    [
      "5040",
      "gy",
      "The dose 5040 Gy is outside 0.5 to 100 Gy and may be 5040 cGy",
    ],
    ["45", "cgy", "The dose 45 cGy is outside 0.5 to 100 Gy and may be 45 Gy"],
    ["50", "", "The dose 50 has no unit"],
    ["50", "rad", 'has the unit "rad", which is neither Gy nor cGy'],
  ])(
    "refuses %s with the unit %s as a dose, and keeps it in the note",
    (value, unit, words) => {
      const { cohort, course } = givenDose(value, unit);
      expect(course.doseGy).toBeNull();
      expect(course.note).toContain(value);
      expect(sentences(cohort, "dose-refused")[0]).toContain(words);
    },
  );
});
