import type { DescribedSheet } from "./domain/described-sheet.ts";
import type { PeritonealSheet } from "./domain/peritoneal-sheet.ts";
import type { FindingsSheet } from "./domain/staging-event.ts";

const notRecorded = "not recorded";
const notAssessed = "not assessed";
const notScored = "not scored";

/** The findings of a stored peritoneal or described sheet as label and value; none for a pleural one or none. */
export function sheetFacts(sheet: FindingsSheet | null): [string, string][] {
  switch (sheet?.kind) {
    case "peritoneal":
      return peritonealFacts(sheet);
    case "described":
      return describedFacts(sheet);
    default:
      return [];
  }
}

/** What is known beside the words of a description, as one sentence in a list; none when nothing is. */
export function describedSentence(sheet: DescribedSheet): string[] {
  const known = describedFacts(sheet)
    .slice(1)
    .filter(([, value]) => value !== notRecorded && value !== notAssessed)
    .map(([label, value]) => `${label.toLowerCase()} ${value}`)
    .join(", ");
  return known === ""
    ? []
    : [`${known.charAt(0).toUpperCase()}${known.slice(1)}.`];
}

function peritonealFacts(sheet: PeritonealSheet): [string, string][] {
  return [
    ["Lesion sizes", sizesText(sheet.regions)],
    ["Completeness", sheet.cc === null ? notRecorded : `CC-${sheet.cc}`],
    ["Nodes positive", answerWords(sheet.nodesPositive)],
    ["Metastasis outside the abdomen", answerWords(sheet.distantMetastasis)],
  ];
}

/** "size 3: region 7; size 1: regions 2, 4; not scored: region 12", largest first. */
function sizesText(regions: PeritonealSheet["regions"]): string {
  const bySize = new Map<number | null, number[]>();
  for (const [id, size] of regions.entries())
    bySize.set(size, [...(bySize.get(size) ?? []), id]);
  return [...bySize]
    .sort(([left], [right]) => (right ?? -1) - (left ?? -1))
    .map(([size, ids]) => {
      const name = size === null ? notScored : `size ${size}`;
      return `${name}: ${ids.length === 1 ? "region" : "regions"} ${ids.join(", ")}`;
    })
    .join("; ");
}

function describedFacts(sheet: DescribedSheet): [string, string][] {
  const margins = { negative: "free of tumor", positive: "positive" };
  const cytology = {
    negative: "negative",
    positive: "positive",
    "no-effusion": "no effusion",
  };
  return [
    ["Extent", sheet.extent],
    [
      "Largest size",
      sheet.sizeMm === null ? notRecorded : `${sheet.sizeMm} mm`,
    ],
    ["Margins", sheet.margins === null ? notRecorded : margins[sheet.margins]],
    ["Rest of the serosa", restWords(sheet.restOfSerosaFree)],
    [
      "Effusion cytology",
      sheet.effusionCytology === null
        ? notRecorded
        : cytology[sheet.effusionCytology],
    ],
  ];
}

function restWords(isFree: boolean | null): string {
  if (isFree === null) return notAssessed;
  return isFree ? "free of tumor" : "not free of tumor";
}

function answerWords(answer: boolean | null): string {
  if (answer === null) return notAssessed;
  return answer ? "yes" : "no";
}
