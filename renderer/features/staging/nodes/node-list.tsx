import type { NodeAnswer } from "../../../../shared/domain/pleural-sheet.ts";
import { TriState } from "../../../ui/tri-state.tsx";
import { stateOf } from "./station-state.ts";
import type { NodePlace, NodeState } from "./station-state.ts";
import styles from "./nodes.module.css";

const words = { yes: "Positive", no: "Negative" };

/** The same stations in a list, for those who prefer words to the picture. */
export function NodeList(props: {
  places: readonly NodePlace[];
  nodes: readonly NodeAnswer[];
  /** What is wrong, by place. */
  problems: ReadonlyMap<string, string>;
  onAnswer: (place: NodePlace, state: NodeState) => void;
}) {
  return (
    <div className={styles.list}>
      {props.places.map((place, at) => {
        const state = stateOf(place, props.nodes);
        const startsDistant =
          place.isDistant && props.places[at - 1]?.isDistant === false;
        return (
          <div
            key={place.key}
            className={startsDistant ? styles.distantRow : undefined}
          >
            <TriState
              label={`${place.label}, ${place.words}`}
              value={state === "open" ? null : state === "positive"}
              words={words}
              problem={props.problems.get(place.key)}
              onChange={(value) => props.onAnswer(place, stateOfAnswer(value))}
            />
          </div>
        );
      })}
    </div>
  );
}

function stateOfAnswer(value: boolean | null): NodeState {
  if (value === null) return "open";
  return value ? "positive" : "negative";
}
