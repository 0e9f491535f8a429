import type {
  Confirmation,
  FieldError,
  Offer,
} from "../../../shared/errors.ts";
import { formatNumber } from "../../../shared/format.ts";

/** A doubt about something typed: the refusal that asks it, and the yes that answers it and no other question. */
export interface Question {
  confirmation: Confirmation;
  problem: FieldError;
}

/** A question whose yes is the last of its offers; the others set fields. */
export function questionOf(
  confirmation: Confirmation,
  asked: { message: string; yes: string; others?: readonly Offer[] },
): Question {
  const { message, yes, others = [] } = asked;
  return {
    confirmation,
    problem: {
      path: confirmation.path,
      message,
      offers: [...others, { label: yes, set: {}, confirm: confirmation }],
    },
  };
}

/** The refusals of the questions that nobody has answered yet: same doubt, same field, same value. */
export function unanswered(
  questions: readonly Question[],
  confirmed: readonly Confirmation[],
): FieldError[] {
  return questions
    .filter(
      ({ confirmation: { code, path, about } }) =>
        !confirmed.some(
          (yes) =>
            yes.code === code && yes.path === path && yes.about === about,
        ),
    )
    .map(({ problem }) => problem);
}

/** "; confirmed: Ki-67 0.12 %" for the audit trail; empty when nothing was asked. */
export function confirmedDetail(questions: readonly Question[]): string {
  const asked = questions.map(({ confirmation }) => confirmation.about);
  return asked.length === 0 ? "" : `; confirmed: ${asked.join(", ")}`;
}

/**
 * Asks whether a share below one percent was typed as a fraction. `path` names the field; null when the value is
 * no such share.
 */
export function fractionQuestion(
  path: string,
  label: string,
  percent: number | null,
): Question | null {
  if (percent === null || percent === 0 || Math.abs(percent) >= 1) return null;
  const times100 = Number((percent * 100).toPrecision(10));
  const typed = `${formatNumber(percent)} %`;
  const meant = `${formatNumber(times100)} %`;
  return questionOf(
    { code: "fraction", path, about: `${label} ${typed}` },
    {
      message: `${label} ${typed}: is it ${typed} or ${meant}?`,
      yes: `It is ${typed}`,
      others: [
        {
          label: `It is ${meant}`,
          set: { [path]: String(times100) },
          confirm: null,
        },
      ],
    },
  );
}
