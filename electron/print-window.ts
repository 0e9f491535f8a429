import { BrowserWindow } from "electron";
import { PDFDocument } from "pdf-lib";
import type { PrintModel } from "../shared/domain/views.ts";
import { pageMarginsInches } from "../shared/print/page-geometry.ts";
import { footerTemplate, headerTemplate } from "../shared/print/templates.ts";
import { appOrigin } from "./origin.ts";
import type { PrintJobs } from "./services/print-jobs.ts";
import { printWindowOptions } from "./window-options.ts";

export interface PrintedPdf {
  bytes: Buffer;
  pages: number;
}

export interface PrintTools {
  readonly jobs: PrintJobs;
  readonly preload: string;
  readonly newId: () => string;
  /** Told the webContents id of the hidden window, so that its calls are recognised. */
  readonly onOpen: (webContentsId: number) => void;
  readonly onClose: (webContentsId: number) => void;
}

/** Draws one page model in a hidden sandboxed window and returns it as a tagged PDF. */
export async function renderPdf(
  model: PrintModel,
  tools: PrintTools,
): Promise<PrintedPdf> {
  const jobId = tools.newId();
  tools.jobs.add(jobId, model);
  const window = new BrowserWindow(printWindowOptions(tools.preload));
  const { id } = window.webContents;
  tools.onOpen(id);
  try {
    await window.loadURL(`${appOrigin}/print.html#${jobId}`);
    await tools.jobs.whenReady(jobId);
    const bytes = await window.webContents.printToPDF({
      pageSize: model.paper === "A4" ? "A4" : "Letter",
      printBackground: true,
      displayHeaderFooter: true,
      headerTemplate: headerTemplate(model),
      footerTemplate: footerTemplate(model),
      margins: pageMarginsInches(model.paper),
      generateTaggedPDF: true,
      generateDocumentOutline: true,
    });
    const pages = (
      await PDFDocument.load(bytes, { updateMetadata: false })
    ).getPageCount();
    return { bytes, pages };
  } finally {
    tools.jobs.remove(jobId);
    tools.onClose(id);
    window.destroy();
  }
}
