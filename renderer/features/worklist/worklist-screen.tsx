import { Button } from "@mantine/core";
import { Link, getRouteApi } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import { isFiltered, type WorklistSearch } from "../../app/worklist-search.ts";
import { EmptyState } from "../../ui/empty-state.tsx";
import { ErrorState } from "../../ui/error-state.tsx";
import { Toolbar } from "./toolbar.tsx";
import { useWorklistView } from "./use-worklist-view.ts";
import { WorklistGrid } from "./worklist-grid.tsx";
import styles from "./worklist.module.css";

const route = getRouteApi("/worklist");

/** Every case of the workspace: found, filtered, sorted and opened from the keyboard. */
export function WorklistScreen() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const scroller = useRef<HTMLDivElement>(null);
  const table = useRef<HTMLTableElement>(null);
  const view = useWorklistView(search, scroller);
  const searchField = useRef<HTMLInputElement>(null);
  const { list } = view;
  useEffect(() => table.current?.focus({ preventScroll: true }), []);
  const setSearch = (next: WorklistSearch, replace = false): void =>
    void navigate({ search: next, replace });
  const isEmpty = list.state === "ready" && list.total === 0;

  return (
    <div className={styles.screen}>
      <Toolbar
        search={search}
        setSearch={setSearch}
        list={list}
        searchField={searchField}
        onLeaveSearch={() => table.current?.focus()}
        onOpen={view.openSelected}
      />
      <div className={styles.frame}>
        {list.error !== null && (
          <ErrorState
            title="The list could not be read."
            error={list.error}
            onRetry={list.retry}
          />
        )}
        {isEmpty && (
          <Nothing
            filtered={isFiltered(search) || list.totalUnfiltered > 0}
            onClear={() => setSearch(withoutFilters(search))}
          />
        )}
        {!isEmpty && list.state !== "error" && (
          <WorklistGrid
            view={view}
            scroller={scroller}
            table={table}
            search={search}
            setSearch={setSearch}
            onType={() => searchField.current?.focus()}
          />
        )}
      </div>
    </div>
  );
}

/** The same order without any filter. */
function withoutFilters({ sort, desc }: WorklistSearch): WorklistSearch {
  return { sort, desc };
}

function Nothing(props: { filtered: boolean; onClear: () => void }) {
  if (props.filtered)
    return (
      <EmptyState
        center
        title="No case matches."
        text="Check the spelling, or take a filter away."
        actions={<Button onClick={props.onClear}>Clear the filters</Button>}
      />
    );
  return (
    <EmptyState
      center
      title="No cases yet."
      text="Bring cases in from files, or write the first one by hand."
      actions={
        <>
          <Button renderRoot={(root) => <Link to="/import" {...root} />}>
            Import cases
          </Button>
          <Button
            variant="default"
            renderRoot={(root) => <Link to="/new-case" {...root} />}
          >
            New case
          </Button>
        </>
      }
    />
  );
}
