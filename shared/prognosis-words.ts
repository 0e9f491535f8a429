import type { ObservationKind } from "./domain/observation.ts";
import type { Agreement } from "./domain/agreement.ts";
import type { IndexView } from "./domain/prognosis-views.ts";
import type { ClinicalDate } from "./domain/primitives.ts";
import { formatDate } from "./format.ts";

/** "as of 26-Nov-2026"; "as of diagnosis" where the record holds no calendar date. */
export function asOf(date: ClinicalDate): string {
  return `as of ${date === "D" ? "diagnosis" : formatDate(date)}`;
}

/** The end points of the CALGB tree, L1 to L11, by the names the tree's own answer uses. */
export const leafTerms: Readonly<Record<string, string>> = Object.fromEntries(
  Array.from({ length: 11 }, (_, at) => [
    `L${at + 1}`,
    `End point ${at + 1} of 11 of the CALGB decision tree`,
  ]),
);

/** The dated value that feeds each rule input; an input missing here comes from another section of the record. */
const kindOfInput: Readonly<Record<string, ObservationKind>> = {
  ecog: "ecog",
  hemoglobin_g_dL: "hemoglobin",
  wbc_10e9_L: "wbc",
  chestPain: "chest-pain",
  weightLoss: "weight-loss",
  hemoglobin_g_L: "hemoglobin",
  albumin_g_L: "albumin",
  crp_mg_L: "crp",
  pleuralLdh_U_L: "pleural-ldh",
  neutrophils_10e9_L: "neutrophils",
  lymphocytes_10e9_L: "lymphocytes",
  tumorVolume_mL: "tumor-volume",
  inductionResponse: "induction-progression",
  heightCm: "height",
  weightKg: "weight",
  creatinine_mg_dL: "creatinine",
  creatinineClearanceMlMin: "creatinine-clearance",
};

/** What to record so that the input is no longer missing; null when it is not a dated value. */
export function observationKindOf(input: string): ObservationKind | null {
  return kindOfInput[input] ?? null;
}

/** "High risk (1.75)", "Group 3 of 6 or Group 5 of 6", "not applicable": what a screen says an index gives. */
export function answerText({
  group,
  possibleGroups,
  status,
}: Pick<IndexView, "group" | "possibleGroups" | "status">): string {
  if (group !== null) return group;
  if (possibleGroups.length > 0) return possibleGroups.join(" or ");
  return status === "not-applicable" ? "not applicable" : "cannot be computed";
}

const thirdWords = {
  better: "better end",
  middle: "middle",
  worse: "worse end",
} as const;

/**
 * "CALGB better end; EORTC and LENT worse end; still open: mGPS": who points apart or differs in degree; null when
 * nobody does.
 */
export function apartText({
  points,
  places,
  notCounted,
}: Pick<Agreement, "points" | "places" | "notCounted">): string | null {
  if (points.length === 0) return null;
  const named = new Set(points.flatMap(({ between }) => between));
  const parts = (["better", "middle", "worse"] as const).flatMap((third) => {
    const names = places
      .filter((place) => place.third === third && named.has(place.name))
      .map(({ name }) => name);
    return names.length === 0 ? [] : [`${andList(names)} ${thirdWords[third]}`];
  });
  const stillOpen = notCounted.filter(({ isOpen }) => isOpen);
  const open =
    stillOpen.length === 0
      ? []
      : [`still open: ${andList(stillOpen.map(({ name }) => name))}`];
  return [...parts, ...open].join("; ");
}

function andList(names: readonly string[]): string {
  return names.length < 2
    ? names.join("")
    : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}

/** The detail of a group where its notices stand beside it: nothing when one of them says it already. */
export function detailBeside({
  groupDetail,
  notices,
}: Pick<IndexView, "groupDetail" | "notices">): string {
  return notices.includes(`${groupDetail}.`) ? "" : groupDetail;
}
