/** Version of the interpreting code; stored beside every result that is kept. */
export const engineVersion = "0.1.0";

/** Version of the rule tables (year.number); raised whenever any leaf, cell or figure changes. */
export const rulesVersion = "2026.1";
