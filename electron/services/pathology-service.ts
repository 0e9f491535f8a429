import type { ParsedInput } from "../../shared/contract/index.ts";
import type { PathologyAssessment } from "../../shared/contract/pathology.ts";
import type { CaseFile } from "../../shared/domain/case-file.ts";
import type { Pathology } from "../../shared/domain/pathology.ts";
import type { MwgsResult } from "../../shared/domain/prognosis.ts";
import type { Result } from "../../shared/domain/result.ts";
import { notApplicableAnswer } from "../engine/answers.ts";
import { ihcPanel, panelNotes } from "../engine/rules/ihc/panel.ts";
import { mwgsRule } from "../engine/rules/mwgs/entry.ts";
import { mwgs } from "../engine/rules/mwgs/mwgs.ts";
import { nuclearGrade } from "../engine/rules/nuclear-grade/nuclear-grade.ts";
import { morphologyOf } from "../engine/rules/subtype/morphology.ts";
import {
  gradeSurvival,
  mwgsSurvival,
} from "../engine/survival/pathology-survival.ts";
import { findCase } from "./cases/find-case.ts";
import { atAnyAge } from "./dates/at-any-age.ts";
import { gradeLines, scoreLines } from "./pathology/answer-words.ts";
import { derivedView } from "./pathology/derived-view.ts";
import { pathologyNotices } from "./pathology/notices.ts";
import {
  agesAtDiagnosis,
  featureInput,
  scoreInput,
} from "./pathology/rule-input.ts";
import { mwgsWords } from "./prognosis/indices/mwgs-view.ts";
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
  const answer = scoreOf(file, body);
  return derivedView(answer, {
    words: scoreLines,
    survival: mwgsSurvival(answer.possible.map(({ band }) => band)),
  });
}

/** The score at the age of diagnosis; none where the index does not apply, for the reason the prognosis gives too. */
function scoreOf(file: CaseFile, body: Pathology): Result<MwgsResult> {
  const why = mwgsWords.whyNot(file);
  if (why !== null)
    return notApplicableAnswer(mwgsRule, { trail: [], warnings: [why] });
  const input = scoreInput(body);
  const { answer } = atAnyAge(agesAtDiagnosis(file), (ageYears) =>
    mwgs({ ...input, ageYears }),
  );
  return answer;
}

/** Only a result that is the opposite of the expected one is unexpected; everything open is not. */
function panelOf({ ihc }: Pathology): PathologyAssessment["panel"] {
  return ihcPanel().map((row) => {
    const result = ihc[row.marker];
    const isResult = result === "positive" || result === "negative";
    return { ...row, isUnexpected: isResult && result !== row.expected };
  });
}
