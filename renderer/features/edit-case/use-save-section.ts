import type { Confirmation } from "../../../shared/errors.ts";
import { ApiError } from "../../api.ts";
import { useChannelMutation } from "../../app/queries.ts";
import { errorSentence } from "../../ui/error-sentence.ts";
import { placeProblems } from "./place-problems.ts";
import type { Section } from "../../ui/section-form/section.ts";
import {
  readTyped,
  typedFrom,
  withoutBlankLines,
  type TypedSection,
} from "../../ui/section-form/typed-section.ts";
import type { useSectionState, Version } from "./use-section-state.ts";

/** Stores typing as the next version after `on`. A refusal stands at its field and clears nothing. */
export function useSaveSection(
  section: Section,
  caseId: string,
  state: ReturnType<typeof useSectionState>,
) {
  const mutation = useChannelMutation("case.saveSection");

  const refuse = (error: Error): void => {
    if (!(error instanceof ApiError))
      return state.setRefusal({
        sentence: errorSentence(error),
        isStale: false,
      });
    const { at, questions, rest } = placeProblems(section, error.body);
    state.setProblems(at);
    state.setQuestions(questions);
    if (rest !== null)
      state.setRefusal({
        sentence: rest,
        isStale: error.body.code === "conflict",
      });
  };
  const save = (
    typed: TypedSection,
    on: Version,
    confirmed: readonly Confirmation[] = [],
  ): void => {
    if (mutation.isPending) return;
    const mine = withoutBlankLines(section.lists, typed);
    state.put(mine);
    state.setRefusal(null);
    state.setQuestions({});
    const read = readTyped(section, mine, on.body);
    state.setProblems(read.ok ? {} : read.problems);
    if (!read.ok) return;
    const { body } = read;
    mutation.mutate(
      {
        caseId,
        section: section.name,
        baseVersion: on.version,
        body,
        confirmed: [...confirmed],
      },
      {
        onSuccess: ({ version }) => {
          const stored = typedFrom(section, body);
          // What was typed while the save ran stays.
          state.settle({ ...on, version, body }, (now) =>
            now === mine ? stored : now,
          );
          state.setSaved(true);
        },
        onError: refuse,
      },
    );
  };
  return { save, isSaving: mutation.isPending };
}
