import type { Agreement } from "../../../shared/domain/prognosis-views.ts";
import { Card } from "../../ui/card.tsx";
import { Chip, type ChipTone } from "../../ui/chip.tsx";
import styles from "./glance.module.css";

const verdicts: Readonly<
  Record<Agreement["verdict"], { word: string; tone: ChipTone }>
> = {
  agree: { word: "in agreement", tone: "accent" },
  apart: { word: "pointing apart", tone: "amber" },
  open: { word: "still open", tone: "open" },
};

/** Whether the indices and the stage point the same way, and where not the inputs that cause it. */
export function AgreementCard({ agreement }: { agreement: Agreement }) {
  const { word, tone } = verdicts[agreement.verdict];
  return (
    <Card title="Do they agree?" aside={<Chip tone={tone}>{word}</Chip>}>
      <p>{agreement.sentence}</p>
      {agreement.points.length > 0 && (
        <ul className={styles.points}>
          {agreement.points.map(({ between, sentence, inputs }) => (
            <li key={between.join(" ")}>
              <p className={styles.between}>{between.join(" against ")}</p>
              <p>{sentence}</p>
              {inputs.length > 0 && (
                <p className={styles.causes}>Caused by: {inputs.join(", ")}</p>
              )}
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
