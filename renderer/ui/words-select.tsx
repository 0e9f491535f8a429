import { NativeSelect } from "@mantine/core";
import type { ComponentProps } from "react";

/** A choice among the words of one vocabulary. */
export function WordsSelect({
  words,
  ...props
}: { words: Readonly<Record<string, string>> } & Omit<
  ComponentProps<typeof NativeSelect>,
  "data"
>) {
  const data = Object.entries(words).map(([value, label]) => ({
    value,
    label,
  }));
  return <NativeSelect data={data} {...props} />;
}
