/** The list of indices, by which its options and the keys that lead to it find it. */
export const indexListId = "prognostic-indices";

/** Puts the keyboard on the list of indices, where the arrows choose the one in detail. */
export function focusIndexList(): void {
  document.getElementById(indexListId)?.focus();
}
