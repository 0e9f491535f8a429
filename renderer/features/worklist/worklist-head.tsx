import type { WorklistSort } from "../../../shared/contract/cases.ts";
import {
  sortedBy,
  worklistRequest,
  type WorklistSearch,
} from "../../app/worklist-search.ts";
import { columns } from "./columns.tsx";
import styles from "./worklist.module.css";

/** The column heads; those that sort are buttons, and say in which direction. */
export function WorklistHead(props: {
  search: WorklistSearch;
  setSearch: (next: WorklistSearch) => void;
}) {
  const { sort, descending } = worklistRequest(props.search);
  const direction = descending ? "descending" : "ascending";
  return (
    <thead className={styles.headGroup}>
      <tr className={styles.head} aria-rowindex={1}>
        {columns.map((column) => {
          const sorted = column.sort === sort ? direction : "none";
          return (
            <th
              key={column.label}
              scope="col"
              className={styles.columnHead}
              aria-sort={column.sort === null ? undefined : sorted}
            >
              <Label
                label={column.label}
                sort={column.sort}
                sorted={sorted}
                onSort={(by) => props.setSearch(sortedBy(props.search, by))}
              />
            </th>
          );
        })}
      </tr>
    </thead>
  );
}

function Label(props: {
  label: string;
  sort: WorklistSort | null;
  sorted: "ascending" | "descending" | "none";
  onSort: (by: WorklistSort) => void;
}) {
  const { label, sort, sorted } = props;
  if (sort === null) return label;
  return (
    <button
      type="button"
      className={`mb-plain ${styles.sort} ${sorted === "none" ? "" : styles.sorted}`}
      onClick={() => props.onSort(sort)}
    >
      {label}
      {sorted !== "none" && (
        <svg className={styles.arrow} viewBox="0 0 8 8" aria-hidden="true">
          <path
            d={sorted === "ascending" ? "M4 1 7.5 6.5h-7z" : "M4 7 .5 1.5h7z"}
            fill="currentColor"
          />
        </svg>
      )}
    </button>
  );
}
