import { Button, Group, PasswordInput } from "@mantine/core";
import { useEffect, useRef, useState } from "react";
import { useChannelMutation } from "../../app/queries.ts";
import { errorSentence } from "../../ui/error-sentence.ts";
import { FrontPage } from "./front-page.tsx";
import styles from "./front-page.module.css";

/** Asks for the passphrase; a wrong one is said beside the field, which keeps the focus. */
export function UnlockScreen({ name }: { name: string | null }) {
  const [passphrase, setPassphrase] = useState("");
  const [error, setError] = useState<string | null>(null);
  const [capsLock, setCapsLock] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const unlock = useChannelMutation("workspace.unlock");
  useEffect(() => field.current?.focus(), []);

  const submit = (): void => {
    if (unlock.isPending) return;
    if (passphrase === "") return setError("Type the passphrase.");
    unlock.mutate(
      { passphrase },
      {
        onError: (failure) => {
          setError(errorSentence(failure));
          field.current?.focus();
          field.current?.select();
        },
      },
    );
  };

  return (
    <FrontPage title={name ?? "Locked workspace"}>
      <p className={styles.text}>
        This workspace is locked. Its records are encrypted on this computer.
      </p>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <PasswordInput
          ref={field}
          size="sm"
          label="Passphrase"
          autoComplete="off"
          value={passphrase}
          error={error}
          description={capsLock ? "Caps Lock is on." : undefined}
          onChange={(event) => {
            setPassphrase(event.currentTarget.value);
            setError(null);
          }}
          onKeyUp={(event) => setCapsLock(event.getModifierState("CapsLock"))}
        />
        <Group justify="flex-end">
          <Button type="submit" size="sm" loading={unlock.isPending}>
            Unlock
          </Button>
        </Group>
      </form>
    </FrontPage>
  );
}
