import { readFileSync, writeFileSync } from "node:fs";
import { expect, it } from "vitest";
import { sha256OfJson } from "../../db/canonical-json.ts";
import { ruleCatalogue } from "../../electron/engine/catalogue.ts";
import {
  gradeSurvival,
  kusamuraSurvival,
  mwgsSurvival,
} from "../../electron/engine/survival/pathology-survival.ts";
import { stageSurvival } from "../../electron/engine/survival/stage-survival.ts";
import { rulesVersion } from "../../electron/engine/versions.ts";
import {
  stagingSystemSchema,
  versionsOf,
} from "../../shared/domain/staging-systems.ts";

const file = new URL("versions/rules.json", import.meta.url);

/** Every leaf, cell and published figure of the engine, as the rule browser and the forms show them. */
const tables = {
  rules: ruleCatalogue().map(({ rule, rows }) => ({ rule, rows })),
  survival: [
    ...stagingSystemSchema.options.flatMap((system) =>
      versionsOf(system).map((edition) =>
        stageSurvival({ system, edition, stages: [] }),
      ),
    ),
    kusamuraSurvival([]),
    mwgsSurvival([]),
    gradeSurvival([]),
  ],
};

it("the rules are those of their version", () => {
  const sha256 = sha256OfJson(tables);
  if (process.env["UPDATE_GOLDEN"] === "1") {
    const text = JSON.stringify({ rulesVersion, sha256 }, null, 2);
    writeFileSync(file, `${text}\n`);
    return;
  }
  expect(
    { rulesVersion, sha256 },
    "A leaf, cell or figure changed. Raise rulesVersion in electron/engine/versions.ts if it was released with other ones, then run `npm run golden:update`.",
  ).toEqual(JSON.parse(readFileSync(file, "utf8")));
});
