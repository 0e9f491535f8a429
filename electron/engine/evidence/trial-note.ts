import { alignDecimals } from "../../../shared/domain/evidence-format.ts";
import type {
  MedianFigure,
  PValue,
} from "../../../shared/domain/evidence-figures.ts";
import type { EvidenceRecord } from "../../../shared/domain/evidence-library.ts";

/** "P = 0.020, two-sided"; says so when the source does not give the sides. */
export function pText(p: PValue): string {
  const sides = p.sides === null ? "sides not stated" : `${p.sides}-sided`;
  return `P ${p.op} ${p.digits}, ${sides}`;
}

/** What a reader of the trial's row must also know, with every figure taken from the record. */
export function trialNote(record: EvidenceRecord): string {
  const treated =
    record.notTreated === undefined || record.nTotal === null
      ? ""
      : `${record.nTotal} patients entered, ${record.notTreated} were never treated.`;
  return [
    record.note,
    treated,
    ...subgroupNotes(record),
    ...unnamedNotes(record),
    ...bareP(record),
  ]
    .filter((sentence) => sentence !== "")
    .join(" ");
}

/** One sentence per subgroup for which both arms have a median OS. */
function subgroupNotes(record: EvidenceRecord): string[] {
  const names = new Set(osMedians(record).map((figure) => figure.subgroup));
  return [...names]
    .filter((name) => name !== "")
    .flatMap((name) => subgroupNote(record, name));
}

function subgroupNote(record: EvidenceRecord, subgroup: string): string[] {
  const months = osMedians(record)
    .filter((figure) => figure.subgroup === subgroup)
    .flatMap((figure) => figure.months ?? []);
  if (months.length < 2) return [];
  const p = osPValues(record, subgroup).map(pText);
  const name = `${subgroup.charAt(0).toUpperCase()}${subgroup.slice(1)}`;
  return [
    `${name} patients: ${[`${alignDecimals(months).join(" v ")} months`, ...p].join(", ")}.`,
  ];
}

function unnamedNotes(record: EvidenceRecord): string[] {
  return osMedians(record)
    .filter((figure) => !figure.statisticNamed && figure.months !== null)
    .map(
      (figure) =>
        `${figure.months} months are printed as survival, not as a median.`,
    );
}

function bareP(record: EvidenceRecord): string[] {
  return osPValues(record, "").map((p) => `OS difference: ${pText(p)}.`);
}

function osMedians(record: EvidenceRecord): MedianFigure[] {
  return record.figures
    .filter((figure) => figure.kind === "median")
    .filter((figure) => figure.endpoint === "OS" && figure.display !== "never");
}

function osPValues(record: EvidenceRecord, subgroup: string): PValue[] {
  return record.figures
    .filter((figure) => figure.kind === "p-value")
    .filter(
      (figure) => figure.endpoint === "OS" && figure.subgroup === subgroup,
    )
    .map((figure) => figure.p);
}
