import type { CaseDraft } from "../../../../shared/domain/case-draft.ts";
import { buildCase, type DemoCase } from "../build-case.ts";
import { gap } from "../build-course.ts";
import type { DemoDays } from "../days.ts";

/** Referred today with a name and a suspicion: almost everything is missing. */
export function notYetKnown(days: DemoDays): CaseDraft {
  return buildCase({
    status: "preparing",
    identity: {
      familyName: "SPECIMEN-NOTYETKNOWN",
      recordNumber: "DEMO 4414 060",
    },
    diagnosis: { site: "pleura", source: "Referral by telephone" },
    outcome: { status: "not-recorded", source: "" },
    ...courseOf(days),
  });
}

function courseOf(days: DemoDays): Partial<DemoCase> {
  return {
    gaps: [
      gap("Pathology report", "requested", {
        owner: "Coordinator",
        requestedOn: days.today,
        dueOn: days.ahead(5),
      }),
      gap("CT images", "requested", {
        owner: "Coordinator",
        requestedOn: days.today,
        dueOn: days.ahead(2),
      }),
      gap("Question for the board", "open"),
    ],
  };
}
