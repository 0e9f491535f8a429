import type { ParsedInput } from "../../../shared/contract/index.ts";

/** A staging of the demo that amends the first one of its case, as a person saves it. */
export type DemoAmendment = Omit<
  ParsedInput<"staging.save">,
  "caseId" | "amends"
>;
