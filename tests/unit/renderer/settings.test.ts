import { describe, expect, test } from "vitest";
import {
  isFieldName,
  readSettings,
  settingsFieldList,
  typedSettings,
} from "../../../renderer/features/settings/settings-fields.ts";
import { defaultClinicSettings } from "../../../shared/domain/clinic-settings.ts";

const typed = typedSettings(defaultClinicSettings);

describe("the settings form", () => {
  test("shows the stored settings and reads them back unchanged", () => {
    expect(typed.hemoglobin).toBe("28");
    expect(typed.height).toBe("1830");
    expect(typed.creatinineFloor).toBe("");
    expect(readSettings(typed)).toEqual({
      ok: true,
      settings: defaultClinicSettings,
    });
  });

  test("names every field for the comparison of two versions", () => {
    expect(settingsFieldList.map(({ label }) => label)).toContain(
      "Hemoglobin, days",
    );
    expect(settingsFieldList).toHaveLength(Object.keys(typed).length);
    expect(isFieldName("karnofsky")).toBe(false);
  });

  test.each(["", "0", "3661", "2.5", "-5", "soon", "1,234"])(
    "refuses a window of %j days at its field and reads no other one as a default",
    (hemoglobin) => {
      const read = readSettings({ ...typed, hemoglobin, wbc: "7" });
      expect(read).toEqual({
        ok: false,
        problems: {
          hemoglobin: "Give a whole number of days from 1 to 3660.",
        },
      });
    },
  );

  test.each([
    ["1", 1],
    ["3660", 3660],
    ["14 days", 14],
  ])("takes a window of %s", (hemoglobin, days) => {
    const read = readSettings({ ...typed, hemoglobin });
    expect(read).toMatchObject({
      settings: { freshnessDays: { hemoglobin: days } },
    });
  });

  test.each([
    ["0.3", 0.3],
    ["1.5", 1.5],
    ["0,7", 0.7],
    ["0.8 mg/dL", 0.8],
  ])("takes a creatinine floor of %s", (creatinineFloor, floor) => {
    const read = readSettings({ ...typed, creatinineFloor });
    expect(read).toMatchObject({
      settings: { dosing: { creatinineFloor_mg_dL: floor } },
    });
  });

  test.each(["62", "70.7", "133", "0.8 µmol/L", "80 umol/L"])(
    "asks whether %s is meant in µmol/L and converts nothing",
    (creatinineFloor) => {
      const read = readSettings({ ...typed, creatinineFloor });
      expect(read).toMatchObject({
        ok: false,
        problems: {
          creatinineFloor: expect.stringContaining(
            "meant in µmol/L?",
          ) as string,
        },
      });
    },
  );

  test.each(["0.29", "1.51", "7", "0", "-1", "low"])(
    "refuses a floor of %s in mg/dL",
    (creatinineFloor) => {
      const read = readSettings({ ...typed, creatinineFloor });
      expect(read).toMatchObject({
        ok: false,
        problems: {
          creatinineFloor: expect.stringContaining("from 0.3 to 1.5") as string,
        },
      });
    },
  );
});
