import type {
  NCategory,
  TCategory,
  TnmEdition,
} from "../../../../shared/domain/staging.ts";
import type { Correspondence, Renaming, System } from "./correspondences.ts";

/** Categories carried to another edition: named ones, all those the tumor could have, and why. */
export interface Translation<Code extends string> {
  named: readonly Code[];
  conceivable: readonly Code[];
  reasons: readonly string[];
}

/** T, N as another edition calls them by a table. A category that is not given stays so (empty lists). */
export function translate(
  categories: { t: TCategory | null; n: NCategory | null },
  from: TnmEdition,
  to: TnmEdition,
  table: readonly Correspondence[],
): { t: Translation<TCategory>; n: Translation<NCategory> } {
  let t = start(categories.t);
  let n = start(categories.n);
  for (const correspondence of pathOf(table, systemOf(from), systemOf(to))) {
    t = follow(t, correspondence.t);
    n = follow(n, correspondence.n);
  }
  return { t, n };
}

function start<Code extends string>(code: Code | null): Translation<Code> {
  const codes = code === null ? [] : [code];
  return { named: codes, conceivable: codes, reasons: [] };
}

function follow<Code extends string>(
  { named, conceivable, reasons }: Translation<Code>,
  renamings: readonly Renaming<Code>[],
): Translation<Code> {
  const renamed = (code: Code): Renaming<Code> | undefined =>
    renamings.find((renaming) => renaming.from === code);
  return {
    named: unique(named.flatMap((code) => renamed(code)?.to ?? [code])),
    conceivable: unique(
      conceivable.flatMap(
        (code) => renamed(code)?.insteadOf ?? renamed(code)?.to ?? [code],
      ),
    ),
    reasons: unique([
      ...reasons,
      ...named.flatMap((code) => renamed(code)?.text ?? []),
    ]),
  };
}

function systemOf(edition: TnmEdition): System {
  return edition === "6" || edition === "7" ? "imig" : edition;
}

/** One step where the table has it; else step by step along the line imig, 8, 9. */
function pathOf(
  table: readonly Correspondence[],
  from: System,
  to: System,
): Correspondence[] {
  const direct = stepOf(table, from, to);
  if (direct !== undefined) return [direct];
  const line: readonly System[] = ["imig", "8", "9"];
  const steps: Correspondence[] = [];
  let at = line.indexOf(from);
  const goal = line.indexOf(to);
  while (at !== goal) {
    const next = at < goal ? at + 1 : at - 1;
    const found = stepOf(table, line[at], line[next]);
    if (found !== undefined) steps.push(found);
    at = next;
  }
  return steps;
}

function stepOf(
  table: readonly Correspondence[],
  from: System | undefined,
  to: System | undefined,
): Correspondence | undefined {
  return table.find((one) => one.from === from && one.to === to);
}

function unique<Value>(values: readonly Value[]): Value[] {
  return [...new Set(values)];
}
