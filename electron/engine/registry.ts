import type { Rule } from "./rule.ts";
import { brigham1993, brigham1999 } from "./rules/brigham/brigham.ts";
import { brigham1993Entry, brigham1999Entry } from "./rules/brigham/entry.ts";
import { brims } from "./rules/brims/brims.ts";
import { brimsEntry } from "./rules/brims/entry.ts";
import { bsa } from "./rules/bsa/bsa.ts";
import { bsaEntry } from "./rules/bsa/entry.ts";
import { butchart } from "./rules/butchart/butchart.ts";
import { butchartEntry } from "./rules/butchart/entry.ts";
import { calgbIndex } from "./rules/calgb/calgb-index.ts";
import { calgbEntry } from "./rules/calgb/entry.ts";
import { carboplatin } from "./rules/carboplatin/carboplatin.ts";
import { carboplatinEntry } from "./rules/carboplatin/entry.ts";
import { eortcEntry } from "./rules/eortc/entry.ts";
import { eortcIndex } from "./rules/eortc/eortc-index.ts";
import { kusamuraEntry } from "./rules/kusamura/entry.ts";
import { kusamura } from "./rules/kusamura/kusamura.ts";
import { lentEntry } from "./rules/lent/entry.ts";
import { lent } from "./rules/lent/lent.ts";
import { mgpsEntry } from "./rules/mgps/entry.ts";
import { mgps } from "./rules/mgps/mgps.ts";
import { mmpsEntry } from "./rules/mmps/entry.ts";
import { mmps } from "./rules/mmps/mmps.ts";
import { mwgsEntry } from "./rules/mwgs/entry.ts";
import { mwgs } from "./rules/mwgs/mwgs.ts";
import { nlrEntry } from "./rules/nlr/entry.ts";
import { nlr } from "./rules/nlr/nlr.ts";
import { gradeEntry } from "./rules/nuclear-grade/entry.ts";
import { nuclearGrade } from "./rules/nuclear-grade/nuclear-grade.ts";
import { pciEntry, yanEntry } from "./rules/peritoneal/entry.ts";
import { peritonealPci } from "./rules/peritoneal/pci.ts";
import { peritonealYan } from "./rules/peritoneal/yan.ts";
import { stageFromFindings } from "./rules/tnm-findings/derive.ts";
import { findingsEntry } from "./rules/tnm-findings/entry.ts";
import { stageEntry } from "./rules/tnm-pleura/entry.ts";
import { stageFromCategories } from "./rules/tnm-pleura/stage.ts";
import { convertUnit } from "./rules/units/convert-unit.ts";
import { unitsEntry } from "./rules/units/entry.ts";

/** Every rule the engine knows. A new rule is a folder under `rules/` and one line here. */
export const rules: readonly Rule[] = [
  { entry: stageEntry, evaluate: stageFromCategories },
  { entry: findingsEntry, evaluate: stageFromFindings },
  { entry: butchartEntry, evaluate: butchart },
  { entry: brigham1993Entry, evaluate: brigham1993 },
  { entry: brigham1999Entry, evaluate: brigham1999 },
  { entry: pciEntry, evaluate: peritonealPci },
  { entry: yanEntry, evaluate: peritonealYan },
  { entry: kusamuraEntry, evaluate: kusamura },
  { entry: mwgsEntry, evaluate: mwgs },
  { entry: gradeEntry, evaluate: nuclearGrade },
  { entry: calgbEntry, evaluate: calgbIndex },
  { entry: eortcEntry, evaluate: eortcIndex },
  { entry: brimsEntry, evaluate: brims },
  { entry: lentEntry, evaluate: lent },
  { entry: mgpsEntry, evaluate: mgps },
  { entry: nlrEntry, evaluate: nlr },
  { entry: mmpsEntry, evaluate: mmps },
  { entry: bsaEntry, evaluate: bsa },
  { entry: carboplatinEntry, evaluate: carboplatin },
  { entry: unitsEntry, evaluate: convertUnit },
];
