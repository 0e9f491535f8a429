import { useRef } from "react";
import type { KeyboardEvent } from "react";
import type { EditionGuide } from "../../../shared/contract/staging.ts";
import type { Axis } from "./staging-draft.ts";
import { typedCategory } from "./typed-category.ts";

const typingPauseMs = 900;

/** Typing in a list chooses in it; T, N or M goes to that list. */
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
    if (code === undefined) return focusAxis(list, event.key);
    event.preventDefault();
    event.stopPropagation();
    onChange(code);
    focusIn(list, `input[data-code="${code ?? ""}"]`);
  };
}

function focusAxis(list: Element | null, key: string): void {
  if (!/^[tnm]$/iu.test(key)) return;
  const wanted = `[data-axis="${key.toLowerCase()}"]`;
  const form = list?.parentElement ?? null;
  if (focusIn(form, `${wanted} input:checked`)) return;
  focusIn(form, `${wanted} input`);
}

function focusIn(within: Element | null, selector: string): boolean {
  const input = within?.querySelector<HTMLInputElement>(selector) ?? null;
  input?.focus();
  return input !== null;
}
