import { TextInput } from "@mantine/core";
import { useDebouncedCallback } from "@mantine/hooks";
import { useEffect, useRef, useState } from "react";
import type { KeyboardEvent, RefObject } from "react";
import { KeyHint } from "../../ui/key-hint.tsx";
import styles from "./worklist.module.css";

const settleMs = 120;

/**
 * Filters the list while it is typed in; Down goes to the list, Enter opens, Escape clears. Enter waits until the
 * list is that of the words in the field (`isStale` false), or the wrong patient would open.
 */
export function SearchField({
  field,
  text,
  isStale,
  onSearch,
  onLeave,
  onOpen,
}: {
  field: RefObject<HTMLInputElement | null>;
  text: string;
  isStale: boolean;
  onSearch: (text: string) => void;
  onLeave: () => void;
  onOpen: () => void;
}) {
  const [typed, setTyped] = useState(text);
  const entered = useRef<string | null>(null);
  const sent = useRef(text);
  const search = useDebouncedCallback((next: string) => {
    sent.current = next;
    onSearch(next);
  }, settleMs);
  useEffect(() => {
    if (text === sent.current) return;
    sent.current = text;
    setTyped(text);
  }, [text]);

  const isSettled = typed === text && !isStale;
  useEffect(() => {
    if (!isSettled || entered.current !== text) return;
    entered.current = null;
    onOpen();
  }, [isSettled, text, onOpen]);

  const type = (next: string): void => {
    setTyped(next);
    entered.current = null;
    search(next);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === "ArrowDown") {
      event.preventDefault();
      onLeave();
    } else if (event.key === "Enter") {
      if (isSettled) onOpen();
      else entered.current = typed;
    } else if (event.key === "Escape" && typed !== "") {
      type("");
    }
  };
  return (
    <TextInput
      ref={field}
      className={styles.search}
      type="search"
      aria-label="Search the worklist"
      aria-keyshortcuts="/"
      placeholder="Name or record number"
      maxLength={200}
      value={typed}
      onChange={(event) => type(event.currentTarget.value)}
      onKeyDown={onKeyDown}
      rightSection={<KeyHint keys="/" />}
      rightSectionPointerEvents="none"
    />
  );
}
