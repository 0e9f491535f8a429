import { describe, expect, it } from "vitest";
import { stagingAt } from "../../../electron/services/prognosis/agreement/staging-at.ts";
import type { CaseFile } from "../../../shared/domain/case-file.ts";
import { sampleFile } from "../../support/case-file.ts";

const staged = (id: string, on: string, amends: string | null = null) => ({
  id,
  on,
  system: "tnm-pleura",
  amends,
  recordedAt: "2026-11-20T09:00:00Z",
});
const file = (...stagings: ReturnType<typeof staged>[]) =>
  ({ ...sampleFile(), stagings }) as unknown as CaseFile;
const idAt = (of: CaseFile, day: string) => stagingAt(of, day)?.id ?? null;

describe("the staging in use on a day", () => {
  const two = file(
    staged("first", "2026-03-02"),
    staged("later", "2026-10-30"),
  );

  it("is the last one of that day or before, never one after it", () => {
    expect(idAt(two, "2026-03-01")).toBeNull();
    expect(idAt(two, "2026-03-02")).toBe("first");
    expect(idAt(two, "2026-10-29")).toBe("first");
    expect(idAt(two, "2026-10-30")).toBe("later");
  });

  it("does not go back to a staging that was amended", () => {
    const amended = file(
      staged("wrong", "2026-03-02"),
      staged("right", "2026-10-30", "wrong"),
    );
    expect(idAt(amended, "2026-06-01")).toBeNull();
  });

  it("compares days from diagnosis only with such days", () => {
    const inDays = file(staged("first", "D"), staged("later", "D+52"));
    expect(idAt(file(staged("first", "2026-03-02")), "D")).toBeNull();
    expect(stagingAt({ ...inDays, sections: two.sections }, "D")?.id).not.toBe(
      "later",
    );
  });
});
