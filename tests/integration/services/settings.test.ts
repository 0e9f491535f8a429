import { describe, expect, test } from "vitest";
import {
  readSettings,
  saveSettings,
} from "../../../electron/services/settings-service.ts";
import {
  clinicSettingsSchema,
  defaultClinicSettings,
  type ClinicSettings,
} from "../../../shared/domain/clinic-settings.ts";
import { at, by } from "../../support/sample-case.ts";
import { footprint, openSession, refusal, tools } from "./session.ts";

const changed: ClinicSettings = {
  freshnessDays: { ...defaultClinicSettings.freshnessDays, hemoglobin: 14 },
  dosing: { creatinineFloor_mg_dL: 0.7 },
};

describe("the clinic's settings", () => {
  test("are the defaults, nobody's, until someone changes them", () => {
    expect(readSettings(openSession())).toEqual({
      version: 0,
      settings: defaultClinicSettings,
      changedAt: null,
      changedBy: null,
    });
  });

  test("are kept with version, name and time, and the trail says what changed", () => {
    const session = openSession();
    const saved = saveSettings(session, tools, {
      baseVersion: 0,
      settings: changed,
    });
    expect(saved).toEqual({
      version: 1,
      settings: changed,
      changedAt: at,
      changedBy: by,
    });
    expect(readSettings(session)).toEqual(saved);
    const [entry] = session.store.audit.latest(1);
    expect(entry).toMatchObject({ action: "settings.save", actor: by });
    expect(entry!.detail).toContain("Hemoglobin 28 → 14 days");
    expect(entry!.detail).toContain("creatinine floor none → 0.7 mg/dL");
    expect(entry!.detail).not.toContain("Albumin");
    expect(entry!.beforeHash).not.toBeNull();
    expect(entry!.afterHash).not.toBe(entry!.beforeHash);
  });

  test("of a stale version are refused, and the first ones stay", () => {
    const session = openSession();
    saveSettings(session, tools, { baseVersion: 0, settings: changed });
    const before = footprint(session);
    const refused = refusal(() =>
      saveSettings(session, tools, {
        baseVersion: 0,
        settings: defaultClinicSettings,
      }),
    );
    expect(refused.code).toBe("conflict");
    expect(refused.message).toContain("version 1");
    expect(refused.message).toContain("Nothing was stored");
    expect(readSettings(session).settings).toEqual(changed);
    expect(footprint(session)).toBe(before);
  });

  test("that change nothing are not stored, and it is said", () => {
    const session = openSession();
    const before = footprint(session);
    const same = refusal(() =>
      saveSettings(session, tools, {
        baseVersion: 0,
        settings: structuredClone(defaultClinicSettings),
      }),
    );
    expect(same.code).toBe("precondition");
    expect(footprint(session)).toBe(before);
  });

  test("can go back to what they were, as a version of its own", () => {
    const session = openSession();
    saveSettings(session, tools, { baseVersion: 0, settings: changed });
    const back = saveSettings(session, tools, {
      baseVersion: 1,
      settings: defaultClinicSettings,
    });
    expect(back.version).toBe(2);
    expect(session.store.settings.all().map(({ version }) => version)).toEqual([
      1, 2,
    ]);
  });

  test.each([
    ["a creatinine floor in µmol/L", { dosing: { creatinineFloor_mg_dL: 62 } }],
    [
      "a window of no days",
      { freshnessDays: { ...changed.freshnessDays, wbc: 0 } },
    ],
    [
      "a window of half a day",
      { freshnessDays: { ...changed.freshnessDays, wbc: 0.5 } },
    ],
    ["a missing window", { freshnessDays: { wbc: 28 } }],
  ])("refuse %s before they reach the store", (_name, part) => {
    expect(
      clinicSettingsSchema.safeParse({ ...changed, ...part }).success,
    ).toBe(false);
  });
});
