import type { Result } from "../../../shared/domain/result.ts";
import type {
  FindingEffect,
  PeritonealDerivation,
} from "../../../shared/domain/staging-views.ts";
import { yanTsOf } from "../../engine/rules/peritoneal/yan-table.ts";
import {
  yanFromRange,
  type YanRange,
} from "../../engine/rules/peritoneal/yan.ts";
import { decisionOf } from "./decision.ts";

/** The categories a range of the index and the answers about nodes and metastasis leave open. */
export function yanCategories(
  { low, high }: { low: number; high: number },
  { n, m }: { n: string | null; m: string | null },
): PeritonealDerivation["categories"] {
  return {
    t: [...yanTsOf(low, high)],
    n: n === null ? ["N0", "N1"] : [n],
    m: m === null ? ["M0", "M1"] : [m],
  };
}

/** What to ask for first: nodes or metastasis with both answers, or the regions not scored yet. */
export function yanDecision(
  answer: Result<unknown>,
  range: YanRange,
): PeritonealDerivation["decision"] {
  const { decisive, missing, status } = answer;
  if (status !== "incomplete" || decisive === null) return null;
  const effect = effectOf(decisive, range);
  return decisionOf([effect], missing.length);
}

function effectOf(input: string, range: YanRange): FindingEffect {
  const branch = (
    answer: string,
    change: Partial<YanRange>,
  ): FindingEffect["branches"][number] => ({
    answer,
    category: answer,
    ...leftBy({ ...range, ...change }),
  });
  if (input === "n")
    return {
      input,
      label: "Regional node metastasis",
      branches: [branch("N0", { n: "N0" }), branch("N1", { n: "N1" })],
      changesStage: true,
    };
  if (input === "m")
    return {
      input,
      label: "Metastasis outside the abdomen",
      branches: [branch("M0", { m: "M0" }), branch("M1", { m: "M1" })],
      changesStage: true,
    };
  const { low, high } = range;
  return {
    input,
    label: "The index of all 13 regions",
    branches: yanTsOf(low, high).map((t) => ({
      answer: t,
      category: t,
      ...leftBy({ ...range, ...bandOf(t, low, high) }),
    })),
    changesStage: true,
  };
}

/** The part of the range that makes this T. */
function bandOf(
  t: string,
  low: number,
  high: number,
): { low: number; high: number } {
  const inBand = Array.from(
    { length: high - low + 1 },
    (_, more) => low + more,
  ).filter((pci) => yanTsOf(pci, pci).some((code) => code === t));
  return { low: inBand[0] ?? low, high: inBand.at(-1) ?? high };
}

/** The stages of a range; an index that can only be 0 has none. */
function leftBy(range: YanRange): { stages: string[]; noStage: boolean } {
  const { possible } = yanFromRange(range);
  const stages = [...new Set(possible.map(({ stage }) => stage))];
  return { stages, noStage: stages.length === 0 };
}
