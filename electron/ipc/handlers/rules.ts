import {
  listRules,
  recordCheck,
  ruleExamples,
  ruleView,
  withdrawCheck,
} from "../../services/rule-service.ts";
import type { Handlers } from "../dispatcher.ts";
import type { Dependencies } from "./dependencies.ts";

type RuleChannel = Extract<keyof Handlers, `rules.${string}`>;

/** The rules with their rows, and the checks against the papers. */
export function ruleHandlers({
  tools,
}: Dependencies): Pick<Handlers, RuleChannel> {
  return {
    "rules.list": (_input, context) => listRules(context.session()),
    "rules.entry": ({ rule }, context) => ruleView(context.session(), rule),
    "rules.examples": ({ rule }) => ruleExamples(rule),
    "rules.check": (input, context) =>
      recordCheck(context.session(), tools, input),
    "rules.withdrawCheck": (input, context) =>
      withdrawCheck(context.session(), tools, input),
  };
}
