import type { TnmEdition } from "../../../../shared/domain/staging.ts";
import type { Sides, StationVerdict } from "./station-verdicts.ts";
import {
  distant,
  intrapulmonary,
  listed,
  mediastinal,
  named,
  ownReading,
  paired,
  recalled,
  supraclavicular,
  wallOrDiaphragm,
} from "./station-verdicts.ts";

/** Where a station lies, as Butchart and Brigham ask: in the lung and hilum, elsewhere in the chest, or outside it. */
export type NodeRegion = "lung" | "chest" | "outside";

export interface Station extends Sides {
  station: string;
  name: string;
  region: NodeRegion;
  /** N3 of editions 6 and 7, which was stage IV without metastasis. */
  isSupraclavicular: boolean;
  /** Where it can lie; a midline station has no side, stations 5 and 6 lie on the left. */
  place: "lateral" | "midline" | "left";
  note: string;
}

const notInImigText =
  "The text of editions 6 and 7 does not name it; it is read there with the mediastinal nodes.";

/** Every node station with the category it makes by side. */
export const stations: readonly Station[] = [
  {
    ...row("1", "outside", "Supraclavicular, low cervical, sternal notch"),
    ...supraclavicular,
  },
  { ...row("scalene", "outside", "Scalene"), ...supraclavicular },
  { ...row("2", "chest", "Upper paratracheal"), ...mediastinal },
  { ...row("3a", "chest", "Prevascular"), ...mediastinal },
  {
    ...row(
      "3p",
      "chest",
      "Retrotracheal",
      "The side is often not recorded: ask.",
    ),
    ...mediastinal,
  },
  { ...row("4", "chest", "Lower paratracheal"), ...mediastinal },
  {
    ...row(
      "5",
      "chest",
      "Subaortic, aortopulmonary window",
      "A left-sided station: contralateral for a right tumor.",
    ),
    place: "left",
    ...mediastinal,
  },
  {
    ...row(
      "6",
      "chest",
      "Para-aortic",
      "A left-sided station: contralateral for a right tumor.",
    ),
    place: "left",
    ...mediastinal,
  },
  {
    ...row(
      "7",
      "chest",
      "Subcarinal",
      "In the midline: ipsilateral for both sides.",
    ),
    place: "midline",
    same: paired("N1"),
    other: paired("N1"),
    imigSame: recalled("N2"),
    imigOther: recalled("N2"),
  },
  { ...row("8", "chest", "Paraesophageal, below the carina"), ...mediastinal },
  { ...row("9", "chest", "Pulmonary ligament"), ...mediastinal },
  {
    ...row(
      "10",
      "lung",
      "Hilar",
      "The AJCC text names the opposite mediastinum only; SEER counts the opposite hilum as N2.",
    ),
    same: named("N1"),
    other: listed("N2"),
    imigSame: recalled("N1"),
    imigOther: recalled("N3"),
  },
  { ...row("11", "lung", "Interlobar"), ...intrapulmonary },
  { ...row("12", "lung", "Lobar"), ...intrapulmonary },
  { ...row("13", "lung", "Segmental"), ...intrapulmonary },
  { ...row("14", "lung", "Subsegmental"), ...intrapulmonary },
  {
    ...row(
      "11-14",
      "lung",
      "Interlobar to subsegmental, station not separated",
    ),
    ...intrapulmonary,
  },
  {
    ...row("IM", "chest", "Internal mammary, parasternal"),
    same: named("N1"),
    other: paired("N2"),
    imigSame: recalled("N2"),
    imigOther: recalled("N3"),
  },
  {
    ...row(
      "PD",
      "chest",
      "Peridiaphragmatic",
      "On the tumor side N1 by the AJCC 8 text; the SEER registry codes N2 on both sides.",
    ),
    same: named("N1"),
    other: paired("N2"),
    imigSame: recalled("N2"),
    imigOther: ownReading("N3"),
  },
  {
    ...row("PF", "chest", "Pericardial fat pad", notInImigText),
    ...wallOrDiaphragm,
  },
  { ...row("IC", "chest", "Intercostal", notInImigText), ...wallOrDiaphragm },
  {
    ...row("cervical", "outside", "Cervical, above station 1", "Distant: M1."),
    same: listed("M1"),
    other: listed("M1"),
    imigSame: ownReading("M1"),
    imigOther: ownReading("M1"),
  },
  { ...row("axillary", "outside", "Axillary", "Distant: M1."), ...distant },
  {
    ...row(
      "abdominal",
      "outside",
      "Abdominal, retrocrural or celiac",
      "Distant: M1.",
    ),
    ...distant,
  },
];

/** The verdict of a positive station on the tumor side or the other one. */
export function verdictOf(
  station: Station,
  edition: TnmEdition,
  isSameSide: boolean,
): StationVerdict {
  if (edition === "8" || edition === "9")
    return isSameSide ? station.same : station.other;
  return isSameSide ? station.imigSame : station.imigOther;
}

/** True for nodes beyond the regional ones: positive, they are M1. */
export function isDistant(station: Station): boolean {
  return station.same.category === "M1";
}

function row(
  station: string,
  region: NodeRegion,
  name: string,
  note = "",
): Omit<Station, keyof Sides> {
  return {
    station,
    name,
    region,
    isSupraclavicular: false,
    place: "lateral",
    note,
  };
}
