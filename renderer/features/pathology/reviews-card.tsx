import { Button } from "@mantine/core";
import { useRef, useState } from "react";
import { Card } from "../../ui/card.tsx";
import type { Line, Problems } from "../../ui/section-form/typed-section.ts";
import { questionOf, withLines, type Entries } from "./entries.ts";
import { EntryRow } from "./entry-row.tsx";
import {
  opinionFields,
  opinionLine,
  reviewsList,
} from "./pathology-section.ts";
import styles from "./pathology.module.css";
import { swapReview } from "./swap-review.ts";

/** What other pathologists made of the same tumor. Each stays; taking one into use makes the former report a review. */
export function ReviewsCard({ entries }: { entries: Entries }) {
  const { problems } = entries;
  const { reviews, list, open, told, put, add, edit, use, remove } =
    useReviews(entries);
  return (
    <Card title="Other opinions" aside="kept beside the report in use">
      <ol ref={list} className={styles.reviews}>
        {reviews.map((review, at) => (
          // oxlint-disable-next-line react/no-array-index-key -- a review has no name of its own yet
          <li key={at}>
            <p>{opinionLine(review)}</p>
            {(review["note"] ?? "") !== "" && (
              <p className={styles.quiet}>{review["note"]}</p>
            )}
            <ReviewActions
              at={at}
              onUse={() => use(at)}
              onEdit={() => edit(at)}
              onRemove={() => remove(at)}
            />
            {(open === at || isRefused(problems, at)) && (
              <ReviewEntries
                at={at}
                review={review}
                entries={entries}
                onChange={(next) => put(reviews.with(at, next))}
              />
            )}
          </li>
        ))}
      </ol>
      {reviews.length === 0 && (
        <p className={styles.quiet}>No other opinion recorded.</p>
      )}
      <output className={styles.quiet}>{told}</output>
      <div className={styles.actions}>
        <Button
          variant="default"
          size="compact-xs"
          disabled={reviews.length >= reviewsList.max}
          onClick={add}
        >
          Add an opinion
        </Button>
      </div>
    </Card>
  );
}

/** The reviews as typed, which of them is open, and what can be done with them. */
function useReviews({ typed, change }: Entries) {
  const reviews = typed.lists["reviews"] ?? [];
  const [open, setOpen] = useState<number | null>(null);
  const [told, setTold] = useState("");
  const list = useRef<HTMLOListElement>(null);
  const put = (lines: readonly Line[]): void =>
    change(withLines(typed, "reviews", lines));
  const edit = (at: number): void => {
    setOpen(at);
    requestAnimationFrame(() =>
      list.current?.children[at]
        ?.querySelector<HTMLElement>("select, input")
        ?.focus(),
    );
  };
  const use = (at: number): void => {
    change(swapReview(typed, at));
    setOpen(null);
    setTold(
      "The review is the report in use, the former one a review. Features, panel and molecular results were not changed. Save to keep this.",
    );
  };
  const add = (): void => {
    put([...reviews, reviewsList.blank]);
    edit(reviews.length);
  };
  const remove = (at: number): void => {
    setOpen(null);
    put(reviews.toSpliced(at, 1));
  };
  return { reviews, list, open, told, put, add, edit, use, remove };
}

function isRefused(problems: Problems, at: number): boolean {
  return Object.keys(problems).some((path) =>
    path.startsWith(`reviews.${at}.`),
  );
}

function ReviewActions(props: {
  at: number;
  onUse: () => void;
  onEdit: () => void;
  onRemove: () => void;
}) {
  const number = props.at + 1;
  const actions = [
    { word: "Use this review", name: "Use review", act: props.onUse },
    { word: "Edit", name: "Edit review", act: props.onEdit },
    { word: "Remove", name: "Remove review", act: props.onRemove },
  ];
  return (
    <div className={styles.actions}>
      {actions.map(({ word, name, act }) => (
        <Button
          key={word}
          variant={word === "Use this review" ? "default" : "subtle"}
          size="compact-xs"
          aria-label={`${word === "Use this review" ? word : name}, ${number}`}
          onClick={act}
        >
          {word}
        </Button>
      ))}
    </div>
  );
}

function ReviewEntries(props: {
  at: number;
  review: Line;
  entries: Entries;
  onChange: (next: Line) => void;
}) {
  const { at, review, entries } = props;
  return (
    <fieldset className={styles.review}>
      <legend className="mb-visually-hidden">Review {at + 1}</legend>
      {opinionFields.map((field) => (
        <EntryRow
          key={field.name}
          field={field}
          value={review[field.name] ?? ""}
          error={entries.problems[`reviews.${at}.${field.name}`]}
          {...questionOf(entries, `reviews.${at}.${field.name}`)}
          aside={field.name === "sarcomatoidPercent" ? "%" : undefined}
          onChange={(value) =>
            props.onChange({ ...review, [field.name]: value })
          }
        />
      ))}
    </fieldset>
  );
}
