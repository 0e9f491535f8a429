import { readFileSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { sha256OfJson } from "../../db/canonical-json.ts";
import { ruleCatalogue } from "../../electron/engine/catalogue.ts";
import {
  gradeSurvival,
  kusamuraSurvival,
  mwgsSurvival,
} from "../../electron/engine/survival/pathology-survival.ts";
import { stageSurvival } from "../../electron/engine/survival/stage-survival.ts";
import {
  lastChanged,
  rulesVersion,
  versionOf,
} from "../../electron/engine/versions.ts";
import type { StagingSystem } from "../../shared/domain/staging-systems.ts";
import { versionsOf } from "../../shared/domain/staging-systems.ts";

interface Versions {
  rulesVersion: string;
  rules: Record<string, { version: string; sha256: string }>;
}

const file = new URL("versions/rules.json", import.meta.url);

/** Published figures that the forms show beside a rule, and that stand in no row of its table. */
const survivalOf: Record<string, () => unknown> = {
  "tnm.pleura.stage": () => stagesOf("tnm-pleura"),
  butchart: () => stagesOf("butchart"),
  brigham1993: () => stagesOf("brigham"),
  brigham1999: () => stagesOf("brigham"),
  "peritoneal.yan": () => stagesOf("yan"),
  kusamura: () => kusamuraSurvival([]),
  mwgs: () => mwgsSurvival([]),
  "pathology.grade": () => gradeSurvival([]),
};

function stagesOf(system: StagingSystem) {
  return versionsOf(system).map((edition) =>
    stageSurvival({ system, edition, stages: [] }),
  );
}

function now(): Versions {
  const rules = ruleCatalogue().map(({ rule, version, rows }) => {
    const figures = survivalOf[rule]?.() ?? null;
    return [
      rule,
      { version, sha256: sha256OfJson({ rows, figures }) },
    ] as const;
  });
  return { rulesVersion, rules: Object.fromEntries(rules) };
}

function asNumber(version: string): number {
  const [year = "", number = ""] = version.split(".");
  return Number(year) * 1000 + Number(number);
}

describe("the version of a rule", () => {
  it("is raised when a leaf, cell or figure of it changes, and only then", () => {
    if (process.env["UPDATE_GOLDEN"] === "1") {
      writeFileSync(file, `${JSON.stringify(now(), null, 2)}\n`);
      return;
    }
    const before = JSON.parse(readFileSync(file, "utf8")) as Versions;
    expect(
      now(),
      "A leaf, cell or figure changed. Raise the version of its rule in electron/engine/versions.ts if the rule was released with other ones, then run `npm run golden:update`.",
    ).toEqual(before);
  });

  it("is known for every rule, and never above that of the rules as a whole", () => {
    expect(rulesVersion).toMatch(/^\d{4}\.\d+$/);
    const rules = ruleCatalogue().map(({ rule }) => rule);
    expect(Object.keys(lastChanged).sort()).toEqual(rules.sort());
    const known = ruleCatalogue().map(({ rule, version }) => {
      expect(version, rule).toBe(versionOf(rule));
      expect(version, rule).toMatch(/^\d{4}\.\d+$/);
      expect(asNumber(version), rule).toBeLessThanOrEqual(
        asNumber(rulesVersion),
      );
      return version;
    });
    expect(known).toContain(rulesVersion);
  });
});
