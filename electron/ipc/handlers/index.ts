import type { Handlers } from "../dispatcher.ts";
import { caseHandlers } from "./cases.ts";
import type { Dependencies } from "./dependencies.ts";
import { importHandlers } from "./imports.ts";
import { pathologyHandlers } from "./pathology.ts";
import { printHandlers } from "./printing.ts";
import { prognosisHandlers } from "./prognosis.ts";
import { ruleHandlers } from "./rules.ts";
import { settingsHandlers } from "./settings.ts";
import { stagingHandlers } from "./staging.ts";
import { evidenceHandlers } from "./evidence.ts";
import { workspaceHandlers } from "./workspace.ts";

/** One handler for every channel of the contract. */
export function createHandlers(dependencies: Dependencies): Handlers {
  return {
    ...workspaceHandlers(dependencies),
    ...caseHandlers(dependencies),
    ...stagingHandlers(dependencies),
    ...pathologyHandlers(),
    ...prognosisHandlers(dependencies),
    ...ruleHandlers(dependencies),
    ...settingsHandlers(dependencies),
    ...evidenceHandlers(),
    ...importHandlers(dependencies),
    ...printHandlers(dependencies),
  };
}
