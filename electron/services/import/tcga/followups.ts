import type { CaseDraft } from "../../../../shared/domain/case-draft.ts";
import { dayWords, onDay } from "./days.ts";
import type { Form } from "./outcome.ts";
import { followUpPerformance } from "./performance.ts";
import { cut } from "../source-row.ts";
import { sentenceCase } from "./words.ts";

type EventDraft = CaseDraft["events"][number];

/** Each follow-up form as one line of the course, on its last contact or the day of death. */
export function readFollowUps(forms: readonly Form[]): EventDraft[] {
  return forms.slice(1).map((form) => {
    const day = form.deathDay ?? form.lastContactDay;
    const parts = [
      stateWords(form),
      form.row.text("person_neoplasm_cancer_status", 40),
      followUpPerformance(form),
      form.row.word("lost_follow_up") === "yes" ? "lost to follow-up" : "",
    ].filter((part) => part !== "");
    return {
      kind: "follow-up",
      on: day === null ? null : onDay(day),
      text: `${sentenceCase(form.name)}: ${parts.join("; ")}.`,
      source: form.row.source,
    };
  });
}

function stateWords({ vital, deathDay, lastContactDay }: Form): string {
  if (deathDay !== null) return `died on ${dayWords(deathDay)}`;
  const state = vital === "" ? "state not recorded" : cut(vital, 40);
  return lastContactDay === null
    ? state
    : `${state}, last contact ${dayWords(lastContactDay)}`;
}
