/** Version of the interpreting code; stored with every staging, as are the rules, and printed with a summary. */
export const engineVersion = "0.2.0";

/** Version of the rule tables (year.number); raised whenever any leaf, cell or figure changes. */
export const rulesVersion = "2026.2";
