import { describe, expect, it } from "vitest";
import {
  onePatient,
  sentences,
  theCase,
  type Cells,
} from "../../support/tcga/rows.ts";

const after = (patient: Cells, ...followups: Cells[]) => {
  const cohort = onePatient(patient, { followups });
  return { cohort, outcome: theCase(cohort).outcome };
};

describe("outcome over all forms", () => {
  it("is dead when only a follow-up form says so, whatever the order of its rows", () => {
    const { cohort, outcome } = after(
      {},
      { followup_seq: "2", vital_status: "dead", days_to_death: "700" },
      {
        followup_seq: "1",
        vital_status: "alive",
        days_to_last_followup: "600",
        person_neoplasm_cancer_status: "with tumor",
      },
    );
    expect(outcome).toMatchObject({
      status: "dead",
      diedOn: "D+700",
      lastSeenOn: "D+600",
      disease: "With tumor (follow-up form 1)",
    });
    expect(sentences(cohort, "death-on-follow-up")).toEqual([
      "The baseline form says alive; only follow-up form 2 records the death (day 700): recorded as dead.",
    ]);
    expect(theCase(cohort).status).toBe("closed");
  });

  it("never uses a last follow-up before the diagnosis", () => {
    const { cohort, outcome } = after({
      days_to_last_followup: "-8",
      derived_os_days: "-8",
      derived_os_event: "0",
    });
    expect(outcome).toMatchObject({ status: "alive", lastSeenOn: null });
    expect(sentences(cohort, "last-follow-up-negative")).toHaveLength(1);
    expect(sentences(cohort, "survival-differs")).toEqual([
      "The survival column of the file says alive on day −8; the forms give no usable day: the forms are used.",
    ]);
  });

  it("is lost when the latest form says so", () => {
    expect(
      after({}, { followup_seq: "1", lost_follow_up: "yes" }).outcome,
    ).toMatchObject({ status: "lost", lastSeenOn: "D+500" });
  });

  it("stays dead when a later form says alive, and remarks on contact after death", () => {
    const { cohort, outcome } = after(
      { vital_status: "dead", days_to_death: "243", days_to_last_followup: "" },
      { vital_status: "alive", days_to_last_followup: "260" },
    );
    expect(outcome).toMatchObject({
      status: "dead",
      diedOn: "D+243",
      lastSeenOn: null,
    });
    expect(sentences(cohort, "form-conflict")[0]).toContain(
      "stays recorded as dead",
    );
    expect(sentences(cohort, "after-death")[0]).toContain(
      "after the death on day 243",
    );
  });

  it("takes the latest of two days of death, and says when there is none", () => {
    const two = after(
      { vital_status: "dead", days_to_death: "100" },
      { vital_status: "dead", days_to_death: "110" },
    );
    expect(two.outcome.diedOn).toBe("D+110");
    expect(sentences(two.cohort, "form-conflict")[0]).toContain(
      "different days of death (100, 110)",
    );
    const none = after({ vital_status: "dead" });
    expect(none.outcome).toMatchObject({ status: "dead", diedOn: null });
    expect(sentences(none.cohort, "detail-missing")).toHaveLength(1);
  });

  it("does not accept a death before the diagnosis", () => {
    const { cohort, outcome } = after({
      vital_status: "dead",
      days_to_death: "-3",
    });
    expect(outcome).toMatchObject({ status: "dead", diedOn: null });
    expect(sentences(cohort, "before-diagnosis")).toHaveLength(1);
  });

  it("agrees with the survival column silently and lists a difference", () => {
    expect(
      sentences(
        after({ derived_os_days: "500", derived_os_event: "0" }).cohort,
        "survival-differs",
      ),
    ).toEqual([]);
    expect(
      sentences(
        after({ derived_os_days: "480", derived_os_event: "1" }).cohort,
        "survival-differs",
      )[0],
    ).toBe(
      "The survival column of the file says death on day 480; the forms give alive on day 500: the forms are used.",
    );
  });
});

describe("exposure", () => {
  it("left empty is unknown, with that said", () => {
    expect(theCase(onePatient({})).exposure).toMatchObject({
      asbestos: "unknown",
      note: "The source leaves the question empty.",
    });
  });

  it("denied but described, or longer than its ages, is remarked on", () => {
    const cohort = onePatient({
      history_asbestos_exposure: "no",
      asbestos_exposure_source: "occupational",
      asbestos_exposure_age: "20",
      asbestos_exposure_age_last: "30",
      asbestos_exposure_years: "25",
    });
    expect(theCase(cohort).exposure).toMatchObject({
      asbestos: "no",
      kind: "Occupational",
      years: 25,
    });
    expect(sentences(cohort, "exposure-conflict")).toHaveLength(2);
  });
});

it("compares what the forms claim with the tables that were chosen", () => {
  const claimed = onePatient(
    { radiation_therapy: "yes" },
    { radiations: [{ bcr_patient_barcode: "TCGA-XX-0002" }] },
  );
  expect(sentences(claimed, "detail-missing")[0]).toContain(
    "yes to radiotherapy",
  );
  expect(
    sentences(onePatient({ radiation_therapy: "yes" }), "detail-missing"),
  ).toEqual([]);
  const denied = onePatient(
    { radiation_therapy: "no" },
    { radiations: [{ radiation_dosage: "50", units: "gy" }] },
  );
  expect(sentences(denied, "form-conflict")[0]).toContain("no to radiotherapy");
});
