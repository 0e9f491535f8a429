import { useEffect, useRef } from "react";
import type { ReactNode } from "react";
import type { SummaryView } from "../../shared/domain/views.ts";
import { formatDate, formatPatientName } from "../../shared/format.ts";
import { sexWords } from "../../shared/words.ts";
import { Chip } from "../ui/chip.tsx";
import styles from "./patient-banner.module.css";

/** Who the open case is about; on every case view, above everything that scrolls. */
export function PatientBanner(props: {
  summary: SummaryView;
  /** Buttons at the right end. */
  actions: ReactNode;
}) {
  const { file, age } = props.summary;
  const identity = file.sections.identity.body;
  const outcome = file.sections.outcome.body;
  const isDead = outcome.status === "dead";
  const heading = useFocusWhenLost<HTMLHeadingElement>();
  return (
    <section
      className={`${styles.banner} ${isDead ? styles.deceased : ""}`}
      aria-label="Patient"
    >
      <h1 ref={heading} tabIndex={-1} className={styles.name}>
        {formatPatientName(identity)}
      </h1>
      <dl className={styles.facts}>
        <Fact label="Born" aside={age}>
          {formatDate(identity.birthDate)}
        </Fact>
        <Fact label="Sex">{sexWords[identity.sex]}</Fact>
        <Fact label="Record">{identity.recordNumber}</Fact>
        {isDead && <Fact label="Deceased">{diedText(outcome.diedOn)}</Fact>}
      </dl>
      <div className={styles.end}>
        {file.board !== null && (
          <Chip tone="accent" title={file.board.name}>
            Board {formatDate(file.board.on)} · {file.board.position} of{" "}
            {file.board.of}
          </Chip>
        )}
        {props.actions}
      </div>
    </section>
  );
}

/** Opening a case takes the form or row away that held the focus: the reader goes on at the patient's name. */
function useFocusWhenLost<Element extends HTMLElement>() {
  const element = useRef<Element>(null);
  useEffect(() => {
    if (document.activeElement === document.body) element.current?.focus();
  }, []);
  return element;
}

function Fact(props: { label: string; aside?: string; children: ReactNode }) {
  return (
    <div className={styles.fact}>
      <dt>{props.label}</dt>
      <dd>
        <strong>{props.children}</strong>
        {props.aside !== undefined && props.aside !== "" && (
          <> ({props.aside})</>
        )}
      </dd>
    </div>
  );
}

function diedText(diedOn: string | null): string {
  return diedOn === null ? "date not recorded" : formatDate(diedOn);
}
