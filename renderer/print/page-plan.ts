import type { PrintModel, TimelineItem } from "../../shared/domain/views.ts";

/** How much of the two lists that may be long goes on the page. */
export interface PagePlan {
  courseRows: number;
  optionRows: number;
}

const fewestCourseRows = 3;
const fewestOptionRows = 1;

/** What the course prints: everything but the board itself, which the head of the page names. */
export function courseOf(model: PrintModel): TimelineItem[] {
  return model.summary.timeline.filter(({ lane }) => lane !== "board");
}

/** Everything, as the page is first tried. */
export function fullPlan(model: PrintModel): PagePlan {
  return {
    courseRows: courseOf(model).length,
    optionRows: model.options.length,
  };
}

/**
 * One row less, from the list that is further above its fewest rows, the course first when they are equal. Null
 * when both are as short as a board can use: everything is printed then, and flows on to a
 * second page.
 */
export function tighterPlan(plan: PagePlan): PagePlan | null {
  const course = plan.courseRows - fewestCourseRows;
  const options = plan.optionRows - fewestOptionRows;
  if (course <= 0 && options <= 0) return null;
  return course >= options
    ? { ...plan, courseRows: plan.courseRows - 1 }
    : { ...plan, optionRows: plan.optionRows - 1 };
}

/** The newest `count` of a list in its order, and how many older ones are left out. */
export function lastOf<Item>(
  items: readonly Item[],
  count: number,
): { shown: Item[]; left: number } {
  const from = Math.max(0, items.length - count);
  return { shown: items.slice(from), left: from };
}
