import type { VerificationLevel } from "../../shared/domain/result.ts";

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
