import { describe, expect, it } from "vitest";
import {
  createCase,
  saveSection,
} from "../../../electron/services/case-service.ts";
import { buildDemo } from "../../../electron/services/demo/demo-set.ts";
import type { CaseDraft } from "../../../shared/domain/case-draft.ts";
import { footprint, openSession, refusal, today, tools } from "./session.ts";

const [sample] = buildDemo(today).drafts as [CaseDraft];

const draftWith = (identity: Partial<CaseDraft["identity"]>): CaseDraft => ({
  ...sample,
  identity: { ...sample.identity, ...identity },
});

describe("createCase", () => {
  it("stores the whole draft with derived stages and one audit entry", () => {
    const session = openSession();
    const before = session.store.audit.verify().entries;
    const { caseId, sameRecordNumber } = createCase(session, tools, sample);
    const file = session.store.cases.load(caseId)!;
    expect(sameRecordNumber).toBe(false);
    expect(file.sections.identity).toMatchObject({
      version: 1,
      body: sample.identity,
    });
    expect(file.observations).toHaveLength(sample.observations.length);
    expect(file.stagings[0]).toMatchObject({ derivedStage: "I", edition: "9" });
    const { entries, brokenAt } = session.store.audit.verify();
    expect([entries - before, brokenAt]).toEqual([1, null]);
    expect(session.store.audit.latest(1)[0]).toMatchObject({
      action: "case.create",
      objectId: caseId,
      beforeHash: null,
      afterHash: expect.any(String) as string,
    });
  });

  it("warns of a record number that exists and stores the case all the same", () => {
    const session = openSession();
    createCase(session, tools, sample);
    expect(createCase(session, tools, sample).sameRecordNumber).toBe(true);
  });

  it("keeps Arabic script, and folds combining accents into one form", () => {
    const session = openSession();
    const draft = draftWith({
      familyName: "SAMPLE-E\u0301TIENNE",
      givenName: "يوسف",
    });
    const { caseId } = createCase(session, tools, draft);
    const identity = session.store.cases.load(caseId)!.sections.identity.body;
    expect(identity.familyName).toBe("SAMPLE-\u00c9TIENNE");
    expect(identity.givenName).toBe("يوسف");
  });

  it.each([
    [
      "a birth date in the future",
      draftWith({ birthDate: "2026-11-25" }),
      "identity.birthDate",
    ],
    [
      "a negative age",
      draftWith({ ageAtDiagnosisYears: -1 }),
      "identity.ageAtDiagnosisYears",
    ],
    [
      "an implausible age",
      draftWith({ ageAtDiagnosisYears: 150 }),
      "identity.ageAtDiagnosisYears",
    ],
    [
      "a 10,000-character name",
      draftWith({ familyName: "A".repeat(10_000) }),
      "identity.familyName",
    ],
    ["an empty name", draftWith({ familyName: " " }), "identity.familyName"],
    [
      "a NUL byte",
      draftWith({ givenName: "Ver\u0000non" }),
      "identity.givenName",
    ],
    [
      "a direction override",
      draftWith({ givenName: "\u202eVernon" }),
      "identity.givenName",
    ],
    [
      "a diagnosis before birth",
      {
        ...sample,
        diagnosis: { ...sample.diagnosis, diagnosedOn: "1900-01-01" },
      },
      "diagnosis.diagnosedOn",
    ],
    [
      "a death before diagnosis",
      {
        ...sample,
        outcome: {
          ...sample.outcome,
          status: "dead" as const,
          diedOn: "2020-01-01",
        },
      },
      "outcome.diedOn",
    ],
    [
      "a value from the future",
      {
        ...sample,
        observations: sample.observations.map((one) => ({
          ...one,
          on: "2027-01-01",
        })),
      },
      "observations.0.on",
    ],
    [
      "a treatment that ends before it starts",
      {
        ...sample,
        treatments: [
          {
            kind: "surgery" as const,
            name: "Decortication",
            drugs: [],
            line: null,
            startedOn: "2026-11-10",
            endedOn: "2026-11-01",
            ongoing: false,
            onTrial: "no" as const,
            response: "",
            doseGy: null,
            fractions: null,
            source: "Letter",
            note: "",
          },
        ],
      },
      "treatments.0.endedOn",
    ],
  ])("refuses %s, names the field and stores nothing", (_what, draft, path) => {
    const session = openSession();
    const before = footprint(session);
    const { code, fields, message } = refusal(() =>
      createCase(session, tools, draft),
    );
    expect(code).toBe("validation");
    expect(fields.map((field) => field.path)).toContain(path);
    expect(message).toMatch(/Nothing was stored\.$/);
    expect(message).not.toContain("\u0000");
    expect(footprint(session)).toBe(before);
  });
});

