import { useQueryClient } from "@tanstack/react-query";
import type { CaseFile } from "../../../shared/domain/case-file.ts";
import type { Offer } from "../../../shared/errors.ts";
import { channelQuery } from "../../app/queries.ts";
import { errorSentence } from "../../ui/error-sentence.ts";
import { mineOnTop } from "./merge.ts";
import type { Section } from "../../ui/section-form/section.ts";
import { typedFrom, withTypedAt } from "../../ui/section-form/typed-section.ts";
import { innerPath } from "./place-problems.ts";
import { without } from "./use-questions.ts";
import { useSaveSection } from "./use-save-section.ts";
import {
  useSectionState,
  type Drafts,
  type Version,
} from "./use-section-state.ts";

/** One section in its form: typing, saving, and the two ways out when someone saved since. */
export function useSection(section: Section, file: CaseFile, drafts?: Drafts) {
  const state = useSectionState(
    section,
    file.sections[section.name],
    drafts === undefined ? undefined : { drafts, caseId: file.id },
  );
  const { save, isSaving } = useSaveSection(section, file.id, state);
  const client = useQueryClient();
  const { base, typed, baseTyped, settle, confirmed } = state;
  const typedIn = (version: Version) => typedFrom(section, version.body);

  /** Reads what is stored now, to stand beside the typing. */
  const showOther = async (): Promise<void> => {
    try {
      const { file: now } = await client.fetchQuery({
        ...channelQuery("case.summary", { caseId: file.id }),
        staleTime: 0,
      });
      state.setOther(now.sections[section.name]);
    } catch (error) {
      state.setRefusal({ sentence: errorSentence(error), isStale: true });
    }
  };
  /** Takes an answer: writes it into its field, or saves once no other question is open. */
  const answer = (path: string, { set, confirm }: Offer): void => {
    const open = state.settleQuestion(path);
    state.setProblems(without(state.problems, [path]));
    const next = Object.entries(set).reduce(
      (now, [at, words]) => withTypedAt(now, innerPath(section, at), words),
      typed,
    );
    const answers = confirm === null ? confirmed : [...confirmed, confirm];
    state.setConfirmed(answers);
    state.put(next);
    if (confirm !== null && open.length === 0) save(next, base, answers);
  };
  return {
    ...state,
    isSaving,
    showOther,
    answer,
    save: () => save(typed, base, confirmed),
    setBack: () => settle(base, baseTyped),
    takeOther: (stored: Version) => settle(stored, typedIn(stored)),
    putMineOnTop: (stored: Version): void => {
      const merged = mineOnTop(baseTyped, typed, typedIn(stored));
      settle(stored, merged);
      save(merged, stored);
    },
  };
}
