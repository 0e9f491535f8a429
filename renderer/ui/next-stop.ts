/**
 * Fields marked `data-stop` inside an element marked `data-stops` are answered one after the other. Puts the keyboard
 * on the one after `from`; after the last of an inner list, the outer list goes on. True when there was one.
 */
export function focusNextStop(from: Element): boolean {
  const stop = from.closest("[data-stop]");
  const list = stop?.parentElement?.closest("[data-stops]");
  if (stop === null || list === null || list === undefined) return false;
  const stops = [...list.querySelectorAll("[data-stop]")].filter(
    (each) =>
      each.parentElement?.closest("[data-stops]") === list && isShown(each),
  );
  for (const next of stops.slice(stops.indexOf(stop) + 1))
    if (focusStop(next)) return true;
  return focusNextStop(list);
}

/** Puts the keyboard on the chosen answer of a field, else on its first control. True when it has one. */
export function focusStop(stop: Element | null): boolean {
  if (stop === null) return false;
  const control = [
    'button[tabindex="0"]',
    "[data-stop] input:checked",
    "input:checked",
    "input:not(:disabled)",
    "button",
  ]
    .map((selector) => stop.querySelector<HTMLElement>(selector))
    .find((found) => found !== null);
  control?.focus();
  return control !== undefined;
}

function isShown(element: Element): boolean {
  return element.closest("details:not([open])") === null;
}
