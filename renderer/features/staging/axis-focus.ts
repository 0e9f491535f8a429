import type { Axis } from "./staging-draft.ts";

/** Puts the keyboard on the chosen category of an axis, else on its first choice. */
export function focusAxis(form: ParentNode | null, axis: Axis): void {
  const list = form?.querySelector(`[data-axis="${axis}"]`);
  const input =
    list?.querySelector<HTMLInputElement>("input:checked") ??
    list?.querySelector<HTMLInputElement>("input");
  input?.focus();
}

/** True where a letter is text: in a text field, or in anything of an open dialog. */
export function takesLetters(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target.closest("[role=dialog]") !== null)
    return true;
  if (target instanceof HTMLInputElement)
    return target.type !== "radio" && target.type !== "checkbox";
  return (
    target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement
  );
}
