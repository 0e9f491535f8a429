import { useRef, useState } from "react";
import type { CSSProperties, KeyboardEvent } from "react";
import type {
  BodySide,
  NodeAnswer,
} from "../../../../shared/domain/pleural-sheet.ts";
import { ChestDiagram } from "./chest-diagram.tsx";
import { actOf } from "./map-keys.ts";
import { mapSize, spotsOf } from "./map-places.ts";
import type { Spot } from "./map-places.ts";
import { cycled, nodeStateWords, placeName, stateOf } from "./station-state.ts";
import type { NodePlace, NodeState } from "./station-state.ts";
import styles from "./nodes.module.css";

export const stateSigns: Record<NodeState, string> = {
  positive: "+",
  negative: "−",
  open: "?",
};

/** A name is typed on while the keys follow each other this fast, in milliseconds. */
const typingPause = 1000;

export interface NodeMapProps {
  places: readonly NodePlace[];
  nodes: readonly NodeAnswer[];
  tumorSide: BodySide | null;
  /** Keys of the places with a problem. */
  refused: ReadonlySet<string>;
  onAnswer: (place: NodePlace, state: NodeState) => void;
}

/**
 * The stations on the chest, one tab stop: arrows move to the nearest station that way, typing a name goes to it; Y, N
 * and - answer and go on to the next of the list, Space goes round in place.
 */
export function NodeMap(props: NodeMapProps) {
  const { places, nodes, refused, onAnswer } = props;
  const spots = spotsOf(places);
  const [visited, setVisited] = useState<string | null>(null);
  const map = useRef<HTMLFieldSetElement>(null);
  const stop = visited ?? places[0]?.key ?? "";
  const typing = useRef({ text: "", at: 0 });
  const onKeyDown = (event: KeyboardEvent, place: NodePlace): void => {
    const isLetter = /^\p{L}$/u.test(event.key);
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.shiftKey && isLetter) return;
    const { text, at } = typing.current;
    const isTypedOn = event.timeStamp - at < typingPause;
    const typed = isTypedOn ? text : "";
    const act = actOf(event.key, { places, spots, from: place.key, typed });
    if (act === null) return;
    event.preventDefault();
    event.stopPropagation();
    typing.current = { text: act.typed, at: event.timeStamp };
    if (act.answer !== undefined) onAnswer(place, act.answer);
    focusPlace(map.current, act.goTo);
  };
  const shown = places.find(({ key }) => key === visited);
  return (
    <>
      <fieldset
        ref={map}
        className={styles.map}
        aria-label="Node map, seen from the front"
      >
        <ChestDiagram tumorSide={props.tumorSide} />
        {places.map((place) => {
          const state = stateOf(place, nodes);
          return (
            <StationButton
              key={place.key}
              place={place}
              state={state}
              spot={spots.get(place.key)}
              isStop={place.key === stop}
              isRefused={refused.has(place.key)}
              onVisit={() => setVisited(place.key)}
              onKeyDown={(event) => onKeyDown(event, place)}
              onCycle={() => onAnswer(place, cycled(state))}
            />
          );
        })}
      </fieldset>
      <p className={styles.shown} aria-hidden="true">
        {shown === undefined
          ? "Arrows or its name go to a station; Y positive, N negative, - not assessed."
          : `${shown.label}, ${shown.words}: ${nodeStateWords[stateOf(shown, nodes)]}`}
      </p>
    </>
  );
}

function focusPlace(map: HTMLElement | null, key: string): void {
  map?.querySelector<HTMLElement>(`[data-place="${CSS.escape(key)}"]`)?.focus();
}

function StationButton(props: {
  place: NodePlace;
  state: NodeState;
  spot: Spot | undefined;
  isStop: boolean;
  isRefused: boolean;
  onVisit: () => void;
  onKeyDown: (event: KeyboardEvent) => void;
  onCycle: () => void;
}) {
  const { place, state, spot } = props;
  if (spot === undefined) return null;
  const at: CSSProperties = {
    left: `${(spot.x / mapSize.width) * 100}%`,
    top: `${(spot.y / mapSize.height) * 100}%`,
  };
  const name = placeName(place, state);
  return (
    <button
      type="button"
      className={`mb-plain ${styles.station} ${styles[state]}`}
      style={at}
      tabIndex={props.isStop ? 0 : -1}
      aria-label={props.isRefused ? `${name}, refused` : name}
      data-place={place.key}
      data-refused={props.isRefused}
      onFocus={props.onVisit}
      onPointerEnter={props.onVisit}
      onKeyDown={props.onKeyDown}
      onClick={props.onCycle}
    >
      {place.label}
      <span className={styles.sign}>{stateSigns[state]}</span>
    </button>
  );
}
