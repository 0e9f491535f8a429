import type { PeritonealEntry } from "../../../shared/contract/staging.ts";
import { emptyPeritonealSheet } from "../../../shared/domain/peritoneal-sheet.ts";
import type { PeritonealSheet } from "../../../shared/domain/peritoneal-sheet.ts";
import type { StagingEvent } from "../../../shared/domain/staging-event.ts";
import { readSize, sizeProblem } from "./lesion-size.ts";
import type { LesionSizes } from "./lesion-size.ts";

/** What is chosen and typed in the form; region sizes stay text, so that a refused one can stand as it was typed. */
export interface PeritonealFindings extends Pick<
  PeritonealSheet,
  "cc" | "nodesPositive" | "distantMetastasis"
> {
  /** True when there was no cytoreduction; a score takes it back. */
  noCytoreduction: boolean;
  classification: PeritonealEntry["classification"];
  phase: PeritonealEntry["phase"];
  regions: readonly string[];
}

/** The form as it opens: the findings of the newest peritoneal staging to go on from, else nothing assessed. */
export function openingFindings(
  newest: StagingEvent | undefined,
): PeritonealFindings {
  const sheet =
    newest?.sheet?.kind === "peritoneal" ? newest.sheet : emptyPeritonealSheet;
  return {
    classification: newest?.classification ?? "clinical",
    phase: newest?.phase ?? "first",
    regions: sheet.regions.map((size) => (size === null ? "" : String(size))),
    cc: sheet.cc,
    noCytoreduction: sheet.cytoreduction === "not-done",
    nodesPositive: sheet.nodesPositive,
    distantMetastasis: sheet.distantMetastasis,
  };
}

/** The findings of the form as the contract takes them; a size that is no number counts as not scored. */
export function entryOf(findings: PeritonealFindings): PeritonealEntry {
  return {
    mode: "peritoneal",
    classification: findings.classification,
    phase: findings.phase,
    sheet: {
      kind: "peritoneal",
      regions: findings.regions.map((typed) => readSize(typed) ?? null),
      cc: findings.cc,
      ...(findings.noCytoreduction ? { cytoreduction: "not-done" } : {}),
      nodesPositive: findings.nodesPositive,
      distantMetastasis: findings.distantMetastasis,
    },
  };
}

/** The sentence at each region that was refused, by the form or by the rules, as "regions.4". */
export function regionProblems(
  findings: PeritonealFindings,
  problems: readonly { path: string; message: string }[],
  sizes: LesionSizes,
): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  for (const { path, message } of [
    ...problems,
    ...unreadSizes(findings, sizes),
  ]) {
    const id = /^(?:sheet\.)?regions\.(\d+)$/u.exec(path)?.[1];
    if (id !== undefined) found.set(Number(id), message);
  }
  return found;
}

/** The entries that are no number, as the save refuses them. */
export function unreadSizes(
  findings: PeritonealFindings,
  sizes: LesionSizes,
): { path: string; message: string }[] {
  return findings.regions.flatMap((typed, id) => {
    const problem = sizeProblem(typed, sizes);
    return problem === null
      ? []
      : [{ path: `regions.${id}`, message: problem }];
  });
}

/** The sizes after one region was changed. */
export function withSize(
  regions: readonly string[],
  id: number,
  text: string,
): string[] {
  return regions.map((typed, at) => (at === id ? text : typed));
}
