import { readFileSync } from "node:fs";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

export interface PdfPage {
  text: string;
  widthMm: number;
  heightMm: number;
}

/** The text and size of each page of a PDF, as a reader program sees them. */
export async function readPdf(file: string): Promise<PdfPage[]> {
  const document = await getDocument({
    data: new Uint8Array(readFileSync(file)),
    verbosity: 0,
  }).promise;
  const pages: PdfPage[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const [, , width = 0, height = 0] = page.view;
    const { items } = await page.getTextContent();
    const text = items
      .map((item) => ("str" in item ? item.str : ""))
      .join(" ")
      .replaceAll(/\s+/gu, " ");
    pages.push({
      text,
      widthMm: (width / 72) * 25.4,
      heightMm: (height / 72) * 25.4,
    });
  }
  return pages;
}
