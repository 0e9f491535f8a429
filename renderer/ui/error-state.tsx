import { Button } from "@mantine/core";
import { errorSentence } from "./error-sentence.ts";
import styles from "./state.module.css";

/** A failure in words, announced to screen readers, with "Try again" when it can be. */
export function ErrorState(props: {
  title?: string;
  error: unknown;
  onRetry?: () => void;
}) {
  return (
    <div className={`${styles.state} ${styles.error}`} role="alert">
      <p className={styles.title}>
        {props.title ?? "This could not be shown."}
      </p>
      <p className={styles.text}>{errorSentence(props.error)}</p>
      {props.onRetry !== undefined && (
        <div className={styles.actions}>
          <Button variant="default" onClick={props.onRetry}>
            Try again
          </Button>
        </div>
      )}
    </div>
  );
}
