import { useLayoutEffect, useRef, useState } from "react";

export interface Rows {
  /** Vertical center of each marked row in CSS pixels, from the top of the table. */
  centers: readonly number[];
  /** Top edge of each body of the table. */
  groupTops: readonly number[];
  headTop: number;
  headHeight: number;
  height: number;
  /** Where the column marked `data-plot-column` lies, from the left of the table. */
  plotLeft: number;
  plotWidth: number;
}

const nothing: Rows = {
  centers: [],
  groupTops: [],
  headTop: 0,
  headHeight: 0,
  height: 0,
  plotLeft: 0,
  plotWidth: 0,
};

/** Measures the rows marked `data-plot-row`, so that a chart beside them lines up at any text size. */
export function useRowCenters() {
  const ref = useRef<HTMLTableElement>(null);
  const [rows, setRows] = useState(nothing);
  useLayoutEffect(() => {
    const table = ref.current;
    if (table === null) return undefined;
    const observer = new ResizeObserver(() => setRows(measure(table)));
    observer.observe(table);
    setRows(measure(table));
    return () => observer.disconnect();
  }, []);
  return { ref, rows };
}

function measure(table: HTMLTableElement): Rows {
  const { top, left, height } = table.getBoundingClientRect();
  const marked = [...table.querySelectorAll("[data-plot-row]")];
  const plot = table
    .querySelector("[data-plot-column]")
    ?.getBoundingClientRect();
  return {
    centers: marked.map((row) => {
      const box = row.getBoundingClientRect();
      return box.top - top + box.height / 2;
    }),
    groupTops: [...table.tBodies].map(
      (body) => body.getBoundingClientRect().top - top,
    ),
    headTop: (table.tHead?.getBoundingClientRect().top ?? top) - top,
    headHeight: table.tHead?.getBoundingClientRect().height ?? 0,
    height,
    plotLeft: (plot?.left ?? left) - left,
    plotWidth: plot?.width ?? 0,
  };
}
