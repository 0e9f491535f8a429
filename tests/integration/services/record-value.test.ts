import { describe, expect, it } from "vitest";
import { createCase } from "../../../electron/services/case-service.ts";
import { buildDemo } from "../../../electron/services/demo/demo-set.ts";
import { recordObservation } from "../../../electron/services/observation-service.ts";
import { casePrognosis } from "../../../electron/services/prognosis-service.ts";
import type { Session } from "../../../electron/services/session.ts";
import { observationSchema } from "../../../shared/domain/observation.ts";
import { footprint, openSession, refusal, today, tools } from "./session.ts";

const { drafts } = buildDemo(today);
const draftOf = (familyName: string) =>
  drafts.find(({ identity }) => identity.familyName === familyName)!;

const stored = (familyName: string): { session: Session; caseId: string } => {
  const session = openSession();
  const { caseId } = createCase(session, tools, draftOf(familyName));
  return { session, caseId };
};

const typed = (part: object) => ({
  kind: "hemoglobin" as const,
  on: "2026-11-23",
  typedValue: "146",
  typedUnit: "g/L",
  source: "Laboratory",
  note: "",
  confirmed: [],
  ...part,
});

describe("recordObservation", () => {
  it("stores the rule's unit beside what was typed, and the indices use it at once", () => {
    const { session, caseId } = stored("SAMPLE-TIDEWATER");
    const calgb = () =>
      casePrognosis(session, tools, caseId).indices.find(
        ({ rule }) => rule === "calgb",
      );
    expect(calgb()?.status).toBe("incomplete");
    const observation = recordObservation(session, tools, {
      caseId,
      observation: typed({}),
    });
    expect(observationSchema.parse(observation)).toMatchObject({
      value: 14.6,
      unit: "g/dL",
      originalValue: "146",
      originalUnit: "g/L",
    });
    expect(calgb()).toMatchObject({ status: "ok", group: "Group 3 of 6" });
    expect(session.store.audit.latest(1)[0]).toMatchObject({
      action: "observation.record",
    });
  });

  it.each([
    [{ typedUnit: "g/dL" }, "observation.typedValue"],
    [
      { kind: "wbc", typedValue: "8300", typedUnit: "" },
      "observation.typedUnit",
    ],
    [{ typedValue: "1,234" }, "observation.typedValue"],
    [{ on: "2026-11-25" }, "observation.on"],
    [{ on: "1940-01-01" }, "observation.on"],
    [
      { kind: "ecog", typedValue: "2.5", typedUnit: "" },
      "observation.typedValue",
    ],
  ])("refuses %j by its field and stores nothing", (part, path) => {
    const { session, caseId } = stored("SAMPLE-OAKFIELD");
    const before = footprint(session);
    const { code, fields } = refusal(() =>
      recordObservation(session, tools, { caseId, observation: typed(part) }),
    );
    expect(code).toBe("validation");
    expect(fields.map((field) => field.path)).toEqual([path]);
    expect(footprint(session)).toBe(before);
  });
});

describe("a second value of one day", () => {
  const record = (
    { session, caseId }: ReturnType<typeof stored>,
    part: object,
  ) => recordObservation(session, tools, { caseId, observation: typed(part) });

  it("is refused while it contradicts the first and the note is silent", () => {
    const at = stored("SAMPLE-OAKFIELD");
    record(at, { typedValue: "9.0", typedUnit: "g/dL" });
    const before = footprint(at.session);
    const { code, message, fields } = refusal(() => record(at, {}));
    expect(code).toBe("conflict");
    expect(message).toBe(
      "Hemoglobin of 23-Nov-2026 is already on record as 9 g/dL. Say in the note which one is right. Nothing was stored.",
    );
    expect(fields.map(({ path }) => path)).toEqual(["observation.note"]);
    expect(refusal(() => record(at, { note: "  " })).code).toBe("conflict");
    expect(footprint(at.session)).toBe(before);
  });

  it("is taken with a note, and the indices name the first", () => {
    const at = stored("SAMPLE-OAKFIELD");
    record(at, { typedValue: "9.0", typedUnit: "g/dL" });
    record(at, { note: "The first was another patient's sample." });
    const hemoglobin = casePrognosis(at.session, tools, at.caseId)
      .indices.flatMap(({ inputs }) => inputs)
      .find(({ label }) => label === "Hemoglobin");
    expect(hemoglobin?.display).toBe("14.6 g/dL (146 g/L as reported)");
    expect(hemoglobin?.note).toContain("Another value of that day: 9 g/dL");
  });

  it("is taken silently when it says the same, or is of another day or kind", () => {
    const at = stored("SAMPLE-OAKFIELD");
    record(at, {});
    record(at, { typedValue: "14.6", typedUnit: "g/dL" });
    record(at, { typedValue: "13.9", typedUnit: "g/dL", on: "2026-11-22" });
    record(at, { kind: "chest-pain", typedValue: "no", typedUnit: "" });
    const contrary = {
      kind: "chest-pain",
      typedValue: "yes",
      typedUnit: "",
    };
    expect(refusal(() => record(at, contrary)).message).toContain(
      "Chest pain of 23-Nov-2026 is already on record as No.",
    );
  });
});
