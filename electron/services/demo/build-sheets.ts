import { stationGuide } from "../../engine/rules/tnm-findings/guide.ts";
import {
  emptyPleuralSheet,
  findingNameSchema,
  type FindingName,
  type NodeAnswer,
  type PleuralSheet,
} from "../../../shared/domain/pleural-sheet.ts";

/** All four pleural surfaces of the tumor side. */
export const fourSurfaces: readonly FindingName[] = [
  "parietal_pleura",
  "mediastinal_pleura",
  "diaphragmatic_pleura",
  "visceral_pleura",
];

/** A pleural sheet on which `yes` was found, `open` was not assessed and every other finding is absent. */
export function pleuralSheet(
  tumorSide: PleuralSheet["tumorSide"],
  answers: { yes: readonly FindingName[]; open?: readonly FindingName[] },
  rest: Partial<PleuralSheet>,
): PleuralSheet {
  const open = new Set<FindingName>(answers.open ?? []);
  const answered = findingNameSchema.options.filter((name) => !open.has(name));
  return {
    ...emptyPleuralSheet,
    tumorSide,
    findings: Object.fromEntries(
      answered.map((name) => [name, answers.yes.includes(name)]),
    ),
    metastases: [],
    ...rest,
  };
}

/** Stations as a report lists them, "4R" or "7": first the positive ones, then those looked at and free. */
export function nodes(
  positive: readonly string[],
  free: readonly string[],
): NodeAnswer[] {
  return [
    ...positive.map((written) => answer(written, true)),
    ...free.map((written) => answer(written, false)),
  ];
}

/** Where a station lies in one place only ("7", "5"), that is its side. */
function answer(written: string, positive: boolean): NodeAnswer {
  const sides = { L: "left", R: "right" } as const;
  const station = written.replace(/[LR]$/, "");
  const letter = written.slice(station.length);
  if (letter === "L" || letter === "R")
    return { station, side: sides[letter], positive };
  const places = stationGuide().find((each) => each.station === station)?.sides;
  const [only = null] = places?.length === 1 ? places : [];
  return { station, side: only, positive };
}
