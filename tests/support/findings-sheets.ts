import * as fc from "fast-check";
import { findingNameSchema } from "../../shared/domain/pleural-sheet.ts";
import { tnmEditionSchema } from "../../shared/domain/staging.ts";
import type { FindingsDerivation } from "../../electron/engine/rules/tnm-findings/derivation.ts";
import { deriveFromFindings } from "../../electron/engine/rules/tnm-findings/derive.ts";
import {
  metastasisSites,
  stationGuide,
} from "../../electron/engine/rules/tnm-findings/guide.ts";

/** Every property runs on the same draws. */
export const seed = 20_261_124;
export const runs = { seed, numRuns: 600 };
export const names = findingNameSchema.options;
const stationNames = stationGuide().map(({ station }) => station);
export const siteCodes = metastasisSites().map(({ code }) => code);
export const surfaces = [
  "parietal_pleura",
  "mediastinal_pleura",
  "diaphragmatic_pleura",
  "visceral_pleura",
];

export const lengthUpTo = (max: number): fc.Arbitrary<number> =>
  fc.oneof(
    fc.constantFrom(0, 5, 5.1, 12, 12.1, 30, 30.1).filter((mm) => mm <= max),
    fc.integer({ min: 0, max: max * 10 }).map((tenths) => tenths / 10),
  );
const orNull = <Value>(
  value: fc.Arbitrary<Value>,
): fc.Arbitrary<Value | null> => fc.oneof(fc.constant(null), value);
export const node = fc.record({
  station: fc.constantFrom(...stationNames),
  side: fc.constantFrom("left", "right", "ipsilateral", "contralateral", null),
  positive: fc.boolean(),
});

/** Mostly answered or mostly open sheets, so that both ends are reached. */
const findings = fc
  .tuple(
    fc.constantFrom(1, 4, 12),
    fc.array(fc.integer({ min: 0, max: 13 }), {
      minLength: names.length,
      maxLength: names.length,
    }),
  )
  .map(([yes, draws]) =>
    Object.fromEntries(
      names.flatMap((name, at) => {
        const draw = draws[at]!;
        if (draw === 13) return [[name, true]];
        return draw < yes ? [] : [[name, false]];
      }),
    ),
  );

/** Random sheets that the rule does not refuse. */
export const sheets = fc
  .record({
    edition: fc.constantFrom(...tnmEditionSchema.options),
    classification: fc.constantFrom("clinical", "pathologic"),
    tumorSide: fc.constantFrom("left", "right", null),
    findings,
    psumMm: orNull(lengthUpTo(300)),
    fmaxMm: orNull(lengthUpTo(100)),
    nodes: fc.array(node, { maxLength: 4 }),
    metastases: fc.oneof(
      { weight: 2, arbitrary: fc.constant(null) },
      { weight: 3, arbitrary: fc.constant<string[]>([]) },
      fc.subarray(siteCodes, { minLength: 1, maxLength: 3 }),
    ),
  })
  .filter((sheet) => deriveFromFindings(sheet).answer.status !== "invalid");
export type AnySheet =
  typeof sheets extends fc.Arbitrary<infer Value> ? Value : never;

/** True for a refused input. */
export function isInvalid({ answer }: FindingsDerivation): boolean {
  return answer.status === "invalid";
}
