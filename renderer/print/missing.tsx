import type { OpenItem } from "../../shared/domain/views.ts";
import { byStanding } from "./open-item-words.ts";

/** Gaps as gaps, with owner and dates, so that nobody reads silence as normal; then contradictions. */
export function Missing(props: {
  items: readonly OpenItem[];
  contradictions: readonly string[];
}) {
  return (
    <section>
      <h2>Missing</h2>
      <p>
        {props.items.length === 0
          ? "No gap is recorded."
          : byStanding(props.items).map(({ standing, items }) => (
              <span key={standing}>
                <strong>{items.join(", ")}</strong>: {standing}.{" "}
              </span>
            ))}
      </p>
      {props.contradictions.length > 0 && (
        <p>
          <strong>The record contradicts itself:</strong>{" "}
          {props.contradictions.join(" ")}
        </p>
      )}
    </section>
  );
}
