import type { ReactNode } from "react";
import { intendedUse } from "../../../shared/words.ts";
import styles from "./front-page.module.css";

/** The frame of the screens before a workspace is open. */
export function FrontPage(props: { title: string; children: ReactNode }) {
  return (
    <div className={styles.page}>
      <header className={styles.bar}>
        <strong>MesoBoard</strong>
        <span>Offline by design</span>
      </header>
      <main className={styles.middle}>
        <section className={styles.panel} aria-label={props.title}>
          <h1 className={styles.title}>{props.title}</h1>
          {props.children}
        </section>
      </main>
      <footer className={styles.footer}>{intendedUse}</footer>
    </div>
  );
}
