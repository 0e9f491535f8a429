import * as z from "zod";

const name = z.string().max(80).optional().catch(undefined);

/** Which rule is open and which of its rows is meant, as they stand in the address. Bad parts are dropped. */
export const rulesSearchSchema = z.object({ rule: name, row: name });
