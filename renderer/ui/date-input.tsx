import { TextInput } from "@mantine/core";
import type { FocusEventHandler, ReactNode, Ref } from "react";
import { dateHint } from "./date-hint.ts";
import { underField } from "./under-field.ts";

/** A date typed as 12-Nov-2026 or 2026-11-12; the line below says how it was read, or why it is refused. */
export function DateInput({
  label,
  value,
  onChange,
  error,
  required = false,
  ...input
}: {
  label: ReactNode;
  value: string;
  onChange: (value: string) => void;
  error: string | undefined;
  /** Marks the field; the form itself refuses an empty one. */
  required?: boolean;
  onBlur?: FocusEventHandler<HTMLInputElement>;
  ref?: Ref<HTMLInputElement>;
  "aria-keyshortcuts"?: string;
}) {
  return (
    <TextInput
      {...input}
      label={label}
      withAsterisk={required}
      placeholder="dd-Mmm-yyyy"
      autoComplete="off"
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      {...underField(dateHint(value), error)}
    />
  );
}
