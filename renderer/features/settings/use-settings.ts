import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useForm } from "react-hook-form";
import type { FieldErrors, Resolver } from "react-hook-form";
import type { SettingsInForce } from "../../../shared/domain/clinic-settings.ts";
import { ApiError } from "../../api.ts";
import { notifyDone } from "../../app/notify.ts";
import { channelQuery, useChannelMutation } from "../../app/queries.ts";
import { errorSentence } from "../../ui/error-sentence.ts";
import { mineOnTop } from "../edit-case/index.ts";
import {
  isFieldName,
  readSettings,
  typedSettings,
  type SettingsFields,
} from "./settings-fields.ts";

const resolver: Resolver<SettingsFields> = (values) => {
  const read = readSettings(values);
  if (read.ok) return { values, errors: {} };
  const errors: FieldErrors<SettingsFields> = {};
  for (const [name, message] of Object.entries(read.problems))
    Object.assign(errors, { [name]: { type: "typed", message } });
  return { values: {}, errors };
};

/** The settings form: typing on top of the version it began with. A refusal clears nothing. */
export function useSettings(current: SettingsInForce) {
  const [base, setBase] = useState(current);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [other, setOther] = useState<SettingsInForce | null>(null);
  const form = useForm<SettingsFields>({
    resolver,
    defaultValues: typedSettings(current.settings),
    mode: "onTouched",
  });
  const mutation = useChannelMutation("settings.save");
  const client = useQueryClient();

  /** Begins again on a version; what was said about the last attempt is gone. */
  const settle = (on: SettingsInForce): void => {
    setBase(on);
    setOther(null);
    setRefusal(null);
    form.reset(typedSettings(on.settings));
  };
  const showOther = async (): Promise<void> => {
    try {
      setOther(
        await client.fetchQuery({
          ...channelQuery("settings.read", {}),
          staleTime: 0,
        }),
      );
    } catch (error) {
      setRefusal(errorSentence(error));
    }
  };
  const refuse = (error: Error): void => {
    setRefusal(errorSentence(error));
    if (!(error instanceof ApiError)) return;
    if (error.body.code === "conflict") return void showOther();
    for (const { path, message } of error.body.fields) {
      const name =
        path
          .split(".")
          .at(-1)
          ?.replace(/_mg_dL$/u, "") ?? "";
      if (isFieldName(name)) form.setError(name, { message });
    }
  };
  const saveOn = (on: SettingsInForce) =>
    form.handleSubmit((fields) => {
      const read = readSettings(fields);
      if (!read.ok || mutation.isPending) return;
      setRefusal(null);
      mutation.mutate(
        { baseVersion: on.version, settings: read.settings },
        {
          onSuccess: (stored) => {
            settle(stored);
            notifyDone(
              "Settings saved",
              "Every open case picks its values by them from now on.",
            );
          },
          onError: refuse,
        },
      );
    })();
  return {
    form,
    base,
    other,
    refusal,
    isSaving: mutation.isPending,
    settle,
    save: (): void => void saveOn(base),
    /** What I changed, on top of what someone stored since. */
    putMineOnTop: (stored: SettingsInForce): void => {
      const merged = mineOnTop(
        asTyped(typedSettings(base.settings)),
        asTyped(form.getValues()),
        asTyped(typedSettings(stored.settings)),
      );
      setBase(stored);
      setOther(null);
      form.reset(typedSettings(stored.settings));
      for (const [name, value] of Object.entries(merged.fields))
        if (isFieldName(name))
          form.setValue(name, value, { shouldDirty: true });
      void saveOn(stored);
    },
  };
}

/** The form's fields as the comparison of two versions reads them. */
export function asTyped(fields: SettingsFields) {
  return { fields, lists: {} };
}
