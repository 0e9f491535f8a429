import type { CaseDraft } from "../../../shared/domain/case-draft.ts";
import type { ClinicalDate } from "../../../shared/domain/primitives.ts";
import { caseDraftSchema } from "../../../shared/domain/case-draft.ts";
import { fieldErrors, type FieldError } from "../../../shared/errors.ts";
import { formatDate } from "../../../shared/format.ts";
import { isSurelyAfter } from "../dates/span.ts";
import { checkDay, checkFacts } from "./check-facts.ts";
import { checkStagingDraft } from "./check-staging-draft.ts";
import { refusal } from "./refuse.ts";

/** The draft as the schema cleans it; refuses with "validation" and the path of each field that does not fit. */
export function parseDraft(draft: unknown): CaseDraft {
  const parsed = caseDraftSchema.safeParse(draft);
  if (parsed.success) return parsed.data;
  throw refusal(fieldErrors(parsed.error), parsed.error);
}

/** Every date and every staging of a draft that cannot be; an empty list when the case may be stored. */
export function checkDraft(draft: CaseDraft, today: string): FieldError[] {
  const bounds = { birthDate: draft.identity.birthDate, today };
  const dated = (path: string, what: string, on: ClinicalDate | null) =>
    checkDay(path, what, on, bounds);
  return [
    ...checkFacts(draft, today),
    ...draft.observations.flatMap((observation, at) =>
      dated(`observations.${at}.on`, observation.kind, observation.on),
    ),
    ...draft.stagings.flatMap((staging, at) => [
      ...dated(`stagings.${at}.on`, "staging", staging.on),
      ...checkStagingDraft(staging, draft).map(({ path, message }) => ({
        path: `stagings.${at}.${path}`,
        message,
      })),
    ]),
    ...draft.treatments.flatMap((treatment, at) =>
      checkSpan(`treatments.${at}.endedOn`, treatment),
    ),
  ];
}

function checkSpan(
  path: string,
  span: {
    name: string;
    startedOn: ClinicalDate | null;
    endedOn: ClinicalDate | null;
  },
): FieldError[] {
  if (!isSurelyAfter(span.startedOn, span.endedOn)) return [];
  const message = `${span.name} ends on ${formatDate(span.endedOn)}, before it starts on ${formatDate(span.startedOn)}. Correct one of the two dates.`;
  return [{ path, message }];
}
