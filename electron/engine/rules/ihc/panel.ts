import type {
  IhcMarker,
  IhcResult,
} from "../../../../shared/domain/pathology.ts";
import type { VerificationLevel } from "../../../../shared/domain/result.ts";
import type { CitationId } from "../../citations.ts";
import { sourceOf } from "../../citations.ts";

export interface IhcPanelMarker {
  marker: IhcMarker;
  label: string;
  /** What mesothelioma is expected to show. */
  expected: "positive" | "negative";
  note: string;
  citation: string;
  verification: VerificationLevel;
}

interface Origin {
  citation: CitationId;
  verification: VerificationLevel;
}

type Row = Omit<IhcPanelMarker, keyof Origin> & Origin;
type UsualPanel = Origin & { mesothelial: number; carcinoma: number };

const mesothelial = {
  expected: "positive",
  citation: "mesothelial-markers",
  verification: "secondary",
} as const;
const carcinoma = {
  expected: "negative",
  note: "",
  citation: "carcinoma-markers",
  verification: "secondary",
} as const;

const rows: readonly Row[] = [
  {
    marker: "calretinin",
    label: "Calretinin",
    ...mesothelial,
    note: "Sensitivity above 90 %.",
  },
  {
    marker: "wt1",
    label: "WT-1 (nuclear)",
    ...mesothelial,
    note: "Sensitivity 70-95 %.",
  },
  {
    marker: "ck5-6",
    label: "CK5/6",
    ...mesothelial,
    note: "Sensitivity 75-100 %.",
  },
  {
    marker: "d2-40",
    label: "D2-40 (podoplanin)",
    ...mesothelial,
    note: "Sensitivity 90-100 %.",
  },
  {
    marker: "claudin-4",
    label: "Claudin-4",
    expected: "negative",
    note: "Added by the IMIG update of 2017.",
    citation: "imig-2017",
    verification: "verified",
  },
  { marker: "moc31", label: "MOC31", ...carcinoma },
  { marker: "berep4", label: "BerEP4", ...carcinoma },
  { marker: "cea", label: "CEA", ...carcinoma },
  { marker: "ttf-1", label: "TTF-1", ...carcinoma },
  {
    marker: "napsin-a",
    label: "Napsin A",
    expected: "negative",
    note: "",
    citation: "napsin-recalled",
    verification: "unverified",
  },
];

/** The markers of the panel in their order, each with what mesothelioma is expected to show. */
export function ihcPanel(): IhcPanelMarker[] {
  return rows.map((row) => ({ ...row, citation: sourceOf(row.citation) }));
}

/** The panel that is usual: at least so many markers of each kind with a result. */
export const usualPanel: UsualPanel = {
  mesothelial: 2,
  carcinoma: 2,
  citation: "carcinoma-markers",
  verification: "secondary",
};

/** A membranous or cytoplasmic stain is positive in more than this share of cells, percent. */
export const positiveStain: Origin & { morePercent: number } = {
  morePercent: 10,
  citation: "imig-2017",
  verification: "verified",
};

/** How many markers of each kind have a result, and what is usual. */
export function panelNotes(
  ihc: Readonly<Partial<Record<IhcMarker, IhcResult>>>,
): string[] {
  const done = (expected: "positive" | "negative") =>
    rows.filter(
      (row) => row.expected === expected && hasResult(ihc[row.marker]),
    ).length;
  const mesothelialDone = done("positive");
  const carcinomaDone = done("negative");
  const isUsual =
    mesothelialDone >= usualPanel.mesothelial &&
    carcinomaDone >= usualPanel.carcinoma;
  const usual = `At least ${usualPanel.mesothelial} mesothelial and ${usualPanel.carcinoma} carcinoma markers are usual`;
  return [
    `With a result: ${counted(mesothelialDone, "mesothelial marker")} and ${counted(carcinomaDone, "carcinoma marker")}.`,
    `${usual}${isUsual ? "" : "; this panel has fewer"}. The exact panel depends on the differential diagnosis (${sourceOf(usualPanel.citation)}).`,
    `A membranous or cytoplasmic stain counts as positive in more than ${positiveStain.morePercent} % of cells, and where it lies matters (${sourceOf(positiveStain.citation)}).`,
  ];
}

function hasResult(result: IhcResult | undefined): boolean {
  return (
    result === "positive" || result === "negative" || result === "indeterminate"
  );
}

function counted(count: number, name: string): string {
  return `${count} ${name}${count === 1 ? "" : "s"}`;
}
