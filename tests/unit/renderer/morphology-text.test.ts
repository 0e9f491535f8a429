import { describe, expect, it } from "vitest";
import { morphologyText } from "../../../renderer/features/pathology/morphology-text.ts";

describe("the morphology code beside the subtype", () => {
  const text = (belonging: string | null, recorded: string) =>
    morphologyText({ histology: "epithelioid", belonging, recorded });

  it("names the code that belongs to the subtype while the diagnosis holds none", () => {
    expect(text("9052/3", "")).toBe("ICD-O-3 9052/3, belongs to epithelioid");
  });

  it("says where another code stands, and never hides it", () => {
    expect(text("9052/3", "9052/3")).toBe(
      "ICD-O-3 9052/3, as in the diagnosis",
    );
    expect(text("9052/3", "9050/3")).toBe(
      "ICD-O-3 9050/3 in the diagnosis; 9052/3 belongs to epithelioid",
    );
    expect(text(null, "9050/3")).toBe("ICD-O-3 9050/3 in the diagnosis");
    expect(text(null, "")).toBe("ICD-O-3: no code");
  });
});
