import type { VerificationLevel } from "../../../../shared/domain/result.ts";
import type { NCategory } from "../../../../shared/domain/staging.ts";
import type { CitationId } from "../../citations.ts";

/** What a positive station makes, and how far the pairing can be trusted. */
export interface StationVerdict {
  category: NCategory | "M1";
  citation: CitationId;
  verification: VerificationLevel;
}

/** The four verdicts of a station. */
export interface Sides {
  /** Editions 8 and 9. */
  same: StationVerdict;
  other: StationVerdict;
  /** Editions 6 and 7. */
  imigSame: StationVerdict;
  imigOther: StationVerdict;
}

/** Named by the text of the 8th edition. */
export const named = (category: NCategory): StationVerdict => ({
  category,
  citation: "pdq-staging",
  verification: "secondary",
});
/** Listed by the SEER tables of editions 8 and 9. */
export const listed = (category: NCategory | "M1"): StationVerdict => ({
  category,
  citation: "seer-eod",
  verification: "secondary",
});
/** Our pairing of a station of the IASLC map with a node group of the text. */
export const paired = (category: NCategory | "M1"): StationVerdict => ({
  category,
  citation: "iaslc-map",
  verification: "unverified",
});
/** Recalled from the IMIG text of editions 6 and 7. */
export const recalled = (category: NCategory | "M1"): StationVerdict => ({
  category,
  citation: "imig",
  verification: "unverified",
});
/** Our reading, where no text names the station. */
export const ownReading = (category: NCategory | "M1"): StationVerdict => ({
  category,
  citation: "mesoboard-policy",
  verification: "unverified",
});

export const mediastinal: Sides = {
  same: paired("N1"),
  other: paired("N2"),
  imigSame: recalled("N2"),
  imigOther: recalled("N3"),
};
export const intrapulmonary: Sides = {
  same: paired("N1"),
  other: paired("N2"),
  imigSame: recalled("N1"),
  imigOther: recalled("N3"),
};
export const supraclavicular: Sides & { isSupraclavicular: true } = {
  isSupraclavicular: true,
  same: named("N2"),
  other: named("N2"),
  imigSame: recalled("N3"),
  imigOther: recalled("N3"),
};
/** Named by the AJCC 8 text on the tumor side only; the other side is derived. */
export const wallOrDiaphragm: Sides = {
  same: named("N1"),
  other: paired("N2"),
  imigSame: ownReading("N2"),
  imigOther: ownReading("N3"),
};
export const distant: Sides = {
  same: ownReading("M1"),
  other: ownReading("M1"),
  imigSame: ownReading("M1"),
  imigOther: ownReading("M1"),
};
