import { describe, expect, test } from "vitest";
import { widenStaging } from "../../../db/migrations/0006-widen-staging.ts";
import {
  editionName,
  isVersionOf,
  stagingSystemSchema,
  systemEditionSchema,
  systemVersions,
  versionsOf,
} from "../../../shared/domain/staging-systems.ts";
import { findingsSheetSchema } from "../../../shared/domain/staging-event.ts";

const systems = stagingSystemSchema.options;
const all = systems.flatMap(versionsOf);

describe("the versions of the staging systems", () => {
  test("belong to one system each, and are the only ones a staging can have", () => {
    expect(new Set(all).size).toBe(all.length);
    for (const version of all)
      expect(systemEditionSchema.parse(version)).toBe(version);
    for (const other of ["0", "10", "1999 ", "", "constructor"])
      expect(systemEditionSchema.safeParse(other).success).toBe(false);
    expect(isVersionOf("brigham", "1999")).toBe(true);
    expect(isVersionOf("butchart", "1999")).toBe(false);
    expect(isVersionOf("butchart", "toString")).toBe(false);
  });

  test("have a name of their own; an unknown one stands as it is written", () => {
    expect(new Set(all.map(editionName)).size).toBe(all.length);
    expect(editionName("9")).toBe("AJCC 9");
    expect(editionName("1988")).toBe("Butchart, 1988 variant");
    expect(editionName("12")).toBe("12");
  });

  test("read a sheet there is, and can be stored", () => {
    const kinds = findingsSheetSchema.options.map(
      ({ shape }) => shape.kind.value,
    );
    for (const system of systems) {
      expect(kinds).toContain(systemVersions[system].sheet);
      expect(widenStaging.sql).toContain(`'${system}'`);
    }
    for (const version of all)
      if (!/^[1-9]$/.test(version))
        expect(widenStaging.sql).toContain(`'${version}'`);
  });
});
