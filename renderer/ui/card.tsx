import { useId } from "react";
import type { ReactNode } from "react";
import styles from "./card.module.css";

/** A titled white surface; `aside` stands at the right of the title (a date, a source, an action). */
export function Card(props: {
  title?: string;
  aside?: ReactNode;
  /** Marks the one card a view is about with an accent stripe. */
  stripe?: boolean;
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
