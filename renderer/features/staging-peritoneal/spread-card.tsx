import { useId } from "react";
import type { KeyboardEvent, RefObject } from "react";
import { Card } from "../../ui/card.tsx";
import { TriState } from "../../ui/tri-state.tsx";
import type { PeritonealFindings } from "./peritoneal-findings.ts";
import type { PeritonealGuide } from "./regions-props.ts";
import styles from "./spread.module.css";

/** Nodes and metastasis, which with the index make the proposed stage, and the completeness of cytoreduction. */
export function SpreadCard(props: {
  draft: PeritonealFindings;
  guide: PeritonealGuide;
  problems: readonly { path: string; message: string }[];
  /** The list of its questions, where the keyboard goes after the last region. */
  questions: RefObject<HTMLDivElement | null>;
  onChange: (changes: Partial<PeritonealFindings>) => void;
}) {
  const { draft, guide, problems, questions, onChange } = props;
  const problem = (path: string): string | undefined =>
    problems.find((each) => each.path === path)?.message;
  return (
    <Card title="Nodes, metastasis, cytoreduction" className={styles.card}>
      <div ref={questions} data-stops className={styles.answers}>
        <TriState
          label="Nodes positive"
          value={draft.nodesPositive}
          onChange={(nodesPositive) => onChange({ nodesPositive })}
          problem={problem("nodesPositive")}
        />
        <TriState
          label="Metastasis outside the abdomen"
          value={draft.distantMetastasis}
          onChange={(distantMetastasis) => onChange({ distantMetastasis })}
          problem={problem("distantMetastasis")}
        />
        <Completeness
          codes={guide.completeness}
          value={codeOf(draft)}
          onChange={(code) => onChange(scoreOf(code))}
        />
      </div>
      {problem("cc") !== undefined && (
        <p className={styles.problem} role="alert">
          {problem("cc")}
        </p>
      )}
    </Card>
  );
}

const notRecorded = "";
const notDone = "none";

function codeOf({ cc, noCytoreduction }: PeritonealFindings): string {
  if (noCytoreduction) return notDone;
  return cc === null ? notRecorded : String(cc);
}

function scoreOf(
  code: string,
): Pick<PeritonealFindings, "cc" | "noCytoreduction"> {
  const isScore = code !== notRecorded && code !== notDone;
  return {
    cc: isScore ? Number(code) : null,
    noCytoreduction: code === notDone,
  };
}

/** The completeness scores with what each means; typing its digit chooses, n is no operation, "-" takes it back. */
function Completeness(props: {
  codes: PeritonealGuide["completeness"];
  value: string;
  onChange: (code: string) => void;
}) {
  const name = useId();
  const type = (event: KeyboardEvent<HTMLFieldSetElement>): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const keys: Readonly<Record<string, string>> = {
      "-": notRecorded,
      n: notDone,
    };
    const code =
      keys[event.key.toLowerCase()] ??
      props.codes.find((each) => each.code === event.key)?.code;
    if (code === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    props.onChange(code);
    event.currentTarget
      .querySelector<HTMLInputElement>(`[data-code="${code}"]`)
      ?.focus();
  };
  const choices = [
    { code: notRecorded, label: "Not recorded", note: "" },
    { code: notDone, label: "No cytoreduction", note: "" },
    ...props.codes,
  ];
  return (
    <fieldset
      className={styles.completeness}
      role="radiogroup"
      aria-label="Completeness of cytoreduction"
      data-stop
      onKeyDown={type}
    >
      <legend>Completeness of cytoreduction</legend>
      {choices.map(({ code, label, note }) => (
        <label key={code} data-checked={props.value === code}>
          <input
            type="radio"
            name={name}
            data-code={code}
            checked={props.value === code}
            onChange={() => props.onChange(code)}
          />
          <span>
            {label}
            {note !== "" && <span className={styles.note}> {note}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
