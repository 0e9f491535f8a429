import type { Paper } from "../contract/printing.ts";

const millimetresPerInch = 25.4;

export interface PageGeometry {
  widthMm: number;
  heightMm: number;
  /** Kept free at the right edge of the body for the draft mark; head and foot end where the text ends. */
  draftStripMm: number;
  marginsMm: { top: number; bottom: number; left: number; right: number };
}

/**
 * Paper size and margins of the summary page. Left and right are the same, so that duplex sheets can
 * be punched; top and bottom hold the identity line and the footer.
 */
export function pageGeometry(paper: Paper): PageGeometry {
  const size =
    paper === "A4"
      ? { widthMm: 210, heightMm: 297 }
      : { widthMm: 215.9, heightMm: 279.4 };
  return {
    ...size,
    draftStripMm: 7,
    marginsMm: { top: 11, bottom: 14, left: 12.5, right: 12.5 },
  };
}

/** The margins in inches, as printing in Chromium takes them. */
export function pageMarginsInches(paper: Paper): PageGeometry["marginsMm"] {
  const { top, bottom, left, right } = pageGeometry(paper).marginsMm;
  return {
    top: top / millimetresPerInch,
    bottom: bottom / millimetresPerInch,
    left: left / millimetresPerInch,
    right: right / millimetresPerInch,
  };
}
