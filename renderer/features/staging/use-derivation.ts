import { useMemo } from "react";
import type { PleuralEntry } from "../../../shared/contract/staging.ts";
import type { StageDerivation } from "../../../shared/domain/staging-views.ts";
import { useChannel } from "../../app/queries.ts";

/** The live answer to what the form holds, as the cards and the fields of the form read it. */
export interface LiveDerivation {
  /** False while no edition is chosen: then nothing is asked. */
  isAsked: boolean;
  /** The last answer stays while the next one is on its way. */
  answer: StageDerivation | undefined;
  /** Refused or doubtful entries, by the path of their field; empty while nothing was answered. */
  problems: StageDerivation["problems"];
  contradictions: StageDerivation["contradictions"];
  /** Why there is no answer at all; null when there is one or it is on its way. */
  error: Error | null;
  retry: () => void;
}

const nothing: never[] = [];

/** Derives the stage of an entry on every change. What stays of the answer stays the same object. */
export function useDerivation(
  caseId: string,
  entry: PleuralEntry,
  recordedStage: string,
): LiveDerivation {
  const isAsked = entry.edition !== "";
  const { data, error, refetch } = useChannel(
    "staging.derive",
    { caseId, entry, recordedStage },
    { keepPrevious: true, enabled: isAsked },
  );
  return useMemo(() => {
    const answer = isAsked ? data : undefined;
    return {
      isAsked,
      answer,
      problems: answer?.problems ?? nothing,
      contradictions: answer?.contradictions ?? nothing,
      error,
      retry: () => void refetch(),
    };
  }, [isAsked, data, error, refetch]);
}
