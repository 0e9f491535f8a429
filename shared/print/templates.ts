import type { PrintModel } from "../domain/views.ts";
import { formatDate, formatPatientName } from "../format.ts";
import { intendedUse } from "../words.ts";
import { deathText } from "./deceased.ts";
import { escapeHtml } from "./escape-html.ts";
import { pageGeometry } from "./page-geometry.ts";

const font =
  "'Inter Variable',Inter,'Liberation Sans','Helvetica Neue',Arial,sans-serif";

/** The line at the head of every page: who the patient is and which board. A very long name is
 * cut there; the page itself prints it whole. */
export function headerTemplate(model: PrintModel): string {
  const { file } = model.summary;
  const identity = file.sections.identity.body;
  const born =
    identity.birthDate === null
      ? "Birth date not recorded"
      : `Born ${formatDate(identity.birthDate)}`;
  const board =
    file.board === null
      ? "No board date"
      : `Board ${formatDate(file.board.on)}`;
  const death = deathText(file.sections.outcome.body);
  const facts = [
    born,
    ...(death === null ? [] : [death]),
    `Record ${identity.recordNumber}`,
    board,
  ].join(" · ");
  return band(
    model,
    `<div style="${row}"><div style="${shortened}">${escapeHtml(formatPatientName(identity))}</div><div style="${fixed}">${escapeHtml(facts)}</div></div>`,
  );
}

/** The lines at the foot of every page: when and by whom printed, versions, page x of y, intended use. A very long
 * workspace name is cut. */
export function footerTemplate(model: PrintModel): string {
  const printed = [
    `Printed ${model.printedAtText} by ${model.printedBy}`,
    model.workspaceKind === "demo"
      ? `${model.workspaceName}: invented demo data`
      : model.workspaceName,
  ].join(" · ");
  const versions = [
    `Engine ${model.engineVersion}`,
    `Rules ${model.rulesVersion}`,
    `Evidence ${model.evidenceVersion}`,
  ].join(" · ");
  return band(
    model,
    `<div style="border-top:0.6pt solid #555;padding-top:3pt"><div style="${row}"><div style="${shortened}">${escapeHtml(printed)}</div><div style="${fixed}">${escapeHtml(versions)}</div></div><div style="${row}"><div>${escapeHtml(intendedUse)}</div><div style="${fixed}">Page <span class="pageNumber"></span> of <span class="totalPages"></span></div></div></div>`,
  );
}

const row = "display:flex;justify-content:space-between;gap:12pt";
const fixed = "flex:none;white-space:nowrap";
const shortened =
  "min-width:0;overflow:hidden;white-space:nowrap;text-overflow:ellipsis";

function band(model: PrintModel, content: string): string {
  const { marginsMm, draftStripMm } = pageGeometry(model.paper);
  const right = marginsMm.right + draftStripMm;
  return `<div style="box-sizing:border-box;width:100%;margin:0;padding:0 ${right}mm 0 ${marginsMm.left}mm;font-family:${font};font-size:7.25pt;line-height:1.3;color:#333">${content}</div>`;
}
