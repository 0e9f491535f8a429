type Tone = "quiet" | "amber" | "red";

const known: Record<string, { text: string; tone: Tone }> = {
  info: { text: "For information", tone: "quiet" },
  omission: { text: "Something is missing in the source", tone: "quiet" },
  suspect: { text: "Suspect", tone: "amber" },
  "error-risk": { text: "Easily misread", tone: "amber" },
  unverified: { text: "Not verified", tone: "amber" },
  outdated: { text: "Outdated", tone: "amber" },
  policy: { text: "Policy of this library", tone: "quiet" },
  error: { text: "Error in the source", tone: "red" },
};

/** How a flag's severity reads, and its tone; an unknown severity is shown as it is. */
export function severityWords(severity: string): { text: string; tone: Tone } {
  return known[severity] ?? { text: severity, tone: "amber" };
}
