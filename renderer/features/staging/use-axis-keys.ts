import { useHotkeys } from "@mantine/hooks";
import type { HotkeyItem } from "@mantine/hooks";
import { useEffect, useRef } from "react";
import type { RefObject } from "react";
import { takesLetters } from "../../ui/takes-letters.ts";
import { focusAxis } from "./axis-focus.ts";
import { axes } from "./staging-draft.ts";

const letBrowserAct = { preventDefault: false, usePhysicalKeys: false };

/**
 * The keys of the findings. T, N and M (with Shift also from a finding, where N is an answer) go to that list from
 * anywhere but text. On arrival the T list as a whole has the focus: an arrow enters it, while a digit still changes the view, so that 2 then 3 never chooses T3 unseen.
 */
export function useAxisKeys(): RefObject<HTMLDivElement | null> {
  const form = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (takesLetters(document.activeElement)) return;
    form.current
      ?.querySelector<HTMLElement>("[data-axis=t]")
      ?.focus({ preventScroll: true });
  }, []);
  const letters = axes.flatMap((axis) => {
    const go = (event: KeyboardEvent): void => {
      if (takesLetters(event.target)) return;
      event.preventDefault();
      focusAxis(form.current, axis);
    };
    return [axis, `shift+${axis}`].map((keys): HotkeyItem => [
      keys,
      go,
      letBrowserAct,
    ]);
  });
  const enter = (event: KeyboardEvent): void => {
    const list = event.target;
    if (!(list instanceof HTMLElement)) return;
    const axis = axes.find((each) => each === list.dataset["axis"]);
    if (axis === undefined) return;
    event.preventDefault();
    focusAxis(form.current, axis);
  };
  useHotkeys(
    [
      ...letters,
      ["ArrowDown", enter, letBrowserAct],
      ["ArrowUp", enter, letBrowserAct],
    ],
    [],
  );
  return form;
}
