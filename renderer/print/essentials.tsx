import type { SummaryView } from "../../shared/domain/views.ts";
import { Disease } from "./disease.tsx";
import { Fitness } from "./fitness.tsx";
import { Stage } from "./stage.tsx";

/** Stage, fitness and disease side by side: the answer to "who is this" in ten seconds. */
export function Essentials({ summary }: { summary: SummaryView }) {
  return (
    <section className="essentials" aria-label="Stage, fitness and diagnosis">
      <Stage summary={summary} />
      <Fitness summary={summary} />
      <Disease file={summary.file} />
    </section>
  );
}
