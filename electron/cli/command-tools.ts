import type { PrintModel } from "../../shared/domain/views.ts";
import type { PrintedPdf } from "../print-window.ts";
import type { Program } from "../program.ts";

export interface CommandTools extends Program {
  /** Draws a page; null where there is no window program. */
  readonly draw: ((model: PrintModel) => Promise<PrintedPdf>) | null;
}
