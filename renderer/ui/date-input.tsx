import { TextInput } from "@mantine/core";
import type { Ref } from "react";
import { formatDate } from "../../shared/format.ts";
import { parseDate } from "../../shared/parse-date.ts";

/** A date typed as 12-Nov-2026 or 2026-11-12; says below how it was understood. */
export function DateInput({
  label,
  value,
  onChange,
  error,
  ref,
}: {
  label: string;
  value: string;
  onChange: (value: string) => void;
  error: string | undefined;
  ref?: Ref<HTMLInputElement>;
}) {
  return (
    <TextInput
      {...(ref === undefined ? {} : { ref })}
      label={label}
      placeholder="dd-Mmm-yyyy"
      autoComplete="off"
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      description={understood(value)}
      inputWrapperOrder={["label", "input", "description", "error"]}
      error={error}
    />
  );
}

function understood(typed: string): string {
  if (typed.trim() === "") return "As 12-Nov-2026";
  const parsed = parseDate(typed);
  return parsed.ok ? `Understood: ${formatDate(parsed.date)}` : parsed.message;
}
