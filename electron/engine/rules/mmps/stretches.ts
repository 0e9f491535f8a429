import type { InputStretches } from "../../rule.ts";
import { pointStretches } from "../point-score.ts";
import { mmpsItems } from "./items.ts";

/** Where each input of the Multimodality Prognostic Score changes its point. */
export const mmpsStretches: InputStretches[] = pointStretches(mmpsItems);
