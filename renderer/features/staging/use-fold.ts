import { useState } from "react";
import type { ToggleEvent } from "react";

/**
 * The state of a section that folds: a problem in it opens it, and nothing but the user closes it again, so that it
 * never folds away under what is being corrected.
 */
export function useFold({
  hasProblem,
  isOpenAtFirst = false,
}: {
  hasProblem: boolean;
  isOpenAtFirst?: boolean;
}) {
  const [isOpen, setOpen] = useState(isOpenAtFirst);
  const [hadProblem, setHadProblem] = useState(false);
  if (hasProblem !== hadProblem) {
    setHadProblem(hasProblem);
    if (hasProblem) setOpen(true);
  }
  return {
    open: isOpen,
    onToggle: (event: ToggleEvent<HTMLDetailsElement>) =>
      setOpen(event.currentTarget.open),
  };
}
