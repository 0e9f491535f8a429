import {
  deriveStage,
  saveStaging,
  stagingGuide,
} from "../../services/staging-service.ts";
import type { Handlers } from "../dispatcher.ts";
import type { Dependencies } from "./dependencies.ts";

type StagingChannel = Extract<keyof Handlers, `staging.${string}`>;

/** Category meanings, live derivation and saving of a staging. */
export function stagingHandlers({
  tools,
}: Dependencies): Pick<Handlers, StagingChannel> {
  return {
    "staging.guide": (input) => stagingGuide(input),
    "staging.derive": (input, context) => deriveStage(context.session(), input),
    "staging.save": (input, context) =>
      saveStaging(context.session(), tools, input),
  };
}
