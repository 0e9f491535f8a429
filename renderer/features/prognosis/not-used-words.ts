import type { PickedInput } from "../../../shared/domain/prognosis-views.ts";

type Shown = Pick<PickedInput, "name" | "display">;

/** "missing"; "5 (dead): not used" where a value is there that the rule must not see. */
export function notUsedWords(input: Shown): string {
  if (input.display === null) return "missing";
  return `${input.display}${saysDead(input) ? " (dead)" : ""}: not used`;
}

/** ECOG 5 is no gap to fill: it says that the patient has died. */
export function saysDead({ name, display }: Shown): boolean {
  return name === "ecog" && display === "5";
}
