import { dosingOf } from "../../services/dosing-service.ts";
import {
  prognosisHistory,
  storePrognosis,
} from "../../services/prognosis-record-service.ts";
import { casePrognosis } from "../../services/prognosis-service.ts";
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
      casePrognosis(context.session(), tools, caseId),
    "prognosis.store": (input, context) =>
      storePrognosis(context.session(), tools, input),
    "prognosis.history": ({ caseId }, context) =>
      prognosisHistory(context.session(), tools, caseId),
    "dosing.check": ({ caseId }, context) =>
      dosingOf(context.session(), tools, caseId),
  };
}
