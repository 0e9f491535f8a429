import type {
  CaseFile,
  SectionBody,
  SectionName,
} from "../../../shared/domain/case-file.ts";
import { AppError } from "../../../shared/errors.ts";
import type { Session } from "../session.ts";

/** The whole record of a case; refuses with "not-found" when it was retired or never existed. */
export function findCase(session: Session, caseId: string): CaseFile {
  const file = session.store.cases.load(caseId);
  if (file === undefined) throw noCase();
  return file;
}

/** One section of a case as it stands; refuses as `findCase` does. */
export function findSection<Name extends SectionName>(
  session: Session,
  caseId: string,
  name: Name,
): SectionBody<Name> {
  const section = session.store.cases.section(caseId, name);
  if (section === undefined) throw noCase();
  return section.body;
}

function noCase(): AppError {
  return new AppError(
    "not-found",
    "This case is not in the workspace, or it was taken out of it. Nothing was changed. Go back to the worklist and open it again.",
  );
}
