import { dosingOf } from "../../services/dosing-service.ts";
import {
  prognosisHistory,
  prognosisSnapshot,
  shownPrognosis,
  storePrognosis,
} from "../../services/prognosis-record-service.ts";
import type { Handlers } from "../dispatcher.ts";
import type { Dependencies } from "./dependencies.ts";

type PrognosisChannel = Extract<
  keyof Handlers,
  `prognosis.${string}` | `dosing.${string}`
>;

/** The indices as the board used them, and doses for checking. */
export function prognosisHandlers({
  tools,
}: Dependencies): Pick<Handlers, PrognosisChannel> {
  return {
    "prognosis.view": ({ caseId }, context) =>
      shownPrognosis(context.session(), tools, caseId),
    "prognosis.store": (input, context) =>
      storePrognosis(context.session(), tools, input),
    "prognosis.history": (input, context) =>
      prognosisHistory(context.session(), tools, input),
    "prognosis.snapshot": (input, context) =>
      prognosisSnapshot(context.session(), input),
    "dosing.check": ({ caseId }, context) =>
      dosingOf(context.session(), tools, caseId),
  };
}
