import "@fontsource-variable/inter/index.css";
import "./print.css";
import "./tables.css";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import * as z from "zod";
import type { PrintModel } from "../../shared/domain/views.ts";
import { pageGeometry } from "../../shared/print/page-geometry.ts";
import { call } from "../api.ts";
import type { PagePlan } from "./page-plan.ts";
import { fewestOf, fullPlan, tighterPlan } from "./page-plan.ts";
import { SummaryPage } from "./summary-page.tsx";

z.config({ jitless: true });

const host = document.getElementById("root");
if (host === null) throw new Error("The page has no root element.");
const root = createRoot(host);

/** Draws the page of the job named in the address, shortened until it fits, and says when it is ready to print. */
async function printJob(jobId: string): Promise<void> {
  const model = await call("print.job", { jobId });
  layPage(model.paper);
  const fewest = fewestOf(model);
  let plan: PagePlan | null = fullPlan(model);
  draw(model, plan);
  await document.fonts.ready;
  while (overflows()) {
    plan = tighterPlan(plan, fewest);
    draw(model, plan ?? fullPlan(model));
    if (plan === null) break;
  }
  await document.fonts.ready;
  await call("print.ready", { jobId });
}

function draw(model: PrintModel, plan: PagePlan): void {
  flushSync(() => root.render(<SummaryPage model={model} plan={plan} />));
}

/** The page on screen is as wide and high as the printed one between its margins, so that it can be measured. */
function layPage(paper: PrintModel["paper"]): void {
  const { widthMm, heightMm, draftStripMm, marginsMm } = pageGeometry(paper);
  const { style } = document.documentElement;
  style.setProperty(
    "--page-width",
    `${widthMm - marginsMm.left - marginsMm.right}mm`,
  );
  style.setProperty("--draft-strip", `${draftStripMm}mm`);
  style.setProperty(
    "--page-height",
    `${heightMm - marginsMm.top - marginsMm.bottom}mm`,
  );
}

function overflows(): boolean {
  const page = document.querySelector<HTMLElement>("[data-page]");
  const limit = document.querySelector<HTMLElement>("[data-page-limit]");
  return (
    page !== null && limit !== null && page.offsetHeight > limit.offsetHeight
  );
}

printJob(location.hash.slice(1)).catch((error: unknown) => {
  const sentence = error instanceof Error ? error.message : String(error);
  root.render(<p role="alert">The page could not be drawn: {sentence}</p>);
});
