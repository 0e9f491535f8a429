import { Button, TextInput } from "@mantine/core";
import { useRef } from "react";
import styles from "./edit-case.module.css";
import type { Marker, Problems } from "./typed-section.ts";

const columns: readonly { part: keyof Marker; label: string; hint: string }[] =
  [
    { part: "name", label: "Marker", hint: "BAP1" },
    { part: "result", label: "Result", hint: "lost" },
    { part: "assay", label: "Assay", hint: "IHC" },
  ];
const blank: Marker = { name: "", result: "", assay: "" };

/** The biomarkers as the report words them, one a line. */
export function MarkersField(props: {
  markers: readonly Marker[];
  errors: Problems;
  onChange: (markers: readonly Marker[]) => void;
}) {
  const { markers, onChange } = props;
  const list = useRef<HTMLFieldSetElement>(null);
  const change = (at: number, part: keyof Marker, value: string): void =>
    onChange(
      markers.map((marker, index) =>
        index === at ? { ...marker, [part]: value } : marker,
      ),
    );
  return (
    <fieldset ref={list} className={styles.markers}>
      <legend className={styles.legend}>Markers</legend>
      {markers.map((marker, at) => (
        // oxlint-disable-next-line react/no-array-index-key -- a line has no name of its own yet
        <div key={at} className={styles.marker}>
          {columns.map(({ part, label, hint }) => (
            <TextInput
              key={part}
              aria-label={`${label} ${at + 1}`}
              placeholder={hint}
              autoComplete="off"
              value={marker[part]}
              error={props.errors[`markers.${at}.${part}`]}
              onChange={(event) => change(at, part, event.currentTarget.value)}
            />
          ))}
          <Button
            variant="subtle"
            aria-label={`Remove marker ${at + 1}`}
            onClick={() => onChange(markers.toSpliced(at, 1))}
          >
            Remove
          </Button>
        </div>
      ))}
      <Button
        variant="default"
        size="compact-sm"
        disabled={markers.length >= 40}
        onClick={() => {
          onChange([...markers, blank]);
          requestAnimationFrame(() =>
            list.current
              ?.querySelector<HTMLElement>(
                `[aria-label="Marker ${markers.length + 1}"]`,
              )
              ?.focus(),
          );
        }}
      >
        Add marker
      </Button>
    </fieldset>
  );
}
