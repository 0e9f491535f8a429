import { useRef } from "react";
import type { KeyboardEvent } from "react";
import type { EditionGuide } from "../../../shared/contract/staging.ts";
import type { Axis } from "./staging-draft.ts";
import { typedCategory } from "./typed-category.ts";

const typingPauseMs = 900;

/** Typing in a list chooses in it. */
export function useTypedCategory(
  axis: Axis,
  categories: EditionGuide["t"],
  onChange: (value: string | null) => void,
) {
  const typed = useRef({ text: "", at: 0 });
  return (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.key.length !== 1 || event.key === " ") return;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const list = event.currentTarget.closest("fieldset");
    const goesOn = event.timeStamp - typed.current.at < typingPauseMs;
    const codes = categories.map(({ code }) => code);
    const longer = goesOn ? typed.current.text + event.key : event.key;
    const text =
      typedCategory(longer, axis, codes) === undefined ? event.key : longer;
    typed.current = { text, at: event.timeStamp };
    const code = typedCategory(text, axis, codes);
    if (code === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    onChange(code);
    focusIn(list, `input[data-code="${code ?? ""}"]`);
  };
}

function focusIn(list: Element | null, selector: string): void {
  list?.querySelector<HTMLInputElement>(selector)?.focus();
}
