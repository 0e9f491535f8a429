/** The element that holds the open view of a case. */
export const caseViewId = "case-view";

/** Puts the keyboard into the open view: on what the view names as its first stop, else on the view itself. */
export function focusCaseView(): void {
  const view = document.getElementById(caseViewId);
  const first = view?.querySelector<HTMLElement>("[data-first-focus]");
  (first ?? view)?.focus();
}

/** The same for a view that has just been opened, unless it has taken the keyboard by itself. */
export function focusOpenedView(): void {
  const view = document.getElementById(caseViewId);
  const { activeElement } = document;
  if (activeElement === view || !view?.contains(activeElement)) focusCaseView();
}
