import type { VerificationLevel } from "../../shared/domain/result.ts";

const marks: Record<VerificationLevel, { glyph: string; words: string }> = {
  verified: { glyph: "", words: "" },
  secondary: { glyph: "◐", words: "secondary source" },
  unverified: { glyph: "○", words: "not yet checked against the paper" },
};

/** A half or empty disc after a figure that was not read in the primary source; nothing after one that was. */
export function Mark({ level }: { level: VerificationLevel }) {
  const { glyph, words } = marks[level];
  if (glyph === "") return null;
  return (
    <abbr className="mark" title={words}>
      {glyph}
    </abbr>
  );
}

/** "◐ secondary source": a mark with its meaning, for the legend. */
export function levelWords(level: "secondary" | "unverified"): string {
  return `${marks[level].glyph} ${marks[level].words}`;
}
