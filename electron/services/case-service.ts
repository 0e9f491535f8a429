import type { NewCase } from "../../db/store.ts";
import type { ParsedInput } from "../../shared/contract/index.ts";
import type { CaseDraft } from "../../shared/domain/case-draft.ts";
import {
  fieldErrors,
  type Confirmation,
  type FieldError,
} from "../../shared/errors.ts";
import {
  caseFactsSchema,
  factsOf,
  type CaseFacts,
} from "./cases/case-facts.ts";
import { checkDraft, parseDraft } from "./cases/check-draft.ts";
import { checkFacts } from "./cases/check-facts.ts";
import { factQuestions, newQuestions } from "./cases/fact-questions.ts";
import { findCase } from "./cases/find-case.ts";
import { newCaseFrom } from "./cases/new-case.ts";
import { confirmedDetail, unanswered } from "./cases/question.ts";
import { refusal, refuseIfAny } from "./cases/refuse.ts";
import type { Session, Tools } from "./session.ts";

/**
 * Stores a new case, whole or not at all. `sameRecordNumber` warns that another case carries the record number:
 * a second primary does, a double entry too. Refuses impossible dates with paths like "identity.birthDate",
 * and asks about what is doubtful unless that very question is in `confirmed`.
 */
export function createCase(
  session: Session,
  tools: Tools,
  draft: CaseDraft,
  confirmed: readonly Confirmation[] = [],
): { caseId: string; sameRecordNumber: boolean } {
  const clean = parseDraft(draft);
  const today = tools.clock.today();
  refuseIfAny(checkDraft(clean, today));
  const questions = factQuestions(clean, today);
  refuseIfAny(unanswered(questions, confirmed));
  const at = tools.clock.now();
  const newCase = newCaseFrom(tools, clean, {
    by: session.actor,
    at,
    origin: null,
  });
  const { store } = session;
  return store.transaction(() => {
    const sameRecordNumber =
      store.cases.findByRecordNumber(clean.identity.recordNumber).length > 0;
    insertCase(session, newCase, confirmedDetail(questions));
    return { caseId: newCase.caseId, sameRecordNumber };
  });
}

/** Stores a prepared case with its audit entry, which ends with `also`. Call it inside a transaction. */
export function insertCase(
  { store, actor }: Session,
  newCase: NewCase,
  also = "",
): void {
  store.cases.insert(newCase);
  store.audit.append({
    at: newCase.at,
    actor,
    action: "case.create",
    objectType: "case",
    objectId: newCase.caseId,
    detail: `Case created${also}`,
    after: newCase,
  });
}

/**
 * Stores the next version of one section. Refuses fields that do not fit (paths like "identity.birthDate"), and
 * with "conflict" when someone saved the section since `baseVersion`. What this save makes doubtful is asked about
 * first, unless that very question is in `confirmed`.
 */
export function saveSection(
  session: Session,
  tools: Tools,
  input: ParsedInput<"case.saveSection">,
): { version: number } {
  const { caseId, section, baseVersion } = input;
  const { store, actor } = session;
  const file = findCase(session, caseId);
  const before = factsOf(file);
  const clean = parseFacts({ ...before, [section]: input.body });
  const today = tools.clock.today();
  refuseIfAny(newProblems(before, clean, today));
  const questions = newQuestions({ before, after: clean }, today, section);
  refuseIfAny(unanswered(questions, input.confirmed));
  const at = tools.clock.now();
  return store.transaction(() => {
    const replaced = store.cases.section(caseId, section)?.body;
    const body = clean[section];
    const version = store.cases.saveSection({
      caseId,
      section,
      baseVersion,
      body,
      at,
      by: actor,
    });
    store.audit.append({
      at,
      actor,
      action: "case.save-section",
      objectType: "case",
      objectId: caseId,
      detail: `Section ${section} saved as version ${version}${confirmedDetail(questions)}`,
      before: replaced,
      after: body,
    });
    return { version };
  });
}

function parseFacts(facts: unknown): CaseFacts {
  const parsed = caseFactsSchema.safeParse(facts);
  if (parsed.success) return parsed.data;
  throw refusal(fieldErrors(parsed.error), parsed.error);
}

/** What this save would break; trouble that was there before must not block the repair of another field. */
function newProblems(
  before: CaseFacts,
  after: CaseFacts,
  today: string,
): FieldError[] {
  const known = new Set(
    checkFacts(before, today).map(({ message }) => message),
  );
  return checkFacts(after, today).filter(({ message }) => !known.has(message));
}
