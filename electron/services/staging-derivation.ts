import type {
  ChannelOutput,
  ParsedInput,
} from "../../shared/contract/index.ts";
import type {
  PeritonealDerivation,
  StageDerivation,
} from "../../shared/domain/staging-views.ts";
import { peritonealGuide } from "../engine/rules/peritoneal/guide.ts";
import {
  metastasisSites,
  stationGuide,
} from "../engine/rules/tnm-findings/guide.ts";
import { findCase, findSection } from "./cases/find-case.ts";
import type { Session } from "./session.ts";
import { contradictionsInDiagnosis } from "./staging/contradictions.ts";
import { derivationView } from "./staging/derivation-view.ts";
import { formForDisease } from "./staging/form-for.ts";
import { guideFor } from "./staging/guide.ts";
import { peritonealView } from "./staging/peritoneal-view.ts";

/** What each category and finding means under each edition, newest first; the node stations and metastasis sites. */
export function stagingGuide({
  classification,
}: ParsedInput<"staging.guide">): ChannelOutput<"staging.guide"> {
  return {
    editions: guideFor(classification),
    stations: stationGuide(),
    metastasisSites: metastasisSites(),
  };
}

/** Regions, lesion sizes and completeness as the peritoneal form asks for them, with their notes. */
export function peritonealFormGuide(): ChannelOutput<"staging.peritonealGuide"> {
  return peritonealGuide();
}

/** The stage of the pleural form as it stands, live; with a case, judged by its record. Stores nothing. */
export function deriveStage(
  session: Session,
  { caseId, entry, recordedStage }: ParsedInput<"staging.derive">,
): StageDerivation {
  if (caseId === undefined)
    return derivationView(entry, null, { recordedStage });
  const file = findCase(session, caseId);
  return derivationView(entry, file.sections.diagnosis.body, {
    file,
    recordedStage,
  });
}

/** The peritoneal systems of the form as it stands, live, with the Ki-67 of the case. Stores nothing. */
export function derivePeritoneal(
  session: Session,
  { caseId, entry, recordedStage }: ParsedInput<"staging.derivePeritoneal">,
): PeritonealDerivation {
  if (caseId === undefined)
    return peritonealView(
      entry,
      { diagnosis: null, pathology: null },
      { recordedStage },
    );
  const file = findCase(session, caseId);
  const { diagnosis, pathology } = file.sections;
  return peritonealView(
    entry,
    { diagnosis: diagnosis.body, pathology: pathology.body },
    { file, recordedStage },
  );
}

/** Which staging form the disease of a case needs, what is recorded where no TNM exists, and what contradicts itself. */
export function formFor(
  session: Session,
  { caseId }: ParsedInput<"staging.formFor">,
): ChannelOutput<"staging.formFor"> {
  const diagnosis = findSection(session, caseId, "diagnosis");
  return {
    ...formForDisease(diagnosis),
    contradictions: contradictionsInDiagnosis(diagnosis),
  };
}
