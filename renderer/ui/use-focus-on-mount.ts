import { useEffect, useRef } from "react";
import type { RefObject } from "react";

/** Focuses the element once when it appears: the one a person acts on first on a screen. */
export function useFocusOnMount<
  Element extends HTMLElement,
>(): RefObject<Element | null> {
  const element = useRef<Element>(null);
  useEffect(() => element.current?.focus(), []);
  return element;
}
