import { useEffect, useRef, useState } from "react";
import type { ObservationKind } from "../../../shared/domain/observation.ts";
import type { PrognosisView } from "../../../shared/domain/prognosis-views.ts";
import { focusIndexList } from "./index-list.ts";

/**
 * Opens and closes the dialog for a missing value. The keyboard comes back to the button it left or, when that went
 * with its gap, to the next one, and to the list of indices when nothing is missing any more.
 */
export function useRecording(prognosis: PrognosisView) {
  const [recording, setRecording] = useState<{
    opened: boolean;
    kind?: ObservationKind;
  }>({ opened: false });
  /** Which of the buttons was left; null when there is nothing to come back to. */
  const left = useRef<number | null>(null);
  const seen = useRef(prognosis);
  const comeBack = (): void => {
    if (left.current !== null) focusRecordButton(left.current);
  };
  /** The button that was left goes when the new value arrives, which may be after the dialog. */
  useEffect(() => {
    if (seen.current === prognosis) return;
    seen.current = prognosis;
    if (document.activeElement !== document.body) return;
    comeBack();
    left.current = null;
  });
  return {
    recording,
    open: (kind: ObservationKind): void => {
      const at = recordButtons().findIndex(
        (one) => one === document.activeElement,
      );
      left.current = Math.max(at, 0);
      setRecording({ opened: true, kind });
    },
    close: (): void =>
      setRecording(({ kind }) => ({ opened: false, ...(kind && { kind }) })),
    comeBack,
  };
}

function recordButtons(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>("[data-record]")];
}

/** The button at this place, or another one where there are fewer by now. */
function focusRecordButton(at: number): void {
  const buttons = recordButtons();
  const button = buttons[at] ?? buttons[0];
  if (button === undefined) focusIndexList();
  else button.focus();
}
