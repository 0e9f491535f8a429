import {
  deriveStage,
  derivePeritoneal,
  formFor,
  peritonealFormGuide,
  stagingGuide,
} from "../../services/staging-derivation.ts";
import { saveStaging } from "../../services/staging-service.ts";
import type { Handlers } from "../dispatcher.ts";
import type { Dependencies } from "./dependencies.ts";

type StagingChannel = Extract<keyof Handlers, `staging.${string}`>;

/** What the forms show, live derivation, and saving of a staging. */
export function stagingHandlers({
  tools,
}: Dependencies): Pick<Handlers, StagingChannel> {
  return {
    "staging.guide": (input) => stagingGuide(input),
    "staging.peritonealGuide": () => peritonealFormGuide(),
    "staging.derive": (input, context) => deriveStage(context.session(), input),
    "staging.derivePeritoneal": (input, context) =>
      derivePeritoneal(context.session(), input),
    "staging.formFor": (input, context) => formFor(context.session(), input),
    "staging.save": (input, context) =>
      saveStaging(context.session(), tools, input),
  };
}
