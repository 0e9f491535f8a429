import { Tooltip } from "@mantine/core";
import { useEffect, useState } from "react";
import type { PaperCheck } from "../../shared/domain/prognosis-views.ts";
import type { VerificationLevel } from "../../shared/domain/result.ts";
import { VerificationDisc } from "./verification-disc.tsx";
import { checkedWords, verificationWords } from "./verification-words.ts";
import styles from "./verification-mark.module.css";

/**
 * How far a figure can be trusted: full, half or empty disc, or a tick once somebody compared it with the paper;
 * explained on hover and focus.
 */
export function VerificationMark(props: {
  level: VerificationLevel;
  /** Who compared it with the paper and when; it stands in place of the level. */
  checked?: PaperCheck | null | undefined;
  /** Shows the word beside the disc. */
  withText?: boolean;
  /** More to say on hover, e.g. the citation. */
  citation?: string | undefined;
  /** False where Tab passes it by, as between fields that are typed through. */
  isStop?: boolean;
}) {
  const checked = props.checked ?? null;
  const words =
    checked === null ? verificationWords[props.level] : checkedWords(checked);
  const text =
    props.citation === undefined || props.citation === ""
      ? words.long
      : `${words.long} ${props.citation}`;
  const [visited, setVisited] = useState<HTMLElement | null>(null);
  const leave = (): void => setVisited(null);
  return (
    <>
      <button
        type="button"
        tabIndex={props.isStop === false ? -1 : undefined}
        className={`mb-plain ${styles.mark} ${checked === null && props.level === "unverified" ? styles.unverified : ""}`}
        aria-label={text}
        onFocus={({ currentTarget }) => {
          if (currentTarget.matches(":focus-visible"))
            setVisited(currentTarget);
        }}
        onBlur={leave}
        onPointerEnter={({ currentTarget }) => setVisited(currentTarget)}
        onPointerLeave={({ pointerType }) => {
          if (pointerType !== "touch") leave();
        }}
      >
        <VerificationDisc level={props.level} isChecked={checked !== null} />
        {props.withText === true && <span>{words.short}</span>}
      </button>
      {visited !== null && (
        <Explanation text={text} of={visited} onClose={leave} />
      )}
    </>
  );
}

/** The sentence beside a mark. It exists only while it is shown: a page has dozens of marks. Escape takes it away. */
function Explanation(props: {
  text: string;
  of: HTMLElement;
  onClose: () => void;
}) {
  const { onClose } = props;
  useEffect(() => {
    const close = (event: KeyboardEvent): void => {
      if (event.key === "Escape") onClose();
    };
    document.addEventListener("keydown", close);
    return () => document.removeEventListener("keydown", close);
  }, [onClose]);
  return (
    <Tooltip
      opened
      target={props.of}
      label={props.text}
      multiline
      maw={340}
      withArrow
    />
  );
}
