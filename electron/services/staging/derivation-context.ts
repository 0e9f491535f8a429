import type { CaseFile } from "../../../shared/domain/case-file.ts";

/** What a derivation may know of the case beside its form: treatments, events, pathology, and the stage typed elsewhere. */
export interface DerivationContext {
  file?: CaseFile | null;
  recordedStage?: string | null;
}
