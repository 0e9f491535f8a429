import type { FindingName } from "../../../../shared/domain/pleural-sheet.ts";
import { listWords, sentenceStart } from "../../words.ts";
import { descriptorsOf, usesThickness } from "./descriptors.ts";
import { findingNames, inSentence, surfaces } from "./finding-words.ts";
import { isDistant } from "./stations.ts";
import { verdictsOf } from "./n-axis.ts";
import type { Request, SheetFacts } from "./read-sheet.ts";
import type { Reader, Readings } from "./readings.ts";
import { allSurfaces } from "./t-axis.ts";

/** Findings that no T table uses by themselves, or that have a sentence of their own. */
const wordedApart: ReadonlySet<FindingName> = new Set<FindingName>([
  ...surfaces,
  "malignant_pleural_effusion",
  "malignant_pericardial_effusion",
  "distant_metastasis",
]);

/** What holds whatever the edition. */
export function sheetWarnings({ sheet }: Request): string[] {
  const warnings: string[] = [];
  const { findings, metastases, nodes } = sheet;
  if (findings.malignant_pleural_effusion === true) {
    warnings.push(
      "A malignant pleural effusion alone stays M0 in every edition, although SEER Summary Stage calls it distant.",
    );
  }
  const hasDistantNode = nodes.some(
    ({ station, positive }) => positive && isDistant(station),
  );
  if (
    metastases?.length === 0 &&
    (findings.distant_metastasis === true || hasDistantNode)
  ) {
    warnings.push(
      "metastases: the list of sites is empty although a distant metastasis is recorded; it counts as M1. Name the site.",
    );
  }
  return warnings;
}

/** The traps of one edition and classification, worded where they occur. None of them blocks an answer. */
export function editionWarnings(
  reader: Reader,
  sheet: SheetFacts,
  readings: Readings,
): string[] {
  return [
    ...surfaceWarnings(reader, sheet, readings),
    ...unusedWarnings(reader, sheet),
    ...pericardiumWarning(reader, sheet),
    ...nodeWarnings(reader, sheet),
    ...oldStageFourWarning(reader, sheet, readings),
  ];
}

function surfaceWarnings(
  { edition, classification }: Reader,
  { findings, thickness }: SheetFacts,
  { t }: Readings,
): string[] {
  const yes = descriptorsOf(edition, classification).filter(
    ({ finding }) => findings[finding] === true,
  );
  const isMeasured = usesThickness(edition, classification);
  const isThick =
    isMeasured && (thickness.psum.low > 0 || thickness.fmax.low > 0);
  const [lowest = "T1"] = t.possible;
  if (allSurfaces(findings, false) && (yes.length > 0 || isThick)) {
    const what = isThick
      ? "a thickness was measured"
      : `${inSentence(yes[0]?.finding ?? "parietal_pleura")} is answered yes`;
    return [
      `All four pleural surfaces are answered no, but ${what}. Check the surfaces; T follows the findings.`,
    ];
  }
  if (edition === "9") return [];
  if (!allSurfaces(findings, true)) {
    return yes.length > 0
      ? [
          `${lowest}: the AJCC wording asks for tumor on all four pleural surfaces, the UICC wording does not. They are not all answered yes; T is derived all the same.`,
        ]
      : [];
  }
  return edition === "8" && !hasMore(findings)
    ? [
        "All four pleural surfaces and nothing more: T1 by the AJCC text; the SEER registry derives T2.",
      ]
    : [];
}

/** True for any finding beyond the surfaces that bears on the primary tumor, whether or not a table uses it. */
function hasMore(findings: SheetFacts["findings"]): boolean {
  return findingNames.some(
    (name) =>
      findings[name] === true &&
      !isSurface(name) &&
      name !== "malignant_pleural_effusion" &&
      name !== "distant_metastasis",
  );
}

function isSurface(name: FindingName): boolean {
  return surfaces.some((surface) => surface === name);
}

function unusedWarnings(
  { edition, classification }: Reader,
  { findings }: SheetFacts,
): string[] {
  const used = descriptorsOf(edition, classification);
  const unused = findingNames.filter(
    (name) =>
      findings[name] === true &&
      !wordedApart.has(name) &&
      !used.some(({ finding }) => finding === name),
  );
  if (unused.length === 0) return [];
  if (usesThickness(edition, classification)) {
    return [
      `The clinical T of edition 9 does not use ${listWords(unused.map(inSentence), "and")}; it comes from thickness and its own descriptors.`,
    ];
  }
  return unused.map((name) => unusedSentence(name, edition));
}

function unusedSentence(name: FindingName, edition: string): string {
  if (name === "rib") {
    return `Rib: in edition ${edition} a rib counts only with diffuse or multifocal chest wall invasion (T4). Answer that finding.`;
  }
  if (name === "fissure_or_confluent_visceral" && edition === "8") {
    return "Fissure or confluent visceral tumor is not a descriptor of AJCC 8; it was T2 in edition 7, and SEER still lists it under T2.";
  }
  return `${sentenceStart(inSentence(name))} is not a T descriptor of edition ${edition} and does not change T.`;
}

function pericardiumWarning(
  { edition, classification }: Reader,
  { findings }: SheetFacts,
): string[] {
  if (
    findings.malignant_pericardial_effusion !== true ||
    usesThickness(edition, classification) ||
    findings.pericardium_internal_surface === true
  )
    return [];
  const where =
    edition === "9" ? "the pathologic T of edition 9" : `edition ${edition}`;
  return [
    `A malignant pericardial effusion alone is not a T descriptor of ${where}: ask whether the inner surface of the pericardium is reached (T4), or whether it is discontinuous spread (M1).`,
  ];
}

function nodeWarnings(
  { edition }: Reader,
  { nodes, tumorSide }: SheetFacts,
): string[] {
  if (edition !== "8" && edition !== "9") return [];
  const isConflict = nodes.some(
    (node) =>
      node.positive &&
      node.station.station === "PD" &&
      verdictsOf(edition, tumorSide, node).some(
        ({ category }) => category === "N1",
      ),
  );
  return isConflict
    ? [
        "Peridiaphragmatic nodes on the tumor side are N1 by the AJCC text; the SEER registry codes them as N2. N1 is used here.",
      ]
    : [];
}

function oldStageFourWarning(
  { edition }: Reader,
  { nodes }: SheetFacts,
  { t, m }: Readings,
): string[] {
  if (edition !== "8" && edition !== "9") return [];
  const isM0 = m.possible.length === 1 && m.possible[0] === "M0";
  const isT4 = t.possible.length === 1 && t.possible[0] === "T4";
  const hasSupraclavicular = nodes.some(
    ({ station, positive }) => positive && station.isSupraclavicular,
  );
  if (!isM0 || (!isT4 && !hasSupraclavicular)) return [];
  const what = isT4 ? "T4" : "A supraclavicular node";
  return [
    `${what} without distant metastasis was stage IV in editions 6 and 7. Texts that call it stage IV, and their survival figures, describe those editions.`,
  ];
}
