import { useEffect, useRef } from "react";
import type { Problems } from "../../ui/section-form/typed-section.ts";

/** Goes to the first refused field whenever a save was refused. */
export function useFocusOnProblem(problems: Problems) {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (Object.keys(problems).length > 0)
      form.current
        ?.querySelector<HTMLElement>('[aria-invalid="true"]')
        ?.focus();
  }, [problems]);
  return form;
}
