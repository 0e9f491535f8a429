import { Button, SegmentedControl } from "@mantine/core";
import { useState } from "react";
import type { StationGuide } from "../../../../shared/contract/staging.ts";
import type {
  BodySide,
  NodeAnswer,
} from "../../../../shared/domain/pleural-sheet.ts";
import type { StageDerivation } from "../../../../shared/domain/staging-views.ts";
import { NodeList } from "./node-list.tsx";
import { NodeMap, stateSigns } from "./node-map.tsx";
import { nodeProblems, notesOf } from "./station-notes.ts";
import {
  countStates,
  nodeStateWords,
  placesOf,
  unplaced,
  withRestNegative,
  withState,
} from "./station-state.ts";
import type { NodePlace, NodeState } from "./station-state.ts";
import styles from "./nodes.module.css";

const views = [
  { value: "map", label: "Map" },
  { value: "list", label: "List" },
];

/**
 * The lymph nodes by station and side, on a chest diagram or in a list; both edit the same answers. A station that is
 * in no answer was not assessed.
 */
export function NodesField(props: {
  nodes: readonly NodeAnswer[];
  tumorSide: BodySide | null;
  stations: readonly StationGuide[];
  /** Those of the whole derivation: the ones under `nodes` are shown here. */
  problems: Readonly<StageDerivation["problems"]>;
  onChange: (nodes: NodeAnswer[]) => void;
}) {
  const { nodes, onChange } = props;
  const [view, setView] = useState("map");
  const places = placesOf(props.stations);
  const problems = nodeProblems(props.problems, places, nodes);
  const byPlace = new Map(
    problems.flatMap(({ key, text }) => (key === null ? [] : [[key, text]])),
  );
  const onAnswer = (place: NodePlace, state: NodeState): void =>
    onChange(withState(nodes, place, state));
  return (
    <fieldset className={styles.field} aria-label="Node stations">
      <div className={styles.bar}>
        <SegmentedControl
          size="xs"
          aria-label="How the nodes are shown"
          data={views}
          value={view}
          onChange={setView}
        />
        <Counts places={places} nodes={nodes} />
      </div>
      {view === "map" ? (
        <NodeMap
          places={places}
          nodes={nodes}
          tumorSide={props.tumorSide}
          refused={new Set(byPlace.keys())}
          onAnswer={onAnswer}
        />
      ) : (
        <NodeList
          places={places}
          nodes={nodes}
          problems={byPlace}
          onAnswer={onAnswer}
        />
      )}
      <Problems
        texts={problems
          .filter(({ key }) => view === "map" || key === null)
          .map(({ text }) => text)}
      />
      <Notes texts={notesOf(places, nodes, props.tumorSide)} />
      <Unplaced places={places} nodes={nodes} onChange={onChange} />
      <RestNegative places={places} nodes={nodes} onChange={onChange} />
    </fieldset>
  );
}

interface Answers {
  places: readonly NodePlace[];
  nodes: readonly NodeAnswer[];
}

/** The legend of the map with how many stand in each state. */
function Counts({ places, nodes }: Answers) {
  const counts = countStates(places, nodes);
  const states: NodeState[] = ["positive", "negative", "open"];
  return (
    <ul className={styles.legend}>
      {states.map((state) => (
        <li key={state}>
          <span
            className={`${styles.sample} ${styles[state]}`}
            aria-hidden="true"
          >
            {stateSigns[state]}
          </span>
          {nodeStateWords[state]} {counts[state]}
        </li>
      ))}
    </ul>
  );
}

function RestNegative(
  props: Answers & { onChange: (nodes: NodeAnswer[]) => void },
) {
  const { places, nodes } = props;
  const regional = places.filter(({ isDistant }) => !isDistant);
  const open = countStates(regional, nodes).open;
  return (
    <div className={styles.rest}>
      <Button
        size="compact-xs"
        variant="default"
        data-disabled={open === 0}
        aria-disabled={open === 0}
        onClick={() => {
          if (open > 0) props.onChange(withRestNegative(nodes, places));
        }}
      >
        Mark the rest negative
      </Button>
      <span>
        {open === 0
          ? "Every regional station is answered."
          : `${open} regional stations not assessed.`}
      </span>
    </div>
  );
}

function Problems({ texts }: { texts: readonly string[] }) {
  if (texts.length === 0) return null;
  return (
    <ul className={styles.problems} role="alert">
      {texts.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}

function Notes({ texts }: { texts: readonly string[] }) {
  if (texts.length === 0) return null;
  return (
    <ul className={styles.notes}>
      {texts.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}

/** Answers without a place on the map are named and can be taken out, so that none counts unseen. */
function Unplaced(
  props: Answers & { onChange: (nodes: NodeAnswer[]) => void },
) {
  const others = unplaced(props.nodes, props.places);
  if (others.length === 0) return null;
  return (
    <ul className={styles.notes}>
      {others.map((node) => {
        const name = [node.station, node.side ?? "side not recorded"].join(" ");
        return (
          <li key={name}>
            {name}: {node.positive ? "positive" : "negative"}, not on the map.{" "}
            <Button
              size="compact-xs"
              variant="default"
              onClick={() =>
                props.onChange(props.nodes.filter((other) => other !== node))
              }
            >
              Take out {name}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}
