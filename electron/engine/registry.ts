import type { Rule } from "./rule.ts";
import { calgbIndex } from "./rules/calgb/calgb-index.ts";
import { calgbEntry } from "./rules/calgb/entry.ts";
import { eortcEntry } from "./rules/eortc/entry.ts";
import { eortcIndex } from "./rules/eortc/eortc-index.ts";
import { stageEntry } from "./rules/tnm-pleura/entry.ts";
import { stageFromCategories } from "./rules/tnm-pleura/stage.ts";
import { convertUnit } from "./rules/units/convert-unit.ts";
import { unitsEntry } from "./rules/units/entry.ts";

/** Every rule the engine knows. A new rule is a folder under `rules/` and one line here. */
export const rules: readonly Rule[] = [
  { entry: stageEntry, evaluate: stageFromCategories },
  { entry: calgbEntry, evaluate: calgbIndex },
  { entry: eortcEntry, evaluate: eortcIndex },
  { entry: unitsEntry, evaluate: convertUnit },
];
