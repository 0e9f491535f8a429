import type { CaseFile } from "../../../../shared/domain/case-file.ts";
import type { Picking } from "../inputs/pick.ts";
import type { Reference } from "../inputs/reference.ts";
import type { PrognosisSource } from "../source.ts";

/** What every index of one case is made from. */
export interface IndexContext {
  file: CaseFile;
  reference: Reference;
  source: PrognosisSource;
}

/** The record at the reference date, under the clinic's windows. */
export function pickingOf({ file, reference, source }: IndexContext): Picking {
  return { file, on: reference.on, windows: source.windows };
}
