import type { InputStretches } from "../../rule.ts";

/** None: the cut-off of 5 is one of the ratio, so neither count has a cut-off of its own. */
export const nlrStretches: InputStretches[] = [];
