import type { FieldError, QuestionCode } from "../../../shared/errors.ts";
import { formatNumber } from "../../../shared/format.ts";

/** A doubt about something typed: the refusal that asks it, and the code by which it is taken as answered with yes. */
export interface Question {
  code: QuestionCode;
  problem: FieldError;
}

/** The refusals of the questions that nobody has answered yet. */
export function unanswered(
  questions: readonly Question[],
  confirmed: readonly QuestionCode[],
): FieldError[] {
  return questions
    .filter(({ code }) => !confirmed.includes(code))
    .map(({ problem }) => problem);
}

const confirmedWords: Readonly<Record<QuestionCode, string>> = {
  fraction: "share below 1 %",
  dead: "status that means death",
  child: "patient younger than 18",
  unusual: "unusual value",
};

/** "; confirmed: unusual value" for the audit trail; empty when nothing was asked. */
export function confirmedDetail(questions: readonly Question[]): string {
  const codes = [...new Set(questions.map(({ code }) => code))];
  return codes.length === 0
    ? ""
    : `; confirmed: ${codes.map((code) => confirmedWords[code]).join(", ")}`;
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
  return {
    code: "fraction",
    problem: {
      path,
      message: `${label} ${typed}: is it ${typed} or ${meant}?`,
      offers: [
        {
          label: `It is ${meant}`,
          set: { [path]: String(times100) },
          confirm: null,
        },
        { label: `It is ${typed}`, set: {}, confirm: "fraction" },
      ],
    },
  };
}
