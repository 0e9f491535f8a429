import type { Result } from "../../../../shared/domain/result.ts";
import {
  incompleteAnswer,
  invalidAnswer,
  okAnswer,
  step,
} from "../../answers.ts";
import type { Fields } from "../../inputs.ts";
import {
  fieldOf,
  isFields,
  notFieldsProblem,
  unusedFieldWarnings,
} from "../../inputs.ts";
import { listWords, quote } from "../../words.ts";
import { pciInputs, pciRule } from "./entry.ts";
import { peritonealRegions } from "./guide.ts";

export interface PciResult {
  pci: number;
}

/**
 * Peritoneal Cancer Index, 0 to 39, from the lesion sizes of 13 regions. Regions not scored give every total still
 * possible. Refuses a region beyond 12 and a size that is not 0, 1, 2 or 3.
 */
export function peritonealPci(input: unknown): Result<PciResult> {
  if (!isFields(input))
    return invalidAnswer(pciRule, [notFieldsProblem(input, pciInputs)]);
  const problems: string[] = [];
  const sizes = readRegions(fieldOf(input, "regions"), problems);
  if (problems.length > 0) return invalidAnswer(pciRule, problems);
  const warnings = unusedFieldWarnings(input, pciInputs);
  const open = peritonealRegions.filter(({ id }) => sizes.get(id) === null);
  let low = 0;
  for (const size of sizes.values()) low += size ?? 0;
  const trail = regionSteps(sizes);
  if (open.length === 0) {
    trail.push(
      step(`Sum of 13 regions: PCI ${low}.`, "pci-restated", "secondary"),
    );
    return okAnswer(pciRule, { pci: low }, { trail, warnings });
  }
  const high = low + 3 * open.length;
  const names = listWords(open.map(nameOf), "and");
  trail.push(
    step(
      `Not scored: ${names}. PCI ${low} so far, at most ${high}.`,
      "pci-restated",
      "secondary",
    ),
  );
  const possible = Array.from({ length: high - low + 1 }, (_, more) => ({
    pci: low + more,
  }));
  const missing = open.map(({ id }) => `regions.${id}`);
  return incompleteAnswer(
    pciRule,
    { possible, missing, decisive: missing[0] ?? null },
    { trail, warnings },
  );
}

/** The lowest and highest total still possible: 0 to 39 when the sizes were refused. */
export function pciRange(answer: Result<PciResult>): {
  low: number;
  high: number;
} {
  return {
    low: answer.possible[0]?.pci ?? 0,
    high: answer.possible.at(-1)?.pci ?? 39,
  };
}

function readRegions(
  value: unknown,
  problems: string[],
): Map<number, number | null> {
  const given = byKey(value, problems);
  const unknown = Object.keys(given).filter(
    (key) => !peritonealRegions.some(({ id }) => String(id) === key),
  );
  for (const key of unknown.slice(0, 5))
    problems.push(
      `regions.${clipped(key)}: there is no such region. The 13 regions are 0 to 12.`,
    );
  if (unknown.length > 5)
    problems.push(
      `regions: ${unknown.length - 5} more are not regions. The 13 regions are 0 to 12.`,
    );
  return new Map(
    peritonealRegions.map(({ id }) => {
      const size = fieldOf(given, String(id));
      if (size === null) return [id, null];
      if (typeof size === "number" && [0, 1, 2, 3].includes(size))
        return [id, size];
      problems.push(
        `regions.${id}: ${quote(size)} is not a lesion size. Give 0, 1, 2 or 3, or leave the region empty when it was not scored.`,
      );
      return [id, null];
    }),
  );
}

function byKey(value: unknown, problems: string[]): Fields {
  if (value === null) return {};
  if (Array.isArray(value)) {
    if (value.length > 13) {
      problems.push(
        "regions.13: there is no such region. The 13 regions are 0 to 12.",
      );
      return {};
    }
    return Object.fromEntries(
      value.map((size: unknown, at) => [String(at), size]),
    );
  }
  if (isFields(value)) return value;
  problems.push(
    `regions: ${quote(value)} is not a list of 13 lesion sizes. Give a list, or an object with the keys 0 to 12.`,
  );
  return {};
}

function regionSteps(
  sizes: ReadonlyMap<number, number | null>,
): Result<PciResult>["trail"] {
  return [3, 2, 1, 0].flatMap((size) => {
    const having = peritonealRegions.filter(({ id }) => sizes.get(id) === size);
    if (having.length === 0) return [];
    const names = listWords(having.map(nameOf), "and");
    return [step(`Size ${size}: ${names}.`, "as-given", "verified")];
  });
}

function nameOf({ id, name }: { id: number; name: string }): string {
  return `${id} ${name.toLowerCase()}`;
}

function clipped(key: string): string {
  return quote(key).slice(1, -1);
}
