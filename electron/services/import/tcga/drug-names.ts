/** Brand names, codes and spellings met in the data, and the generic name each stands for. */
const genericByName: ReadonlyMap<string, string> = new Map([
  ["alimta", "pemetrexed"],
  ["pemetrexed", "pemetrexed"],
  ["pemetrexed (alimta)", "pemetrexed"],
  ["cisplatin", "cisplatin"],
  ["cisplatinum", "cisplatin"],
  ["carboplatin", "carboplatin"],
  ["gemcitabine", "gemcitabine"],
  ["gemcitabine (gemzar)", "gemcitabine"],
  ["gemzar", "gemcitabine"],
  ["vinorelbine", "vinorelbine"],
  ["doxorubicin", "doxorubicin"],
  ["adriamycin", "doxorubicin"],
  ["bevacizumab", "bevacizumab"],
  ["dasatinib", "dasatinib"],
  ["imatinib", "imatinib"],
  ["cediranib", "cediranib"],
  ["sutent", "sunitinib"],
  ["sunitinib", "sunitinib"],
  ["tarceva", "erlotinib"],
  ["erlotinib", "erlotinib"],
  ["everolimus", "everolimus"],
  ["temsirolimus", "temsirolimus"],
  ["vorinostat", "vorinostat"],
  ["tetrathiomolybdate", "tetrathiomolybdate"],
  ["tivantinib (arq-197)", "tivantinib"],
  ["amatuximab (morab-009)", "amatuximab"],
  ["r1507", "R1507"],
  ["gdc-0980", "GDC-0980"],
  ["ds-8273a", "DS-8273a"],
  ["gl-onc1", "GL-ONC1"],
  ["wt-1 vaccine", "WT1 vaccine"],
  ["porfimer sodium", "porfimer sodium"],
  ["porfimer sodium (photofrin)", "porfimer sodium"],
  ["porfimer sodium (photofin)", "porfimer sodium"],
  ["porfimer sodium(photofin)", "porfimer sodium"],
  [
    "2-[1-hexyloxyethyl]-2-devinyl pyropheophorbide-alpha (hpph or photochlor)",
    "HPPH",
  ],
]);

/** The generic name behind a name in a file (upper or lower case), or null when we do not know it. */
export function genericName(name: string): string | null {
  const key = name.toLowerCase().replaceAll(/\s+/gu, " ").trim();
  return genericByName.get(key) ?? null;
}
