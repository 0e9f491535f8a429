/** How a lack that nobody will close begins its reason: the patient has died. */
export const notPursued = "Not pursued: patient has died.";
