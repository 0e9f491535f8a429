import type { VerificationLevel } from "../../../../shared/domain/result.ts";
import type {
  MCategory,
  NCategory,
  TCategory,
  TnmEdition,
} from "../../../../shared/domain/staging.ts";
import type { CitationId } from "../../citations.ts";
import { morphologyRow } from "../subtype/morphology.ts";

interface Origin {
  citation: CitationId;
  verification: VerificationLevel;
}

/** A stage that a registry records for categories to which the printed table gives no row. */
export interface RegistryStage extends Origin {
  edition: TnmEdition;
  t: TCategory;
  n: NCategory;
  m: MCategory;
  recorded: string;
}

const seer = { citation: "seer-eod", verification: "verified" } as const;
const txN2 = { t: "TX", n: "N2", m: "M0", ...seer } as const;

/** What SEER records where T could not be assessed. */
export const registryStages: readonly RegistryStage[] = [
  { edition: "8", recorded: "IIIB", ...txN2 },
  { edition: "9", recorded: "III without a letter", ...txN2 },
];

type UnstagedTopography = Origin & { topography: string };

/** Topographies under which a mesothelioma gets no stage in the registries. */
export const unstagedTopographies: readonly UnstagedTopography[] = [
  {
    topography: "C34",
    citation: "seer-topography",
    verification: "verified",
  },
];

/** What SEER records for these categories; undefined where it follows the printed table. */
export function registryStageOf(
  edition: TnmEdition,
  { t, n, m }: { t: string; n: string; m: string },
): RegistryStage | undefined {
  return registryStages.find(
    (row) =>
      row.edition === edition && row.t === t && row.n === n && row.m === m,
  );
}

/** True for a mesothelioma morphology under a topography for which registries derive no stage. */
export function isUnstagedTopography(
  topography: string,
  morphology: string,
): boolean {
  const given = topography.trim().toUpperCase();
  return (
    morphologyRow(morphology) !== undefined &&
    unstagedTopographies.some((row) => given.startsWith(row.topography))
  );
}
