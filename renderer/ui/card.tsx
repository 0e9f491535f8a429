import { useId } from "react";
import type { ReactNode } from "react";
import styles from "./card.module.css";

/** A titled white surface; `aside` stands at the right of the title (a date, a source, an action). */
export function Card(props: {
  title?: string;
  aside?: ReactNode;
  /** Marks the one card a view is about with an accent stripe. */
  stripe?: boolean;
  /** Its content scrolls inside it: then it can be reached and scrolled by keyboard. */
  scrolls?: boolean;
  className?: string | undefined;
  children: ReactNode;
}) {
  const titleId = useId();
  const className = [
    styles.card,
    props.stripe === true ? styles.stripe : undefined,
    props.className,
  ]
    .filter(Boolean)
    .join(" ");
  return (
    <section
      className={className}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- WCAG 2.1.1 asks for it where content scrolls
      tabIndex={props.scrolls === true ? 0 : undefined}
      aria-labelledby={props.title === undefined ? undefined : titleId}
    >
      {props.title !== undefined && (
        <header className={styles.head}>
          <h2 id={titleId} className={styles.title}>
            {props.title}
          </h2>
          {props.aside !== undefined && (
            <div className={styles.aside}>{props.aside}</div>
          )}
        </header>
      )}
      {props.children}
    </section>
  );
}
