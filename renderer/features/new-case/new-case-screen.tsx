import { Button } from "@mantine/core";
import { useHotkeys } from "@mantine/hooks";
import { useNavigate } from "@tanstack/react-router";
import { useEffect } from "react";
import { setCaseOrder } from "../../app/case-order.ts";
import { errorSentence } from "../../ui/error-sentence.ts";
import { KeyHint } from "../../ui/key-hint.tsx";
import { UnsavedGuard } from "../../ui/unsaved-guard.tsx";
import { NewCaseFields } from "./new-case-fields.tsx";
import styles from "./new-case.module.css";
import { useNewCase } from "./use-new-case.ts";

/** The shortest way to a new case: who, what, and the question; the rest is recorded in the case. */
export function NewCaseScreen() {
  const { form, create, save, question, answer } = useNewCase();
  const navigate = useNavigate();
  const { setFocus } = form;
  useEffect(() => {
    setCaseOrder(null);
    setFocus("identity.familyName");
  }, [setFocus]);
  useHotkeys(
    [
      ["mod+S", save],
      ["mod+Enter", save],
    ],
    [],
  );
  return (
    <form
      className={styles.screen}
      noValidate
      autoComplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <h1 className={styles.title}>New case</h1>
      <NewCaseFields form={form} question={question} onAnswer={answer} />
      <div className={styles.foot}>
        {create.isError && (
          <p className={styles.refusal} role="alert">
            {errorSentence(create.error)}
          </p>
        )}
        <div className={styles.actions}>
          <span className={styles.quiet}>
            Needed: family name and record number. The rest may stay “Not
            recorded” and shows as a gap.
          </span>
          <Button
            variant="default"
            onClick={() => void navigate({ to: "/worklist" })}
          >
            Cancel
          </Button>
          <Button
            type="submit"
            loading={create.isPending}
            rightSection={<KeyHint keys="Ctrl S" />}
          >
            Save and open
          </Button>
        </div>
      </div>
      <UnsavedGuard
        when={form.formState.isDirty && !create.isSuccess}
        what="this case"
      />
    </form>
  );
}
