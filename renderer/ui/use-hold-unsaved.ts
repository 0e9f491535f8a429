import { useEffect, useId } from "react";
import { holdUnsaved } from "./unsaved.ts";

/** Notes that there is typing that is not saved for as long as `when` holds. */
export function useHoldUnsaved(when: boolean): void {
  const id = useId();
  useEffect(() => (when ? holdUnsaved(id) : undefined), [when, id]);
}
