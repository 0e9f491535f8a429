import type { Agreement } from "../../../shared/domain/agreement.ts";
import { Card } from "../../ui/card.tsx";
import { Chip, type ChipTone } from "../../ui/chip.tsx";
import styles from "./glance.module.css";

const verdicts: Readonly<
  Record<Agreement["verdict"], { word: string; tone: ChipTone }>
> = {
  agree: { word: "in agreement", tone: "accent" },
  apart: { word: "pointing apart", tone: "amber" },
  degree: { word: "differ in degree", tone: "amber" },
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
          {agreement.points.map(({ between, sentence }) => (
            <li key={between.join(" ")}>
              <p className={styles.between}>
                {between.map((name) => given(agreement, name)).join(" · ")}
              </p>
              <p>{sentence}</p>
            </li>
          ))}
        </ul>
      )}
      <p className={styles.basis}>{agreement.basis}</p>
    </Card>
  );
}

/** "EORTC: High risk (1.75)". */
function given({ places }: Agreement, name: string): string {
  const found = places.find((place) => place.name === name);
  return found === undefined ? name : `${name}: ${found.answer}`;
}
