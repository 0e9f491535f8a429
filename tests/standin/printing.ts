/** Paper sizes in inches, as Electron names them. */
const paper: Record<string, [number, number]> = {
  A0: [33.1, 46.8],
  A1: [23.4, 33.1],
  A2: [16.54, 23.4],
  A3: [11.7, 16.54],
  A4: [8.27, 11.7],
  A5: [5.83, 8.27],
  A6: [4.13, 5.83],
  Letter: [8.5, 11],
  Legal: [8.5, 14],
  Tabloid: [11, 17],
  Ledger: [17, 11],
};

export interface PrintToPdfOptions {
  landscape?: boolean;
  displayHeaderFooter?: boolean;
  printBackground?: boolean;
  scale?: number;
  pageSize?: string | { width: number; height: number };
  margins?: { top?: number; bottom?: number; left?: number; right?: number };
  pageRanges?: string;
  headerTemplate?: string;
  footerTemplate?: string;
  preferCSSPageSize?: boolean;
  generateTaggedPDF?: boolean;
  generateDocumentOutline?: boolean;
}

/** Chromium's Page.printToPDF parameters for Electron's printToPDF options; refuses an unknown paper. */
export function toPrintParameters({
  pageSize = "Letter",
  margins = {},
  ...rest
}: PrintToPdfOptions): object {
  const known =
    typeof pageSize === "string"
      ? Object.entries(paper).find(
          ([name]) => name.toLowerCase() === pageSize.toLowerCase(),
        )
      : undefined;
  if (typeof pageSize === "string" && known === undefined)
    throw new Error(`Invalid pageSize ${pageSize}`);
  const [paperWidth, paperHeight] =
    typeof pageSize === "string"
      ? (known?.[1] ?? [0, 0])
      : [pageSize.width, pageSize.height];
  const { top = 0.4, bottom = 0.4, left = 0.4, right = 0.4 } = margins;
  return {
    ...rest,
    paperWidth,
    paperHeight,
    marginTop: top,
    marginBottom: bottom,
    marginLeft: left,
    marginRight: right,
  };
}
