import type { ReactNode } from "react";

type Part = "label" | "input" | "description" | "error";
const order: Part[] = ["label", "input", "description", "error"];

/** The one line under a field: its hint, or the refusal in its place. It keeps its height when both are empty, so that nothing jumps. */
export function underField(
  hint: string,
  error: string | undefined,
): {
  inputWrapperOrder: Part[];
  description: ReactNode;
  error: string | undefined;
} {
  return {
    inputWrapperOrder: order,
    description: error === undefined ? hint || "\u00A0" : null,
    error,
  };
}
