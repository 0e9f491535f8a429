import { Button, Select } from "@mantine/core";
import { useHotkeys } from "@mantine/hooks";
import type { RefObject } from "react";
import { worklistFilterSchema } from "../../../shared/contract/cases.ts";
import {
  histologyWords,
  siteWords,
  statusWords,
} from "../../../shared/words.ts";
import { formatNumber } from "../../../shared/format.ts";
import { isFiltered, type WorklistSearch } from "../../app/worklist-search.ts";
import { SearchField } from "./search-field.tsx";
import type { Worklist } from "./use-worklist.ts";
import styles from "./worklist.module.css";

const stageWords = {
  I: "Stage I",
  II: "Stage II",
  III: "Stage III",
  IV: "Stage IV",
  none: "Not staged",
} as const;

const filters = [
  { key: "site", any: "Any site", words: siteWords },
  { key: "stage", any: "Any stage", words: stageWords },
  { key: "histology", any: "Any histology", words: histologyWords },
  { key: "status", any: "Any status", words: statusWords },
] as const;

/** Search, filters and the count above the table. */
export function Toolbar({
  search,
  setSearch,
  list,
  searchField,
  onLeaveSearch,
  onOpen,
}: {
  search: WorklistSearch;
  setSearch: (next: WorklistSearch, replace?: boolean) => void;
  list: Worklist;
  searchField: RefObject<HTMLInputElement | null>;
  onLeaveSearch: () => void;
  onOpen: () => void;
}) {
  useHotkeys([["/", () => searchField.current?.focus()]]);
  return (
    <search className={styles.toolbar}>
      <h1 className={styles.title}>Worklist</h1>
      <SearchField
        isStale={list.isStale}
        field={searchField}
        text={search.q ?? ""}
        onSearch={(q) =>
          setSearch({ ...search, q: q === "" ? undefined : q }, true)
        }
        onLeave={onLeaveSearch}
        onOpen={onOpen}
      />
      {filters.map(({ key, any, words }) => (
        <Select
          key={key}
          className={styles.filter}
          aria-label={`Filter by ${key}`}
          placeholder={any}
          clearable
          comboboxProps={{ transitionProps: { duration: 0 } }}
          value={search[key] ?? null}
          data={Object.entries(words).map(([value, label]) => ({
            value,
            label,
          }))}
          onChange={(value) => setSearch(withFilter(search, key, value))}
        />
      ))}
      {isFiltered(search) && (
        <Button
          variant="subtle"
          onClick={() => setSearch({ sort: search.sort, desc: search.desc })}
        >
          Clear
        </Button>
      )}
      <output className={styles.count}>
        {list.state === "ready" && countText(list)}
      </output>
    </search>
  );
}

function withFilter(
  search: WorklistSearch,
  key: (typeof filters)[number]["key"],
  value: string | null,
): WorklistSearch {
  const parsed = worklistFilterSchema.shape[key].safeParse(value);
  return { ...search, [key]: parsed.data ?? undefined };
}

function countText({ total, totalUnfiltered }: Worklist): string {
  const all = formatNumber(totalUnfiltered);
  return total === totalUnfiltered
    ? `${all} ${totalUnfiltered === 1 ? "case" : "cases"}`
    : `${formatNumber(total)} of ${all} cases`;
}
