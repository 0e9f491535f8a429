import type { Figure } from "../../../shared/domain/evidence-figures.ts";
import type {
  EvidenceLibrary,
  EvidenceRecord,
} from "../../../shared/domain/evidence-library.ts";

/** Every id a library names but does not hold, and every id it holds twice, as short reasons. */
export function findBrokenReferences(library: EvidenceLibrary): string[] {
  const known = {
    flags: new Set(library.flags.map((flag) => flag.id)),
    citations: new Set(Object.keys(library.citations)),
    sources: new Set(Object.keys(library.sources)),
  };
  const ids = library.records.map((record) => record.id);
  return [
    ...repeated(ids).map((id) => `record ${id} is there twice`),
    ...repeated(library.flags.map((flag) => flag.id)).map(
      (id) => `flag ${id} is there twice`,
    ),
    ...library.flags.flatMap((flag) =>
      flag.records
        .filter((id) => !ids.includes(id))
        .map((id) => `flag ${flag.id} names the unknown record ${id}`),
    ),
    ...library.records.flatMap((record) => brokenInRecord(record, known)),
  ];
}

type Known = Record<"flags" | "citations" | "sources", ReadonlySet<string>>;

function brokenInRecord(record: EvidenceRecord, known: Known): string[] {
  const arms = record.arms.map((arm) => arm.id);
  const figures = record.figures;
  const named = {
    flags: [
      ...record.flags,
      ...record.arms.map((arm) => arm.nAddedBy),
      ...figures.flatMap((figure) => [
        ...figure.flags,
        figure.addedBy,
        ...flagsInside(figure),
      ]),
    ],
    citations: [record.citation, ...figures.map((figure) => figure.citation)],
    sources: [record.readIn, ...figures.map((figure) => figure.readIn)],
    arms: figures.flatMap(armsOf),
  };
  return [
    ...repeated(arms).map((id) => `arm ${id} of ${record.id} is there twice`),
    ...missing(named.flags, known.flags).map(
      (id) => `${record.id} names the unknown flag ${id}`,
    ),
    ...missing(named.citations, known.citations).map(
      (id) => `${record.id} names the unknown citation ${id}`,
    ),
    ...missing(named.sources, known.sources).map(
      (id) => `${record.id} names the unknown source ${id}`,
    ),
    ...missing(named.arms, new Set(arms)).map(
      (id) => `${record.id} names the unknown arm ${id}`,
    ),
  ];
}

function flagsInside(figure: Figure): (string | undefined)[] {
  if ("corrected" in figure) return [figure.corrected?.by];
  if ("p" in figure) return [figure.p?.sidesAddedBy];
  return [];
}

/** The arms a figure names. A prognostic ratio compares groups of patients, so it names none. */
function armsOf(figure: Figure): string[] {
  if (figure.kind === "hazard-ratio") {
    return figure.contrast === "prognostic"
      ? []
      : [figure.experimentalArm, figure.referenceArm];
  }
  return "arm" in figure && figure.arm !== null ? [figure.arm] : [];
}

function repeated(ids: readonly string[]): string[] {
  return ids.filter((id, index) => ids.indexOf(id) !== index);
}

function missing(
  ids: readonly (string | undefined)[],
  known: ReadonlySet<string>,
): string[] {
  return ids.filter((id) => id !== undefined).filter((id) => !known.has(id));
}
