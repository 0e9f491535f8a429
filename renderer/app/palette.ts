import { createSpotlight } from "@mantine/spotlight";
import { useEffect, useRef } from "react";

/** The command palette's state and its open and close. */
export const [paletteStore, palette] = createSpotlight();

/** Selects the first line of the palette whenever other lines are drawn, so that Enter takes it. */
export function useFirstSelected(drawn: string): void {
  const selectedFor = useRef<string | null>(null);
  useEffect(() => {
    if (selectedFor.current === drawn) return;
    selectedFor.current = drawn;
    selectFirst();
  });
}

function selectFirst(): void {
  const { listId } = paletteStore.getState();
  const list = listId === "" ? null : document.getElementById(listId);
  for (const line of list?.querySelectorAll("[data-selected]") ?? [])
    line.removeAttribute("data-selected");
  list?.querySelector("[data-action]")?.setAttribute("data-selected", "true");
  paletteStore.updateState((state) => ({ ...state, selected: 0 }));
}
