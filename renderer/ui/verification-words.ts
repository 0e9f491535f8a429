import type { PaperCheck } from "../../shared/domain/prognosis-views.ts";
import type { VerificationLevel } from "../../shared/domain/result.ts";
import { formatDate } from "../../shared/format.ts";

/** The words of the three verification levels, for marks, legends and screen readers. */
export const verificationWords: Record<
  VerificationLevel,
  { short: string; long: string }
> = {
  verified: {
    short: "verified",
    long: "Verified: read in the primary source.",
  },
  secondary: {
    short: "secondary source",
    long: "Secondary source: read in a source that restates it.",
  },
  unverified: {
    short: "unverified",
    long: "Unverified: not yet checked against the paper by this clinic.",
  },
};

/** The words that stand in place of a level once a row was compared with the paper. */
export function checkedWords({ by, on }: PaperCheck): {
  short: string;
  long: string;
} {
  const when = `${by} on ${formatDate(on)}`;
  return {
    short: `checked by ${when}`,
    long: `Checked against the paper by ${when}.`,
  };
}
