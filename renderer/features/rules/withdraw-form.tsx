import { Button, TextInput } from "@mantine/core";
import { useHotkeys } from "@mantine/hooks";
import { useState } from "react";
import { ApiError } from "../../api.ts";
import { useChannelMutation } from "../../app/queries.ts";
import { errorSentence } from "../../ui/error-sentence.ts";
import { underField } from "../../ui/under-field.ts";
import { useFocusOnMount } from "../../ui/use-focus-on-mount.ts";
import { useHoldUnsaved } from "../../ui/use-hold-unsaved.ts";
import styles from "./check-form.module.css";

/** Takes a check back with a reason. The check stays on record as a former one. */
export function WithdrawForm(props: {
  checkId: string;
  row: string;
  onDone: () => void;
  onCancel: () => void;
  onDirty: (isDirty: boolean) => void;
}) {
  const [reason, setReason] = useState("");
  const [problem, setProblem] = useState<string | undefined>();
  const withdraw = useChannelMutation("rules.withdrawCheck");
  const field = useFocusOnMount<HTMLInputElement>();
  useHoldUnsaved(reason !== "");
  const save = (): void => {
    if (withdraw.isPending) return;
    if (reason.trim() === "")
      return setProblem("Say why the check no longer holds.");
    setProblem(undefined);
    withdraw.mutate(
      { checkId: props.checkId, reason },
      {
        onSuccess: props.onDone,
        onError: (error) => setProblem(sentenceOf(error)),
      },
    );
  };
  useHotkeys([["mod+S", save]], []);
  return (
    <form
      className={styles.form}
      noValidate
      aria-label={`Withdraw the check of ${props.row}`}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <TextInput
        ref={field}
        className={styles.whole}
        label="Why the check is withdrawn"
        withAsterisk
        value={reason}
        onChange={(event) => {
          setReason(event.currentTarget.value);
          props.onDirty(event.currentTarget.value !== "");
        }}
        {...underField("", problem)}
      />
      <div className={styles.actions}>
        <Button type="submit" loading={withdraw.isPending}>
          Withdraw check
        </Button>
        <Button variant="default" onClick={props.onCancel}>
          Cancel
        </Button>
      </div>
    </form>
  );
}

function sentenceOf(error: Error): string {
  const field = error instanceof ApiError ? error.body.fields[0] : undefined;
  return field?.message ?? errorSentence(error);
}
