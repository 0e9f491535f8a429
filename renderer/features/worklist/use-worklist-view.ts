import { useNavigate } from "@tanstack/react-router";
import { useVirtualizer } from "@tanstack/react-virtual";
import type { Virtualizer } from "@tanstack/react-virtual";
import { useEffect, useRef, useState, type RefObject } from "react";
import { setCaseOrder } from "../../app/case-order.ts";
import { placeIn, rememberPlace } from "../../app/worklist-place.ts";
import {
  worklistRequest,
  type WorklistSearch,
} from "../../app/worklist-search.ts";
import { pagesFor } from "./pages.ts";
import { useWorklist, type Worklist } from "./use-worklist.ts";

const rowRem = 2.25;
const headRem = 2.125;

export interface WorklistView {
  list: Worklist;
  virtualizer: Virtualizer<HTMLDivElement, Element>;
  selected: number;
  select: (index: number) => void;
  open: (index: number) => void;
  /** Remembers the row as the one opened, so that J and K go on from it. */
  noteOpened: (index: number) => void;
  openSelected: () => void;
  /** Whole rows that fit the table's height. */
  rowsInView: () => number;
}

/** Rows in view, selection and scroll of the list; both survive leaving the screen and coming back. */
export function useWorklistView(
  search: WorklistSearch,
  scroller: RefObject<HTMLDivElement | null>,
): WorklistView {
  const navigate = useNavigate();
  const place = usePlace(search, scroller);
  const [total, setTotal] = useState(0);
  const rem = rootFontSize();
  // oxlint-disable-next-line react/incompatible-library -- this project does not use the React compiler
  const virtualizer = useVirtualizer({
    count: total,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowRem * rem,
    overscan: 12,
    initialOffset: place.scrollTop,
    scrollPaddingEnd: headRem * rem,
    onChange: (instance) => place.scrolledTo(instance.scrollOffset ?? 0),
  });
  const items = virtualizer.getVirtualItems();
  const request = worklistRequest(search);
  const list = useWorklist(
    request,
    pagesFor(items[0]?.index ?? 0, items.at(-1)?.index ?? 0, total),
  );
  if (list.total !== total) setTotal(list.total);

  const selected = Math.min(place.selected, Math.max(0, total - 1));
  const noteOpened = (index: number): void => {
    place.select(index);
    setCaseOrder({ kind: "worklist", request, index });
  };
  const open = (index: number): void => {
    const row = list.rowAt(index);
    if (row === undefined || list.isStale) return;
    noteOpened(index);
    void navigate({ to: "/case/$caseId", params: { caseId: row.caseId } });
  };
  return {
    list,
    virtualizer,
    selected,
    select: (index) => {
      place.select(index);
      virtualizer.scrollToIndex(index);
    },
    open,
    noteOpened,
    openSelected: () => open(selected),
    rowsInView: () =>
      Math.max(
        1,
        Math.floor((virtualizer.scrollRect?.height ?? 0) / (rowRem * rem)) - 2,
      ),
  };
}

function usePlace(
  search: WorklistSearch,
  scroller: RefObject<HTMLDivElement | null>,
) {
  const key = JSON.stringify(search);
  const [at, setAt] = useState(() => ({ key, ...placeIn(search) }));
  const here = at.key === key ? at : { key, search, selected: 0, scrollTop: 0 };
  const scrollTop = useRef(here.scrollTop);
  const drawnKey = useRef(key);
  useEffect(() => {
    if (drawnKey.current === key) return;
    drawnKey.current = key;
    scroller.current?.scrollTo({ top: 0 });
  }, [key, scroller]);
  const keep = (selected: number): void =>
    rememberPlace({ search, selected, scrollTop: scrollTop.current });
  useEffect(() => keep(here.selected));
  return {
    selected: here.selected,
    scrollTop: here.scrollTop,
    scrolledTo: (offset: number): void => {
      scrollTop.current = offset;
      keep(here.selected);
    },
    select: (selected: number): void => {
      setAt({ ...here, selected });
      keep(selected);
    },
  };
}

function rootFontSize(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
}