describe("saveSection", () => {
  const stored = () => {
    const session = openSession();
    return { session, caseId: createCase(session, tools, sample).caseId };
  };

  it("stores the next version with the hashes of before and after", () => {
    const { session, caseId } = stored();
    const body = { ...sample.presentation, question: "Surgery?" };
    const input = {
      caseId,
      section: "presentation" as const,
      baseVersion: 1,
      confirmed: [],
      body,
    };
    expect(saveSection(session, tools, input)).toEqual({ version: 2 });
    const [entry] = session.store.audit.latest(1);
    expect(entry).toMatchObject({ action: "case.save-section" });
    expect(entry?.beforeHash).not.toBe(entry?.afterHash);
    expect(
      session.store.cases.load(caseId)?.sections.presentation.body.question,
    ).toBe("Surgery?");
  });

  it("passes a stale version on as a conflict and stores nothing", () => {
    const { session, caseId } = stored();
    const input = {
      caseId,
      section: "presentation" as const,
      baseVersion: 1,
      confirmed: [],
      body: sample.presentation,
    };
    saveSection(session, tools, input);
    const before = footprint(session);
    expect(refusal(() => saveSection(session, tools, input)).code).toBe(
      "conflict",
    );
    expect(footprint(session)).toBe(before);
  });

  it.each([
    ["identity", { birthDate: "2030-01-01" }, "identity.birthDate"],
    ["identity", { familyName: "A".repeat(10_000) }, "identity.familyName"],
    ["identity", { shoeSize: 43 }, "identity"],
    ["outcome", { status: "dead", diedOn: "2019-01-01" }, "outcome.diedOn"],
    ["diagnosis", { site: "lung" }, "diagnosis.site"],
  ] as const)("refuses %s with %j", (section, change, path) => {
    const { session, caseId } = stored();
    const before = footprint(session);
    const body = { ...sample[section], ...change };
    const { code, fields } = refusal(() =>
      saveSection(session, tools, {
        caseId,
        section,
        baseVersion: 1,
        confirmed: [],
        body,
      }),
    );
    expect(code).toBe("validation");
    expect(fields.map((field) => field.path)).toContain(path);
    expect(footprint(session)).toBe(before);
  });

  it("refuses a birth date that would lie after the diagnosis, by the field it contradicts", () => {
    const { session, caseId } = stored();
    const body = { ...sample.identity, birthDate: "2026-11-01" };
    const { fields } = refusal(() =>
      saveSection(session, tools, {
        caseId,
        section: "identity",
        baseVersion: 1,
        confirmed: [],
        body,
      }),
    );
    expect(fields.map(({ path }) => path)).toContain("diagnosis.diagnosedOn");
  });

  it("refuses a case that does not exist", () => {
    const { session } = stored();
    const input = {
      caseId: tools.newId(),
      section: "identity" as const,
      baseVersion: 1,
      confirmed: [],
      body: sample.identity,
    };
    expect(refusal(() => saveSection(session, tools, input)).code).toBe(
      "not-found",
    );
  });
});
