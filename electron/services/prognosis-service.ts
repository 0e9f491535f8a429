import type { CaseFile } from "../../shared/domain/case-file.ts";
import type {
  IndexView,
  PrognosisView,
} from "../../shared/domain/prognosis-views.ts";
import type { RuleEntry } from "../../shared/domain/rule-catalogue.ts";
import { findCase } from "./cases/find-case.ts";
import { agreementOf } from "./prognosis/agreement/agreement.ts";
import { whyNotApplicable } from "./prognosis/indices/applicability.ts";
import { brimsView, brimsWords } from "./prognosis/indices/brims-view.ts";
import { calgbView, calgbWords } from "./prognosis/indices/calgb-view.ts";
import { eortcView, eortcWords } from "./prognosis/indices/eortc-view.ts";
import type { IndexContext } from "./prognosis/view/index-context.ts";
import {
  kusamuraIndex,
  kusamuraWords,
} from "./prognosis/indices/kusamura-view.ts";
import { lentView, lentWords } from "./prognosis/indices/lent-view.ts";
import { mgpsView, mgpsWords } from "./prognosis/indices/mgps-view.ts";
import { mmpsView, mmpsWords } from "./prognosis/indices/mmps-view.ts";
import { mwgsView, mwgsWords } from "./prognosis/indices/mwgs-view.ts";
import { nlrView, nlrWords } from "./prognosis/indices/nlr-view.ts";
import { referenceFor } from "./prognosis/inputs/reference.ts";
import type { PrognosisSource } from "./prognosis/source.ts";
import { prognosisSource } from "./prognosis/source-of-case.ts";
import type { Session, Tools } from "./session.ts";
import { stageOf } from "./summary/latest-staging.ts";

interface Index {
  words: { entry: RuleEntry; name: string };
  view: (context: IndexContext) => IndexView;
}

/** Every index offered, in the order in which they are shown. */
const offered: readonly Index[] = [
  { words: eortcWords, view: eortcView },
  { words: calgbWords, view: calgbView },
  { words: brimsWords, view: brimsView },
  { words: lentWords, view: lentView },
  { words: mgpsWords, view: mgpsView },
  { words: nlrWords, view: nlrView },
  { words: mmpsWords, view: mmpsView },
  { words: mwgsWords, view: mwgsView },
  { words: kusamuraWords, view: kusamuraIndex },
];

/** The prognostic indices of a stored case. */
export function casePrognosis(
  session: Session,
  tools: Tools,
  caseId: string,
): PrognosisView {
  const file = findCase(session, caseId);
  return prognosisOf(file, prognosisSource(session, tools, caseId));
}

/**
 * Every index that applies, at the case's reference date, each input picked from the record with its date and age;
 * the others with the reason; and whether the indices and the stage point apart.
 */
export function prognosisOf(
  file: CaseFile,
  source: PrognosisSource,
): PrognosisView {
  const reference = referenceFor(file, source.today);
  const indices: IndexView[] = [];
  const notApplicable: PrognosisView["notApplicable"] = [];
  for (const { words, view } of offered) {
    const { rule } = words.entry;
    const reason = whyNotApplicable(rule, file);
    if (reason === null) indices.push(view({ file, reference, source }));
    else notApplicable.push({ rule, name: words.name, reason });
  }
  return {
    referenceOn: reference.on,
    referenceReason: reference.reason,
    indices,
    notApplicable,
    agreement: agreementOf(indices, stageOf(file).stage),
  };
}
