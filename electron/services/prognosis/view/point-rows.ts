import {
  pointOptions,
  type PointItem,
} from "../../../engine/rules/point-score.ts";
import type { Given } from "./index-words.ts";

/** Ids of the rows a score by points rests on: the row of each known input, every row of a missing one. */
export function itemRows<Name extends string>(
  items: readonly PointItem<Name>[],
  given: Given,
): string[] {
  const values = new Map(
    items.map(({ input }) => {
      const value = given[input.name] ?? null;
      return [input.name, typeof value === "boolean" ? null : value] as const;
    }),
  );
  return pointOptions(items, values).flatMap((rows) =>
    rows.map(({ id }) => id),
  );
}
