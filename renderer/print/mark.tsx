import type { PaperCheck } from "../../shared/domain/prognosis-views.ts";
import type { VerificationLevel } from "../../shared/domain/result.ts";
import { checkText } from "./check-text.ts";

const marks: Record<VerificationLevel, { glyph: string; words: string }> = {
  verified: { glyph: "", words: "" },
  secondary: { glyph: "◐", words: "secondary source" },
  unverified: { glyph: "○", words: "not yet checked against the paper" },
};

/**
 * A half or empty disc after a figure that was not read in the primary source; nothing after one that was. A tick stands
 * in its place after one that was compared with the paper; the legend says by whom and when.
 */
export function Mark(props: {
  level: VerificationLevel;
  checked?: PaperCheck | null;
}) {
  const { level, checked = null } = props;
  if (checked !== null)
    return (
      <abbr className="mark" title={checkText(checked)}>
        ✓
      </abbr>
    );
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
