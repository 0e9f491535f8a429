import type { CaseDraft } from "../../../shared/domain/case-draft.ts";
import type { TnmEdition } from "../../../shared/domain/staging.ts";

type NewTreatment = CaseDraft["treatments"][number];
type NewEvent = CaseDraft["events"][number];
type NewStaging = CaseDraft["stagings"][number];
type NewGap = CaseDraft["gaps"][number];

/** A treatment with the details it has; the rest empty. */
export function treatment(
  kind: NewTreatment["kind"],
  name: string,
  details: Partial<NewTreatment>,
): NewTreatment {
  return {
    kind,
    name,
    drugs: [],
    line: null,
    startedOn: null,
    endedOn: null,
    ongoing: false,
    onTrial: "no",
    response: "",
    doseGy: null,
    fractions: null,
    source: "Treatment record",
    note: "",
    ...details,
  };
}

/** A point on the time line. */
export function event(
  kind: NewEvent["kind"],
  on: string,
  text: string,
): NewEvent {
  return { kind, on, text, source: "Clinic letter" };
}

/** A staging by edition and classification; `tnm` is written "T2 N1 M0", an axis left out is not given. */
export function staging(
  on: string,
  [edition, classification]: readonly [
    TnmEdition | "1999" | "2011",
    NewStaging["classification"],
  ],
  tnm: string,
  details: Partial<NewStaging> = {},
): NewStaging {
  const axis = (letter: string): string =>
    tnm.split(" ").find((code) => code.startsWith(letter)) ?? "";
  return {
    on,
    system: "tnm-pleura",
    edition,
    classification,
    phase: "first",
    t: axis("T"),
    n: axis("N"),
    m: axis("M"),
    sheet: null,
    recordedStage: null,
    stagedBy:
      classification === "clinical" ? "Thoracic radiology" : "Pathology",
    source:
      classification === "clinical" ? "CT and PET-CT" : "Resection specimen",
    documents: [],
    ...details,
  };
}

/** Something missing, with the person who gets it. */
export function gap(
  item: string,
  status: NewGap["status"],
  details: Partial<NewGap> = {},
): NewGap {
  return {
    item,
    status,
    owner: null,
    requestedOn: null,
    dueOn: null,
    note: null,
    ...details,
  };
}
