import { describe, expect, it } from "vitest";
import { buildDemo } from "../../../electron/services/demo/demo-set.ts";
import { fileOfDraft } from "../../support/case-file.ts";
import { indices, today } from "../../support/prognosis-of.ts";

const agreementOf = (name: string) => {
  const { drafts } = buildDemo(today);
  const draft = drafts.find(
    ({ identity }) => identity.familyName === `DEMO-${name}`,
  );
  return indices(fileOfDraft(draft!)).view.agreement;
};

describe("agreement over the demo cases", () => {
  it.each([
    ["SANDERLING", "degree", /Middle: .*Kusamura.* Worse end: EORTC and mGPS/u],
    ["GRANITE", "degree", /Middle: CALGB\. Worse end: EORTC, Brims/u],
    [
      "QUARRYMAN",
      "degree",
      /Worse end: CALGB.* Not counted: EORTC \(Low risk \(1\.20\) or High risk/u,
    ],
  ] as const)("of %s is %s", (name, verdict, sentence) => {
    const found = agreementOf(name);
    expect(found.verdict).toBe(verdict);
    expect(found.sentence).toMatch(sentence);
  });

  it("never says that they agree while one lies elsewhere or is open", () => {
    for (const draft of buildDemo(today).drafts) {
      const { verdict, places } = indices(fileOfDraft(draft)).view.agreement;
      if (verdict !== "agree") continue;
      expect(new Set(places.map(({ third }) => third)).size).toBe(1);
      expect(places[0]?.third).not.toBeNull();
    }
  });

  it("compares no staging after the reference date, and writes mGPS as it is written", () => {
    for (const draft of buildDemo(today).drafts) {
      const { view } = indices(fileOfDraft(draft));
      for (const { on } of view.agreement.places)
        if (on !== null) expect(on <= view.referenceOn).toBe(true);
      expect(JSON.stringify(view)).not.toContain("MGPS");
    }
  });
});
