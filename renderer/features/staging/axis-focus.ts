import { focusStop } from "../../ui/next-stop.ts";
import type { Axis } from "./staging-draft.ts";

/** Puts the keyboard on the chosen category of an axis or on its first finding, else on its first choice. */
export function focusAxis(form: ParentNode | null, axis: Axis): void {
  const list = form?.querySelector(`[data-axis="${axis}"]`) ?? null;
  focusStop(list?.querySelector("[data-stop]") ?? list);
}
