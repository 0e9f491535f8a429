import type { KeyboardEvent } from "react";

/** From one of the elements that match, Up and Down go to the one before or after; true when one took the focus. */
export function moveAmong(
  event: KeyboardEvent<HTMLElement>,
  selector: string,
): boolean {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined || event.ctrlKey || event.metaKey || event.altKey)
    return false;
  const stops = [
    ...event.currentTarget.querySelectorAll<HTMLElement>(selector),
  ];
  const at = stops.findIndex((stop) => stop === document.activeElement);
  const target = stops[at + step];
  if (at === -1 || target === undefined) return false;
  event.preventDefault();
  target.focus();
  return true;
}
