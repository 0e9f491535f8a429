import type {
  BodySide,
  NodeAnswer,
} from "../../../../shared/domain/pleural-sheet.ts";
import type { StageDerivation } from "../../../../shared/domain/staging-views.ts";
import { isAt, stateOf } from "./station-state.ts";
import type { NodePlace } from "./station-state.ts";

type Problem = StageDerivation["problems"][number];

export interface NodeProblem {
  /** The place it is about; null when it is about the nodes as a whole or about an answer that has no place. */
  key: string | null;
  /** "4R: ..." */
  text: string;
}

/**
 * What is doubtful about the stations answered positive, once each: "PD: ...", "5, 6: ...". That a station lies on the
 * left only is nothing to note for a left tumor.
 */
export function notesOf(
  places: readonly NodePlace[],
  nodes: readonly NodeAnswer[],
  tumorSide: BodySide | null,
): string[] {
  const labelsByNote = new Map<string, string[]>();
  for (const place of places) {
    if (place.note === "" || stateOf(place, nodes) !== "positive") continue;
    if (place.isOnlyPlace && place.side === tumorSide) continue;
    const labels = labelsByNote.get(place.note) ?? [];
    labelsByNote.set(place.note, [...labels, place.label]);
  }
  return [...labelsByNote].map(
    ([note, labels]) => `${labels.join(", ")}: ${note}`,
  );
}

/** The problems whose path lies under `nodes`, each at its place. */
export function nodeProblems(
  problems: readonly Problem[],
  places: readonly NodePlace[],
  nodes: readonly NodeAnswer[],
): NodeProblem[] {
  return problems
    .filter(({ path }) => path === "nodes" || path.startsWith("nodes."))
    .map(({ path, message }) => {
      const node = nodes[Number(path.split(".")[1])];
      const place =
        node === undefined
          ? undefined
          : places.find((each) => isAt(node, each));
      const name = place?.label ?? node?.station;
      return {
        key: place?.key ?? null,
        text: name === undefined ? message : `${name}: ${message}`,
      };
    });
}
