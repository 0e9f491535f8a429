import { describe, expect, it } from "vitest";
import {
  onePatient,
  sentences,
  theCase,
  type Cells,
} from "../../support/tcga/rows.ts";

const sampledBy = (method: string, own: string, residual: string) => {
  const cohort = onePatient({
    method_of_sample_procurement: method,
    other_method_of_sample_procurement: own,
    residual_tumor: residual,
  });
  return { cohort, draft: theCase(cohort) };
};

describe("operations", () => {
  it("are imported when the words name one", () => {
    const { draft } = sampledBy(
      "other method (please specify)",
      "extrapleural pneumonectomy",
      "r1",
    );
    expect(draft.treatments).toMatchObject([
      {
        kind: "surgery",
        name: "Extrapleural pneumonectomy",
        note: "Residual tumor R1.",
        startedOn: null,
      },
    ]);
  });

  it("stay unnamed after open surgery with a residual status", () => {
    const { draft, cohort } = sampledBy("open surgery", "", "r0");
    expect(draft.treatments[0]?.name).toBe(
      "Operation not named (open surgery)",
    );
    expect(sentences(cohort, "surgery-unclear")).toHaveLength(1);
  });

  it("are not made up from a biopsy with R0", () => {
    const { draft, cohort } = sampledBy("thoracoscopic biopsy", "", "r0");
    expect(draft.treatments).toEqual([]);
    expect(draft.events[0]).toMatchObject({
      kind: "biopsy",
      text: "Tissue sample by thoracoscopic biopsy. Residual tumor R0.",
    });
    expect(sentences(cohort, "surgery-unclear")[0]).toContain(
      "no operation is added",
    );
  });

  it("and pleurodesis stands apart", () => {
    const draft = theCase(
      onePatient({
        pleurodesis_performed_prior: "yes",
        pleurodesis_performed_90_days: "no",
      }),
    );
    expect(draft.treatments[0]).toMatchObject({
      kind: "pleural-procedure",
      name: "Pleurodesis",
      note: "Before the tissue sample; within 90 days of it: no.",
    });
  });
});

const day = "days_to_new_tumor_event_after_initial_treatment";

const withEvent = (cells: Cells, followup: Cells = {}) =>
  onePatient(
    {},
    {
      tumorEvents: [
        { new_neoplasm_event_type: "distant metastasis", ...cells },
      ],
      followups: [followup],
    },
  );

describe("progression", () => {
  it("carries day and site", () => {
    const draft = theCase(
      withEvent({
        [day]: "90",
        new_neoplasm_event_occurrence_anatomic_site: "abdomen",
      }),
    );
    expect(draft.events).toContainEqual(
      expect.objectContaining({
        kind: "progression",
        on: "D+90",
        text: "Distant metastasis: abdomen.",
      }),
    );
  });

  it("before the diagnosis keeps no date", () => {
    const cohort = withEvent({
      [day]: "-30",
      new_neoplasm_occurrence_anatomic_site_text: "left chest wall",
    });
    expect(theCase(cohort).events).toContainEqual(
      expect.objectContaining({
        on: null,
        text: "Distant metastasis: left chest wall (source: day −30).",
      }),
    );
    expect(sentences(cohort, "before-diagnosis")).toHaveLength(1);
  });

  it("is not doubled when a follow-up form repeats it, and added when only the form has it", () => {
    const yes = { new_tumor_event_after_initial_treatment: "yes" };
    const count = (cohort: ReturnType<typeof withEvent>) =>
      theCase(cohort).events.filter(({ kind }) => kind === "progression")
        .length;
    expect(count(withEvent({ [day]: "90" }, { ...yes, [day]: "90" }))).toBe(1);
    expect(count(withEvent({ [day]: "90" }, { ...yes, [day]: "120" }))).toBe(2);
    expect(count(withEvent({ [day]: "90" }, yes))).toBe(1);
    const only = onePatient({}, { followups: [yes] });
    expect(count(only)).toBe(1);
    expect(sentences(only, "detail-missing")).toHaveLength(1);
  });
});
