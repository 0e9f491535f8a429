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
