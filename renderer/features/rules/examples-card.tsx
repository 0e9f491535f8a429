import type { WorkedExampleView } from "../../../shared/contract/rules.ts";
import { Card } from "../../ui/card.tsx";
import { Chip } from "../../ui/chip.tsx";
import styles from "./rules.module.css";

/** Examples worked by hand beside what the engine answers now. Those that fail come first and are open. */
export function ExamplesCard({
  examples,
}: {
  examples: readonly WorkedExampleView[];
}) {
  const failing = examples.filter(({ holds }) => !holds);
  const inOrder = [...failing, ...examples.filter(({ holds }) => holds)];
  return (
    <Card
      title="Worked examples"
      aside={
        failing.length === 0
          ? `${examples.length}, all hold`
          : `${examples.length}, ${failing.length} do not hold`
      }
    >
      {examples.length === 0 && (
        <p className={styles.quiet}>No example is stored for this rule.</p>
      )}
      {inOrder.map((example) => (
        <Example key={example.title} example={example} />
      ))}
    </Card>
  );
}

function Example({ example }: { example: WorkedExampleView }) {
  const { title, input, arithmetic, expected, answer, holds } = example;
  return (
    <details className={styles.example} open={!holds}>
      <summary>
        <span>{title}</span>{" "}
        <Chip tone={holds ? "accent" : "red"}>
          {holds ? "holds" : "does not hold"}
        </Chip>
      </summary>
      <dl className={styles.steps}>
        <dt>Given</dt>
        <dd>{input}</dd>
        <dt>By hand</dt>
        <dd className={styles.arithmetic}>{arithmetic}</dd>
        <dt>Expected</dt>
        <dd>{expected}</dd>
        <dt>Engine now</dt>
        <dd className={holds ? undefined : styles.wrong}>{answer}</dd>
      </dl>
    </details>
  );
}
