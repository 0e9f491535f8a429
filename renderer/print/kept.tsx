import { keepTogether } from "./keep-together.ts";

/** A text whose dates, intervals and figures with units are never split over two lines. */
export function Kept({ text }: { text: string }) {
  return keepTogether(text).map((part) =>
    part.whole ? (
      <span key={part.from} className="kept">
        {part.text}
      </span>
    ) : (
      part.text
    ),
  );
}
