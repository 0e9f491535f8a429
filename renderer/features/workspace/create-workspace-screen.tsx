import { Button, Group, PasswordInput, TextInput } from "@mantine/core";
import { zodResolver } from "@hookform/resolvers/zod";
import { useEffect } from "react";
import { useForm, useWatch } from "react-hook-form";
import * as z from "zod";
import { newWorkspaceSchema } from "../../../shared/contract/workspace.ts";
import { useChannelMutation } from "../../app/queries.ts";
import { errorSentence } from "../../ui/error-sentence.ts";
import { FrontPage } from "./front-page.tsx";
import styles from "./front-page.module.css";
import { passphraseHint } from "./passphrase-hint.ts";

const formSchema = z
  .strictObject({ ...newWorkspaceSchema.shape, repeat: z.string() })
  .refine(({ passphrase, repeat }) => passphrase === repeat, {
    path: ["repeat"],
    message: "The two passphrases differ. Type the same one twice.",
  });

/** First start: names the workspace and its first person, and sets the passphrase that encrypts it. */
export function CreateWorkspaceScreen() {
  const create = useChannelMutation("workspace.create");
  const { register, handleSubmit, control, setFocus, formState } = useForm({
    resolver: zodResolver(formSchema),
    defaultValues: { name: "", actor: "", passphrase: "", repeat: "" },
  });
  const { errors } = formState;
  const passphrase = useWatch({ control, name: "passphrase" });
  useEffect(() => setFocus("name"), [setFocus]);
  const submit = handleSubmit(({ repeat: _repeat, ...workspace }) =>
    create.mutate(workspace),
  );
  return (
    <FrontPage title="Set up this workstation">
      <p className={styles.text}>
        A workspace holds the cases of one board, encrypted on this computer.
        Nothing is sent anywhere.
      </p>
      <form
        className={styles.form}
        noValidate
        onSubmit={(event) => void submit(event)}
      >
        <TextInput
          {...register("name")}
          size="sm"
          label="Name of the workspace"
          placeholder="Thoracic board"
          error={errors.name?.message}
        />
        <TextInput
          {...register("actor")}
          size="sm"
          label="Your name"
          description="Stands beside everything you record."
          error={errors.actor?.message}
        />
        <PasswordInput
          {...register("passphrase")}
          size="sm"
          label="Passphrase"
          autoComplete="new-password"
          description={passphraseHint(passphrase)}
          error={errors.passphrase?.message}
        />
        <PasswordInput
          {...register("repeat")}
          size="sm"
          label="Passphrase again"
          autoComplete="new-password"
          error={errors.repeat?.message}
        />
        <p className={styles.warning}>
          A lost passphrase cannot be recovered, by anyone: without it the
          records stay unreadable. Keep a written copy in a safe place.
        </p>
        {create.isError && (
          <p className={styles.error} role="alert">
            {errorSentence(create.error)}
          </p>
        )}
        <Group justify="flex-end">
          <Button type="submit" size="sm" loading={create.isPending}>
            Create the workspace
          </Button>
        </Group>
      </form>
    </FrontPage>
  );
}
