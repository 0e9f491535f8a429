import type {
  MCategory,
  NCategory,
  TCategory,
  TnmEdition,
} from "../../../../shared/domain/staging.ts";
import type { Classification } from "../../../../shared/domain/staging-event.ts";
import type { SheetFacts } from "./read-sheet.ts";
import type { MetastasisReading } from "./m-axis.ts";
import { readM } from "./m-axis.ts";
import type { NodeReading } from "./n-axis.ts";
import { readN } from "./n-axis.ts";
import type { Possible } from "./stage-cells.ts";
import type { TumorReading } from "./t-axis.ts";
import { readT } from "./t-axis.ts";

/** Which table reads the sheet: the edition, and scan or specimen. */
export interface Reader {
  edition: TnmEdition;
  classification: Classification;
}

/** The three axes as one edition and classification reads them. */
export interface Readings {
  t: TumorReading;
  n: NodeReading;
  m: MetastasisReading;
}

/** T, N and M of a sheet under one edition and classification. */
export function readAxes(reader: Reader, sheet: SheetFacts): Readings {
  return {
    t: readT({ ...reader, ...sheet }),
    n: readN({ edition: reader.edition, ...sheet }),
    m: readM(sheet),
  };
}

export function possibleOf({ t, n, m }: Readings): Possible {
  return { t: t.possible, n: n.possible, m: m.possible };
}

/** A category as a report writes it: X while several are possible, plain T1 while only a or b is open. */
export function writtenT(possible: readonly TCategory[]): TCategory {
  const [only] = possible;
  if (only !== undefined && possible.length === 1) return only;
  const isT1 = possible.every((code) => code.startsWith("T1"));
  return isT1 && possible.length > 0 ? "T1" : "TX";
}

export function writtenN(possible: readonly NCategory[]): NCategory {
  const [only] = possible;
  return only !== undefined && possible.length === 1 ? only : "NX";
}

/** Null while metastasis is open; edition 6 has MX for that. */
export function writtenM(
  edition: TnmEdition,
  possible: readonly MCategory[],
): MCategory | null {
  const [only] = possible;
  if (only !== undefined && possible.length === 1) return only;
  return edition === "6" ? "MX" : null;
}
