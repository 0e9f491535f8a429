import type { KeyboardEvent } from "react";
import type {
  IndexView,
  PrognosisView,
} from "../../../shared/domain/prognosis-views.ts";
import {
  checkedWords,
  verificationWords,
} from "../../ui/verification-words.ts";
import { asOf } from "../../../shared/prognosis-words.ts";
import { caseViewId } from "../../app/case-view-focus.ts";
import { Card } from "../../ui/card.tsx";
import { VerificationDisc } from "../../ui/verification-disc.tsx";
import { GlanceFigure } from "./glance-figure.tsx";
import { indexListId } from "./index-list.ts";
import { MarkLegend } from "./mark-legend.tsx";
import { PlacePips } from "./place-pips.tsx";
import { placeWords } from "./place-words.ts";
import styles from "./glance.module.css";

/** Every index that applies, one line each; the arrows, Home and End choose the one shown in detail. The stage follows. */
export function GlanceList(props: {
  prognosis: PrognosisView;
  chosen: string;
  onChoose: (rule: string) => void;
}) {
  const { indices, agreement } = props.prognosis;
  const at = indices.findIndex(({ rule }) => rule === props.chosen);
  const names = new Set(indices.map(({ name }) => name));
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const next = indices[movedTo(event.key, at, indices.length)];
    if (next === undefined) return;
    event.preventDefault();
    props.onChoose(next.rule);
  };
  return (
    <Card title="At a glance" aside="best group at the left">
      <div
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a select cannot hold the picture of the places
        role="listbox"
        id={indexListId}
        ref={takeOver}
        data-first-focus
        tabIndex={0}
        aria-label="Prognostic indices"
        aria-activedescendant={optionId(props.chosen)}
        className={styles.list}
        onKeyDown={onKeyDown}
      >
        {indices.map((index) => (
          <Option
            key={index.rule}
            index={index}
            isChosen={index.rule === props.chosen}
            onChoose={() => props.onChoose(index.rule)}
          />
        ))}
      </div>
      {agreement.places
        .filter(({ name }) => !names.has(name))
        .map((place) => (
          <p key={place.name} className={`${styles.line} ${styles.stage}`}>
            <span className={styles.name}>{place.name}</span>
            <span>
              {place.answer}
              {place.on !== null && (
                <span className={styles.on}> {asOf(place.on)}</span>
              )}
            </span>
            <PlacePips {...place} />
            <span className="mb-visually-hidden">
              {placeWords(place.places, place.of)}
            </span>
          </p>
        ))}
      <MarkLegend />
    </Card>
  );
}

function Option(props: {
  index: IndexView;
  isChosen: boolean;
  onChoose: () => void;
}) {
  const { index } = props;
  const of = index.isShownOnly ? 0 : index.allGroups.length;
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus -- the list has the focus and takes the keys
    <div
      id={optionId(index.rule)}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- belongs to the list above
      role="option"
      aria-selected={props.isChosen}
      className={styles.line}
      onClick={props.onChoose}
    >
      <span className={styles.name}>{index.name}</span>
      <span className={index.group === null ? styles.open : styles.group}>
        {index.shortAnswer} <GlanceFigure index={index} />
      </span>
      <PlacePips places={index.places} of={of} />
      <span className="mb-visually-hidden">{placeWords(index.places, of)}</span>
      {index.group !== null && !index.isShownOnly && <Level index={index} />}
    </div>
  );
}

function Level({ index }: { index: IndexView }) {
  const words =
    index.checked === null
      ? verificationWords[index.verification].short
      : checkedWords(index.checked).short;
  const isDoubtful =
    index.checked === null && index.verification === "unverified";
  return (
    <span
      className={`${styles.level} ${isDoubtful ? styles.doubtful : ""}`}
      title={words}
    >
      <VerificationDisc
        level={index.verification}
        isChecked={index.checked !== null}
      />
      <span className="mb-visually-hidden">{words}</span>
    </span>
  );
}

/** The tab was opened by key while the indices were still loading: its panel hands the keyboard on. */
function takeOver(list: HTMLElement | null): void {
  if (document.activeElement?.id === caseViewId) list?.focus();
}

function optionId(rule: string): string {
  return `index-${rule}`;
}

function movedTo(key: string, at: number, total: number): number {
  switch (key) {
    case "ArrowDown":
      return Math.min(at + 1, total - 1);
    case "ArrowUp":
      return Math.max(at - 1, 0);
    case "Home":
      return 0;
    case "End":
      return total - 1;
    default:
      return -1;
  }
}
