import type {
  FieldProblem,
  StageDerivation,
} from "../../../shared/domain/staging-views.ts";
import type { StagingDraft } from "./staging-draft.ts";

const always = /^(edition|classification|phase|system)$/u;
const onFindings =
  /^(tumorSide|psumMm|fmaxMm|psumLevelsMm(\.\w+)?|findings\.\w+|nodes(\..*)?|metastases|operation\.\w+)$/u;
const onCategories = /^[tnm]$/u;

/** Tells where the form shows a problem of this path at a field; all others stand at the button. */
export function isShownAt(
  draft: Pick<StagingDraft, "mode" | "system">,
): (path: string) => boolean {
  const hasCategories =
    draft.mode === "categories" && draft.system === "tnm-pleura";
  const shown = hasCategories ? onCategories : onFindings;
  return (path) => always.test(path) || shown.test(path);
}

/** What is wrong at the fields of the findings: what cannot be read, what the rules refuse, what saving refused. */
export function problemsShown(
  live: readonly FieldProblem[],
  unread: readonly FieldProblem[],
  errors: Readonly<Record<string, string>>,
): FieldProblem[] {
  const all = [
    ...unread,
    ...live,
    ...Object.entries(errors).map(([path, message]) => ({ path, message })),
  ];
  return all.filter(
    ({ path, message }, at) =>
      all.findIndex(
        (other) => other.path === path && other.message === message,
      ) === at,
  );
}

/** The answer while something typed cannot be read: refused, never derived as if the field were empty. */
export function refuseUnread(
  answer: StageDerivation,
  unread: readonly FieldProblem[],
): StageDerivation {
  if (unread.length === 0) return answer;
  return {
    ...answer,
    status: "invalid",
    stage: null,
    possible: [],
    missing: [],
    decisive: null,
    decision: null,
    soFar: null,
    categoriesText: "",
    effects: [],
    trail: [],
    warnings: [],
    comparisons: [],
    grid: [],
    problems: [...unread, ...answer.problems],
    survival: { builtOn: "", figures: [], note: "" },
  };
}
