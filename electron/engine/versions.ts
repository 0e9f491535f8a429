/** Version of the interpreting code; stored with every staging and every set of indices, as are the rules, and printed. */
export const engineVersion = "0.3.0";

/** Version of the rules as a whole (year.number); raised whenever any leaf, cell or figure changes. */
export const rulesVersion = "2026.3";

/**
 * The version in which each rule last changed. A check against the paper holds for the version it was made for; a rule
 * that did not change keeps its own, and with it its checks.
 */
export const lastChanged: Readonly<Record<string, string>> = {
  "tnm.pleura.stage": "2026.2",
  "tnm.pleura.findings": "2026.2",
  butchart: "2026.2",
  brigham1993: "2026.2",
  brigham1999: "2026.2",
  "peritoneal.pci": "2026.2",
  "peritoneal.yan": "2026.2",
  "pathology.grade": "2026.2",
  units: "2026.2",
  kusamura: "2026.3",
  mwgs: "2026.3",
  calgb: "2026.3",
  eortc: "2026.3",
  lent: "2026.3",
  mgps: "2026.3",
  nlr: "2026.3",
  mmps: "2026.3",
  brims: "2026.3",
  bsa: "2026.3",
  carboplatin: "2026.3",
};

/** The version of one rule; that of the rules as a whole for a name no rule has. */
export function versionOf(rule: string): string {
  const version = Object.hasOwn(lastChanged, rule) ? lastChanged[rule] : null;
  return version ?? rulesVersion;
}
