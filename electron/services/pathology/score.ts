import type { Diagnosis } from "../../../shared/domain/diagnosis.ts";
import type { Pathology } from "../../../shared/domain/pathology.ts";
import type { Result } from "../../../shared/domain/result.ts";
import { mwgs, type MwgsResult } from "../../engine/rules/mwgs/mwgs.ts";
import { scoreInput } from "./rule-input.ts";

/** The score at the ages the record allows at diagnosis; two ages that would score differently leave the age open. */
export function scoreAtAges(
  pathology: Pathology,
  ages: readonly number[],
): Result<MwgsResult> {
  const input = scoreInput(pathology);
  const [first, ...others] = ages.map((ageYears) =>
    mwgs({ ...input, ageYears }),
  );
  const isOne =
    first !== undefined && others.every((other) => saysTheSame(other, first));
  return isOne ? first : mwgs({ ...input, ageYears: null });
}

function saysTheSame(
  one: Result<MwgsResult>,
  other: Result<MwgsResult>,
): boolean {
  return JSON.stringify(one.possible) === JSON.stringify(other.possible);
}

const otherSites: Readonly<Partial<Record<Diagnosis["site"], string>>> = {
  peritoneum: "peritoneal",
  pericardium: "pericardial",
  "tunica-vaginalis": "tunica vaginalis",
};

/** Where the score is carried beyond the disease it was built on: diffuse pleural mesothelioma (Fuchs 2021). */
export function extrapolationOf({ site, extent }: Diagnosis): string[] {
  const other = otherSites[site];
  const ofSite =
    other === undefined
      ? []
      : [
          `Built on diffuse pleural disease: for ${other} mesothelioma this is extrapolation.`,
        ];
  const ofExtent =
    extent === "localized" || extent === "in-situ"
      ? [
          `Built on diffuse pleural disease: for ${extent === "localized" ? "localized mesothelioma" : "mesothelioma in situ"} this is extrapolation.`,
        ]
      : [];
  return [...ofSite, ...ofExtent];
}
