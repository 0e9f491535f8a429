import type { InputStretches } from "../../rule.ts";
import { pointStretches } from "../point-score.ts";
import { lentItems } from "./items.ts";

/** Where each input of the LENT score changes its points. */
export const lentStretches: InputStretches[] = pointStretches(lentItems);
