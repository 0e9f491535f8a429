import type { CaseFile } from "../../../../shared/domain/case-file.ts";
import type { PickedInput } from "../../../../shared/domain/prognosis-views.ts";
import type { Picking } from "../inputs/pick.ts";
import type { Reference } from "../inputs/reference.ts";
import type { PrognosisSource } from "../source.ts";

/** An input by its name in the rule as each of several values of one day would have it, the picked one first. */
export interface Readings {
  name: string;
  inputs: PickedInput[];
}

/** What every index of one case is made from. */
export interface IndexContext {
  file: CaseFile;
  reference: Reference;
  source: PrognosisSource;
  /** Inputs with values of one day that differ; none in the first look at an index. */
  readings?: readonly Readings[];
}

/** The record at the reference date, under the clinic's windows. */
export function pickingOf({ file, reference, source }: IndexContext): Picking {
  return { file, on: reference.on, windows: source.windows };
}
