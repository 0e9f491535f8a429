import type {
  EditionGuide,
  StationGuide,
} from "../../../../shared/contract/staging.ts";
import type { Classification } from "../../../../shared/domain/staging-event.ts";
import type { TnmEdition } from "../../../../shared/domain/staging.ts";
import { descriptorsOf, dividesT1 } from "./descriptors.ts";
import { findingNames, findingWords, surfaces } from "./finding-words.ts";
import { sites } from "./metastasis-sites.ts";
import { isDistant, stations } from "./stations.ts";

/** Every finding as the form asks it, with the category it makes under this edition and classification. */
export function findingGuide(
  edition: TnmEdition,
  classification: Classification,
): EditionGuide["findings"] {
  const descriptors = descriptorsOf(edition, classification);
  const isImig = dividesT1(edition);
  return findingNames.map((name) => {
    const found = descriptors.find(({ finding }) => finding === name);
    const isSurface = surfaces.some((surface) => surface === name);
    const t1 = isImig && name === "visceral_pleura" ? "T1b" : "T1";
    const own = isSurface ? t1 : name === "distant_metastasis" ? "M1" : null;
    return {
      name,
      ...findingWords[name],
      category: found?.category ?? own,
      verification:
        found?.verification ?? (isImig ? "unverified" : "secondary"),
    };
  });
}

/** Every node station as the form and the chest diagram offer it. */
export function stationGuide(): StationGuide[] {
  return stations.map((one) => ({
    station: one.station,
    name: one.name,
    sides:
      one.place === "midline"
        ? ["midline"]
        : one.place === "left"
          ? ["left"]
          : ["left", "right"],
    isDistant: isDistant(one),
    note: one.note,
  }));
}

/** The sites of distant metastasis as the form offers them. */
export function metastasisSites(): {
  code: string;
  label: string;
  note: string;
}[] {
  return sites.map(({ code, label, note }) => ({ code, label, note }));
}
