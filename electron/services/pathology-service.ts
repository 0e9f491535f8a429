import type { ParsedInput } from "../../shared/contract/index.ts";
import type { PathologyAssessment } from "../../shared/contract/pathology.ts";
import type { CaseFile } from "../../shared/domain/case-file.ts";
import type { Pathology } from "../../shared/domain/pathology.ts";
import { ihcPanel, panelNotes } from "../engine/rules/ihc/panel.ts";
import { nuclearGrade } from "../engine/rules/nuclear-grade/nuclear-grade.ts";
import { morphologyOf } from "../engine/rules/subtype/morphology.ts";
import {
  gradeSurvival,
  mwgsSurvival,
} from "../engine/survival/pathology-survival.ts";
import { findCase } from "./cases/find-case.ts";
import { gradeLines, scoreLines } from "./pathology/answer-words.ts";
import { derivedView } from "./pathology/derived-view.ts";
import { pathologyNotices } from "./pathology/notices.ts";
import { agesAtDiagnosis, featureInput } from "./pathology/rule-input.ts";
import { extrapolationOf, scoreAtAges } from "./pathology/score.ts";
import type { Session } from "./session.ts";

/**
 * What the rules make of a pathology form as it stands: grade, score, panel and what does not go together. Age, site
 * and morphology code come from the case; nothing is stored.
 */
export function assessPathology(
  session: Session,
  { caseId, body }: ParsedInput<"pathology.assess">,
): PathologyAssessment {
  const file = findCase(session, caseId);
  const graded = nuclearGrade(featureInput(body));
  return {
    morphology: morphologyOf(body.histology),
    nuclearGrade: derivedView(graded, {
      words: gradeLines,
      survival: gradeSurvival(graded.possible.map(({ grade }) => grade)),
    }),
    mwgs: scoreView(file, body),
    panel: panelOf(body),
    panelNotes: panelNotes(body.ihc),
    notices: pathologyNotices(body, {
      morphology: file.sections.diagnosis.body.icdO3Morphology,
      derived: graded,
    }),
  };
}

function scoreView(
  file: CaseFile,
  body: Pathology,
): PathologyAssessment["mwgs"] {
  const answer = scoreAtAges(body, agesAtDiagnosis(file));
  const bands = [...new Set(answer.possible.map(({ band }) => band))];
  return derivedView(answer, {
    words: scoreLines,
    survival: mwgsSurvival(bands),
    extra: extrapolationOf(file.sections.diagnosis.body),
  });
}

/** Only a result that is the opposite of the expected one is unexpected; everything open is not. */
function panelOf({ ihc }: Pathology): PathologyAssessment["panel"] {
  return ihcPanel().map((row) => {
    const result = ihc[row.marker];
    const isResult = result === "positive" || result === "negative";
    return { ...row, isUnexpected: isResult && result !== row.expected };
  });
}
