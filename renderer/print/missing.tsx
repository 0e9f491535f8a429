import type { SummaryView } from "../../shared/domain/views.ts";
import { hasDied } from "../../shared/print/deceased.ts";
import { Kept } from "./kept.tsx";
import { byStanding } from "./open-item-words.ts";

/** Everything open, with owner and dates, so that nobody reads silence as normal; then contradictions. */
export function Missing({ summary }: { summary: SummaryView }) {
  const { openItems, contradictions, file } = summary;
  const none = hasDied(file.sections.outcome.body)
    ? "Nothing is asked for: the patient has died."
    : "No gap is recorded, and no rule lacks anything.";
  return (
    <section>
      <h2>Missing</h2>
      <p>
        {openItems.length === 0
          ? none
          : byStanding(openItems).map(({ standing, items }) => (
              <span key={standing}>
                <strong>{items.join(", ")}</strong>:{" "}
                <Kept text={`${standing}. `} />
              </span>
            ))}
      </p>
      {contradictions.length > 0 && (
        <p>
          <strong>The record contradicts itself:</strong>{" "}
          <Kept text={contradictions.join(" ")} />
        </p>
      )}
    </section>
  );
}
