import { expect, it } from "vitest";
import { createCase } from "../../../electron/services/case-service.ts";
import { buildDemo } from "../../../electron/services/demo/demo-set.ts";
import { casePrognosis } from "../../../electron/services/prognosis-service.ts";
import { briefOf } from "../../../electron/services/prognosis/brief.ts";
import { deriveStage } from "../../../electron/services/staging-derivation.ts";
import { caseSummary } from "../../../electron/services/summary-service.ts";
import type { Session } from "../../../electron/services/session.ts";
import { prognosisViewSchema } from "../../../shared/domain/prognosis-views.ts";
import { summaryViewSchema } from "../../../shared/domain/views.ts";
import { openSession, today, tools } from "./session.ts";

const { drafts } = buildDemo(today);
const draftOf = (familyName: string) =>
  drafts.find(({ identity }) => identity.familyName === familyName)!;

const stored = (familyName: string): { session: Session; caseId: string } => {
  const session = openSession();
  const { caseId } = createCase(session, tools, draftOf(familyName));
  return { session, caseId };
};

it("derives by the diagnosis of the case it is asked for", () => {
  const { session, caseId } = stored("SAMPLE-WILLOWBANK");
  const asked = {
    entry: {
      mode: "categories" as const,
      edition: "9",
      classification: "clinical" as const,
      phase: "first" as const,
      t: "T1",
      n: "N0",
      m: "M0",
    },
    recordedStage: "",
  };
  expect(deriveStage(session, asked)).toMatchObject({
    status: "ok",
    stage: "I",
  });
  expect(deriveStage(session, { ...asked, caseId })).toMatchObject({
    status: "not-applicable",
  });
});

it("gives views that fit the contract for every demo case, read back from the store", () => {
  const session = openSession();
  for (const draft of drafts) {
    const { caseId } = createCase(session, tools, draft);
    const summary = summaryViewSchema.parse(
      caseSummary(session, tools, caseId),
    );
    expect(
      briefOf(prognosisViewSchema.parse(casePrognosis(session, tools, caseId))),
    ).toEqual(summary.prognosis);
  }
});
