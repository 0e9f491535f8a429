import { useEffect, useId, useRef } from "react";
import type { KeyboardEvent, RefObject } from "react";
import { keyedSize, scoredSize } from "./lesion-size.ts";
import { regionName } from "./pci-words.ts";
import {
  drawing,
  lastRegion,
  regionAfter,
  regionShapes,
} from "./region-map.ts";
import type { RegionShape } from "./region-map.ts";
import { SizeGlyph } from "./size-glyph.tsx";
import type { RegionsProps } from "./regions-props.ts";
import styles from "./diagram.module.css";

/**
 * The abdomen with its nine regions and the four of the small bowel below. One stop of the Tab key: arrows move,
 * a size of the rules scores a region and goes on, after the last to the next question, "-" clears it, a refused digit stays where it was typed.
 */
export function BodyDiagram(props: RegionsProps) {
  const { active, guide, onActive, onSize } = props;
  const map = useRef<SVGSVGElement>(null);
  const id = useId();
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const next = regionAfter(event.key, active);
    const keyed = keyedSize(event.key, guide.lesionSizes);
    if (next === null && keyed === null) return;
    event.preventDefault();
    event.stopPropagation();
    if (keyed !== null) onSize(active, keyed.text);
    if (next !== null) onActive(next);
    else if (keyed?.movesOn === true) {
      if (active === lastRegion) props.onLast();
      else onActive(active + 1);
    }
  };
  useRegionKey(map);
  return (
    <svg
      ref={map}
      className={styles.diagram}
      viewBox={`0 0 ${drawing.width} ${drawing.height}`}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- no HTML tag draws inside SVG
      role="listbox"
      tabIndex={0}
      aria-label={`Map of the ${guide.regions.length} regions`}
      aria-describedby={props.hintId}
      aria-activedescendant={`${id}-${active}`}
      onKeyDown={onKeyDown}
    >
      <Landmarks />
      {regionShapes.map((shape) => (
        <Region
          key={shape.id}
          id={`${id}-${shape.id}`}
          shape={shape}
          typed={props.sizes[shape.id] ?? ""}
          size={scoredSize(props.sizes[shape.id] ?? "", guide.lesionSizes)}
          name={nameOf(props, shape.id)}
          isActive={shape.id === active}
          onSelect={() => {
            onActive(shape.id);
            map.current?.focus();
          }}
        />
      ))}
    </svg>
  );
}

function nameOf({ guide, sizes }: RegionsProps, id: number): string {
  const typed = sizes[id] ?? "";
  const meaning = scoredSize(typed, guide.lesionSizes)?.label ?? null;
  const name = guide.regions.find((region) => region.id === id)?.name ?? "";
  return regionName({ id, name }, typed, meaning);
}

/** R goes to the map from anywhere but text. */
function useRegionKey(map: RefObject<SVGSVGElement | null>): void {
  useEffect(() => {
    const go = (event: globalThis.KeyboardEvent): void => {
      if (event.key.toLowerCase() !== "r" || isTyping(event)) return;
      event.preventDefault();
      map.current?.focus();
    };
    document.addEventListener("keydown", go);
    return () => document.removeEventListener("keydown", go);
  }, [map]);
}

function isTyping(event: globalThis.KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey) return true;
  const { target } = event;
  if (!(target instanceof Element)) return false;
  return (
    target.closest(
      "[role=dialog], textarea, select, [contenteditable], input:not([type=radio], [type=checkbox])",
    ) !== null
  );
}

function Region(props: {
  id: string;
  shape: RegionShape;
  typed: string;
  size: ReturnType<typeof scoredSize>;
  name: string;
  isActive: boolean;
  onSelect: () => void;
}) {
  const { shape } = props;
  const isBowel = shape.id >= 9;
  return (
    <g
      id={props.id}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- no HTML tag draws inside SVG
      role="option"
      aria-selected={props.isActive}
      className={styles.region}
      onClick={props.onSelect}
    >
      <title>{props.name}</title>
      <path d={shape.outline} />
      <text
        x={shape.x}
        y={isBowel ? 351 : shape.y - 27}
        textAnchor="middle"
        className={styles.label}
        aria-hidden="true"
      >
        <tspan className={styles.number}>{shape.id}</tspan> {shape.label}
      </text>
      <SizeGlyph
        x={shape.x}
        y={shape.y + 3}
        typed={props.typed}
        size={props.size}
      />
    </g>
  );
}

function Landmarks() {
  return (
    <g aria-hidden="true" className={styles.landmarks}>
      <text x="6" y="24">
        R
      </text>
      <text x="274" y="24" textAnchor="end">
        L
      </text>
      <text x="70" y="333" textAnchor="middle">
        Jejunum
      </text>
      <text x="210" y="333" textAnchor="middle">
        Ileum
      </text>
    </g>
  );
}
