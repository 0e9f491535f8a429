import type { ChannelInput } from "../../../shared/contract/index.ts";
import { fullDateSchema } from "../../../shared/domain/primitives.ts";
import { formatDate } from "../../../shared/format.ts";
import { parseDate } from "../../../shared/parse-date.ts";

export interface CheckFields {
  checkedBy: string;
  checkedOn: string;
  paper: string;
  verdict: "agrees" | "differs" | "";
  note: string;
}

/** What stays for the next row of the same paper. */
export type KeptPaper = Pick<CheckFields, "checkedBy" | "checkedOn" | "paper">;

/** The form as it opens: dated today, the person and the finding left open. */
export function openingFields(
  kept: KeptPaper | null,
  today: string,
): CheckFields {
  const paper = kept ?? {
    checkedBy: "",
    checkedOn: formatDate(today),
    paper: "",
  };
  return { ...paper, verdict: "", note: "" };
}

/** Everything that is missing or cannot be read, each at its field, all at once. */
export function checkProblems(
  fields: CheckFields,
): Partial<Record<keyof CheckFields, string>> {
  const on = readWholeDate(fields.checkedOn);
  return {
    ...(fields.checkedBy.trim() === "" && {
      checkedBy: "Say who compared the row with the paper.",
    }),
    ...(!on.ok && { checkedOn: on.message }),
    ...(fields.paper.trim() === "" && {
      paper: "Say what was read: the paper and its table or figure.",
    }),
    ...(fields.verdict === "" && {
      verdict: "Say whether the row agrees with the paper.",
    }),
    ...(fields.verdict === "differs" &&
      fields.note.trim() === "" && {
        note: "Say what the paper gives instead.",
      }),
  };
}

/** What the main process is asked to store; null while something is missing. */
export function toCheck(
  fields: CheckFields,
  row: Pick<ChannelInput<"rules.check">, "rule" | "row" | "ruleVersion">,
): ChannelInput<"rules.check"> | null {
  const on = readWholeDate(fields.checkedOn);
  const { checkedBy, paper, verdict, note } = fields;
  if (!on.ok || verdict === "") return null;
  return { ...row, checkedBy, checkedOn: on.date, paper, verdict, note };
}

/** True for the name of a field of this form. */
export function isCheckField(name: string): name is keyof CheckFields {
  return ["checkedBy", "checkedOn", "paper", "verdict", "note"].includes(name);
}

function readWholeDate(
  typed: string,
): { ok: true; date: string } | { ok: false; message: string } {
  const parsed = parseDate(typed);
  if (!parsed.ok) return parsed;
  return fullDateSchema.safeParse(parsed.date).success
    ? parsed
    : { ok: false, message: "Give the whole date, as 12-Nov-2026." };
}
