import type { PrintModel, TimelineItem } from "../../shared/domain/views.ts";

/** How much goes on the page of what may be long or may be left out. */
export interface PagePlan {
  courseRows: number;
  optionRows: number;
  /** The measured values of the indices that are not printed in full. */
  otherValues: boolean;
}

/** The rows a board can use at the least; fewer than `wantedOptionRows` are printed only when nothing else gives way. */
export interface Fewest {
  courseRows: number;
  wantedOptionRows: number;
  optionRows: number;
}

/** Three rows of the course, every randomized trial if it can be, one trial at the least. */
export function fewestOf(model: PrintModel): Fewest {
  return {
    courseRows: 3,
    wantedOptionRows: model.options.filter(({ randomised }) => randomised)
      .length,
    optionRows: 1,
  };
}

/** What the course prints: everything but the board itself, which the head of the page names. */
export function courseOf(model: PrintModel): TimelineItem[] {
  return model.summary.timeline.filter(({ lane }) => lane !== "board");
}

/** Everything, as the page is first tried. */
export function fullPlan(model: PrintModel): PagePlan {
  return {
    courseRows: courseOf(model).length,
    optionRows: model.options.length,
    otherValues: true,
  };
}

/**
 * The next shorter page: a row less of the list that is further above its fewest rows, the course first when they are
 * equal; then the values of the further indices; then fewer randomized trials. Null when nothing more can go:
 * everything is printed then, and flows on to a second page.
 */
export function tighterPlan(plan: PagePlan, fewest: Fewest): PagePlan | null {
  const course = plan.courseRows - fewest.courseRows;
  const options = plan.optionRows - fewest.wantedOptionRows;
  if (course > 0 && course >= options)
    return { ...plan, courseRows: plan.courseRows - 1 };
  if (options > 0) return { ...plan, optionRows: plan.optionRows - 1 };
  if (plan.otherValues) return { ...plan, otherValues: false };
  return plan.optionRows > fewest.optionRows
    ? { ...plan, optionRows: plan.optionRows - 1 }
    : null;
}

/** The newest `count` of a list in its order, and how many older ones are left out. */
export function lastOf<Item>(
  items: readonly Item[],
  count: number,
): { shown: Item[]; left: number } {
  const from = Math.max(0, items.length - count);
  return { shown: items.slice(from), left: from };
}
