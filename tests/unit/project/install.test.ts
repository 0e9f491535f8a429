import { describe, expect, it } from "vitest";
import lock from "../../../package-lock.json" with { type: "json" };
import manifest from "../../../package.json" with { type: "json" };

const packages = Object.entries(
  lock.packages as Record<string, { resolved?: string; gypfile?: boolean }>,
);

describe("installing the project", () => {
  it("pins every dependency to one version", () => {
    const wanted = { ...manifest.dependencies, ...manifest.devDependencies };
    for (const [name, version] of Object.entries(wanted)) {
      expect(version.replace(/^npm:.*@/u, ""), name).toMatch(
        /^\d+\.\d+\.\d+$/u,
      );
    }
  });

  it("records no download addresses", () => {
    expect(
      packages.filter(([, { resolved }]) => resolved !== undefined),
    ).toEqual([]);
  });

  it("builds nothing: the database brings its binary, also for an npm that goes by the lockfile alone", () => {
    expect(lock.packages["node_modules/better-sqlite3"]).toMatchObject({
      gypfile: false,
    });
    expect(manifest.allowScripts).toMatchObject({
      "better-sqlite3-multiple-ciphers": false,
    });
  });
});
