import type { HazardRatioFigure } from "../../../shared/domain/evidence-figures.ts";
import type {
  EvidenceArm,
  EvidenceLibrary,
  EvidenceRecord,
} from "../../../shared/domain/evidence-library.ts";
import type {
  ArmView,
  FirstLineView,
  TrialView,
} from "../../../shared/domain/evidence-view.ts";
import { formatDate } from "../../../shared/format.ts";
import { crossTrialMark } from "./cross-trial.ts";
import { viewFlag } from "./flag-view.ts";
import { evidenceLibrary } from "./library.ts";
import { pText, trialNote } from "./trial-note.ts";

/**
 * First-line systemic regimens for pleural disease, each with its own trial's contrast. Maintenance and later
 * lines are left out. Figures marked "never" do not appear; a doubt appears as a flag.
 */
export function firstLineView(
  library: EvidenceLibrary = evidenceLibrary,
): FirstLineView {
  const records = library.records
    .filter(isFirstLinePleural)
    .toSorted(inChartOrder(library));
  return {
    evidenceVersion: library.version,
    dataDate: library.dataDate,
    trials: records.map((record) => trialView(library, record)),
    crossTrialMark: crossTrialMark(records.filter(isCharted)),
    doubted: records.flatMap((record) => doubtedIn(library, record)),
    generalFlags: library.flags
      .filter((flag) => flag.records.length === 0)
      .map(viewFlag),
  };
}

/** The flags of the record's figures that are never displayed. */
function doubtedIn(
  library: EvidenceLibrary,
  record: EvidenceRecord,
): FirstLineView["doubted"] {
  const withheld = record.figures.filter(
    (figure) => figure.display === "never",
  );
  const ids = new Set(withheld.flatMap((figure) => figure.flags));
  return library.flags
    .filter((flag) => ids.has(flag.id))
    .map((flag) => ({ trial: record.name, flag: viewFlag(flag) }));
}

function isFirstLinePleural(record: EvidenceRecord): boolean {
  return (
    record.setting === "first-line" &&
    record.modality === "systemic" &&
    record.sites.includes("pleural")
  );
}

function isCharted(record: EvidenceRecord): boolean {
  return record.notCharted === "";
}

/** Charted first, randomized before single-arm, newest first, then by name: never by size of effect. */
function inChartOrder(library: EvidenceLibrary) {
  const year = (record: EvidenceRecord): number =>
    library.citations[record.citation]?.year ?? 0;
  return (left: EvidenceRecord, right: EvidenceRecord): number =>
    Number(isCharted(right)) - Number(isCharted(left)) ||
    Number(right.randomized) - Number(left.randomized) ||
    year(right) - year(left) ||
    (left.name < right.name ? -1 : 1);
}

function trialView(
  library: EvidenceLibrary,
  record: EvidenceRecord,
): TrialView {
  const ratio = plottableRatio(record);
  const citation = library.citations[record.citation];
  const source = library.sources[record.readIn];
  return {
    id: record.id,
    name: record.name,
    year: citation?.year ?? null,
    design:
      record.phase === null
        ? record.design
        : `${record.design}, phase ${record.phase}`,
    levelOfEvidence: record.levelOfEvidence ?? "not given",
    randomised: record.randomized,
    population:
      record.population === ""
        ? "not described in the source read"
        : record.population,
    placement: isCharted(record) ? "chart" : "table",
    arms: ownArms(record).map((arm) => armView(record, arm)),
    hazardRatio: ratio === null ? null : ratioView(ratio),
    notPlotted: ratio === null ? reasonForNoRatio(record) : null,
    mediansNotPlotted: isCharted(record) ? null : record.notCharted,
    note: trialNote(record),
    flags: library.flags
      .filter((flag) => record.flags.includes(flag.id))
      .map(viewFlag),
    verification: record.verification,
    citation: [
      citation?.text,
      ...(citation?.pmids ?? []).map((pmid) => `PMID ${pmid}`),
      `read in ${source?.text ?? record.readIn}`,
      ...(typeof source?.updatedOn !== "string"
        ? []
        : [`updated ${formatDate(source.updatedOn)}`]),
    ].join("; "),
  };
}

/** The OS contrast of the trial's own arms, when it may stand in a chart. */
function plottableRatio(record: EvidenceRecord): HazardRatioFigure | null {
  const ratios = record.figures.filter(
    (figure) => figure.kind === "hazard-ratio",
  );
  return (
    ratios.find(
      (figure) =>
        figure.endpoint === "OS" &&
        figure.subgroup === "" &&
        figure.contrast === "randomized" &&
        figure.display === "chart",
    ) ?? null
  );
}

function reasonForNoRatio(record: EvidenceRecord): string {
  if (record.notPlotted !== "") return record.notPlotted;
  return record.randomized
    ? "No hazard ratio in the source read."
    : "Single arm, no hazard ratio.";
}

/** A historical control belongs to another trial, so it is no arm of this one. */
function ownArms(record: EvidenceRecord): EvidenceArm[] {
  return record.arms.filter((arm) => arm.role !== "historical-control");
}

function armView(record: EvidenceRecord, arm: EvidenceArm): ArmView {
  const medians = record.figures.filter((figure) => figure.kind === "median");
  const median = medians.find(
    (figure) =>
      figure.endpoint === "OS" &&
      figure.arm === arm.id &&
      figure.subgroup === "" &&
      figure.display !== "never" &&
      figure.statisticNamed,
  );
  return {
    id: arm.id,
    label: arm.label,
    role: arm.role,
    n: arm.n,
    nBasis: [arm.nBasis, arm.nAddedBy === undefined ? "" : `(${arm.nAddedBy})`]
      .join(" ")
      .trim(),
    medianOsMonths: median?.months ?? null,
    medianOsInterval: median?.interval ?? null,
  };
}

function ratioView(
  figure: HazardRatioFigure,
): NonNullable<TrialView["hazardRatio"]> {
  return {
    endpoint: figure.endpoint,
    value: figure.value,
    interval: figure.interval,
    p: figure.p === null ? "P not given" : pText(figure.p),
    experimentalArm: figure.experimentalArm,
    referenceArm: figure.referenceArm,
  };
}
