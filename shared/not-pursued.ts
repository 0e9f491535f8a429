/** How a lack that nobody will close begins its reason: the patient has died. */
export const notPursued = "Not pursued: patient has died.";

/** True for an open item that nobody asks for any more, because the patient has died. */
export function isNotPursued(item: { why: string }): boolean {
  return item.why.startsWith(notPursued);
}
