import { Button, Group } from "@mantine/core";
import { useFocusOnMount } from "../../ui/use-focus-on-mount.ts";
import { FrontPage } from "./front-page.tsx";
import styles from "./front-page.module.css";

/** The workspace cannot be opened on this computer as it is; says why in the main process's words. */
export function StartupErrorScreen(props: {
  sentence: string;
  onRetry: () => void;
}) {
  const retry = useFocusOnMount<HTMLButtonElement>();
  return (
    <FrontPage title="The workspace cannot be opened now">
      <p className={styles.error} role="alert">
        {props.sentence}
      </p>
      <div className={styles.form}>
        <p className={styles.text}>
          Nothing was changed. The files of the workspace are left as they are.
        </p>
        <Group>
          <Button ref={retry} onClick={props.onRetry}>
            Try again
          </Button>
        </Group>
      </div>
    </FrontPage>
  );
}
