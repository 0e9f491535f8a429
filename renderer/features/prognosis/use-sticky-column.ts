import { useEffect, useRef } from "react";
import type { RefObject } from "react";
import { caseViewId } from "../../app/case-view-focus.ts";

/**
 * Keeps a column in sight while the view scrolls. One that is taller than the view scrolls with it down to its end,
 * so that it needs no scrollbar of its own.
 */
export function useStickyColumn(): RefObject<HTMLDivElement | null> {
  const column = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const view = document.getElementById(caseViewId);
    const place = (): void => {
      if (column.current === null || view === null) return;
      const room = view.clientHeight - column.current.offsetHeight;
      column.current.style.top = `${Math.min(0, room)}px`;
    };
    const sizes = new ResizeObserver(place);
    if (column.current !== null) sizes.observe(column.current);
    if (view !== null) sizes.observe(view);
    return () => sizes.disconnect();
  }, []);
  return column;
}
