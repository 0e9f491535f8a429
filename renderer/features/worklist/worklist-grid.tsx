import type { KeyboardEvent, RefObject } from "react";
import type { WorklistSearch } from "../../app/worklist-search.ts";
import { columns } from "./columns.tsx";
import { movedSelection } from "./pages.ts";
import type { WorklistView } from "./use-worklist-view.ts";
import { WorklistHead } from "./worklist-head.tsx";
import { CaseRow, WaitingRow, rowId } from "./worklist-row.tsx";
import styles from "./worklist.module.css";

const waitingRows = Array.from({ length: 16 }, (_, index) => index);

/** The virtual table. It holds the focus; the selected row is announced as its active descendant. */
export function WorklistGrid({
  view,
  search,
  setSearch,
  onType,
  scroller,
  table,
}: {
  view: WorklistView;
  search: WorklistSearch;
  setSearch: (next: WorklistSearch) => void;
  /** A letter was typed here: it belongs to the search field. */
  onType: () => void;
  scroller: RefObject<HTMLDivElement | null>;
  table: RefObject<HTMLTableElement | null>;
}) {
  const { list, virtualizer, selected } = view;
  const isLoading = list.state === "loading";
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target !== event.currentTarget) return;
    if (event.key === "Enter") return view.openSelected();
    if (/^[\p{L}\p{N}]$/u.test(event.key)) return onType();
    const next = movedSelection(event.key, {
      selected,
      total: list.total,
      step: view.rowsInView(),
    });
    if (next === null) return;
    event.preventDefault();
    view.select(next);
  };
  return (
    <div ref={scroller} className={styles.scroller}>
      <table
        ref={table}
        className={styles.grid}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- the table itself takes the keys
        role="grid"
        tabIndex={0}
        aria-label="Cases"
        aria-rowcount={list.total + 1}
        aria-colcount={columns.length}
        aria-busy={isLoading || list.isStale}
        aria-activedescendant={list.total > 0 ? rowId(selected) : undefined}
        onKeyDown={onKeyDown}
      >
        <WorklistHead search={search} setSearch={setSearch} />
        <tbody
          className={`${styles.rows} ${list.isStale ? styles.stale : ""}`}
          style={{ height: isLoading ? "36rem" : virtualizer.getTotalSize() }}
        >
          {isLoading
            ? waitingRows.map((index) => (
                <WaitingRow key={index} top={`${index * 2.25}rem`} />
              ))
            : virtualizer
                .getVirtualItems()
                .map(({ index, start }) => (
                  <CaseRow
                    key={index}
                    row={list.rowAt(index)}
                    index={index}
                    top={start}
                    selected={index === selected}
                    onOpen={() => view.noteOpened(index)}
                  />
                ))}
        </tbody>
      </table>
    </div>
  );
}
