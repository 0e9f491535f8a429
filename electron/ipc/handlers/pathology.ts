import { assessPathology } from "../../services/pathology-service.ts";
import type { Handlers } from "../dispatcher.ts";

type PathologyChannel = Extract<keyof Handlers, `pathology.${string}`>;

/** What the rules make of a pathology form, live. */
export function pathologyHandlers(): Pick<Handlers, PathologyChannel> {
  return {
    "pathology.assess": (input, context) =>
      assessPathology(context.session(), input),
  };
}
