import * as z from "zod";
import {
  sectionSchemas,
  type CaseFile,
} from "../../../shared/domain/case-file.ts";

/** The one-per-case sections together: what the checks across sections look at. */
export const caseFactsSchema = z.strictObject(sectionSchemas);
export type CaseFacts = z.infer<typeof caseFactsSchema>;

/** The current bodies of the sections. */
export function factsOf({ sections }: CaseFile): CaseFacts {
  const { identity, diagnosis, pathology, exposure, presentation, outcome } =
    sections;
  return {
    identity: identity.body,
    diagnosis: diagnosis.body,
    pathology: pathology.body,
    exposure: exposure.body,
    presentation: presentation.body,
    outcome: outcome.body,
  };
}
