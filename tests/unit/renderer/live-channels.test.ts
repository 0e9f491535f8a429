import { expect, it } from "vitest";
import { keptForMs } from "../../../renderer/app/live-channels.ts";

it("keeps no pile of answers to single keys", () => {
  for (const channel of [
    "staging.derive",
    "staging.derivePeritoneal",
    "pathology.assess",
  ] as const)
    expect(keptForMs(channel)).toBeLessThan(5000);
  expect(keptForMs("case.summary")).toBeGreaterThan(60_000);
});
