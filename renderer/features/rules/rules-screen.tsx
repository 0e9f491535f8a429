import { getRouteApi } from "@tanstack/react-router";
import { useChannel } from "../../app/queries.ts";
import { ErrorState } from "../../ui/error-state.tsx";
import { SkeletonBlock } from "../../ui/skeleton-block.tsx";
import { UnsavedGuard } from "../../ui/unsaved-guard.tsx";
import { RuleDetail } from "./rule-detail.tsx";
import { RuleList } from "./rule-list.tsx";
import { RulesOverview } from "./rules-overview.tsx";
import styles from "./rules.module.css";

const route = getRouteApi("/rules");

/** Every rule with its rows, sources, checks and worked examples; the models that are not offered, and why. */
export function RulesScreen() {
  const { rule, row } = route.useSearch();
  const list = useChannel("rules.list", {});
  return (
    <div className={styles.screen}>
      <h1 className="mb-visually-hidden">Rules</h1>
      {list.isPending && (
        <output className={styles.waiting} aria-label="Loading the rules">
          <SkeletonBlock height="20rem" />
        </output>
      )}
      {list.isError && (
        <ErrorState
          title="The rules could not be read."
          error={list.error}
          onRetry={() => void list.refetch()}
        />
      )}
      {list.data !== undefined && (
        <>
          <RuleList {...list.data} chosen={rule} />
          <div className={styles.detail}>
            {rule === undefined ? (
              <RulesOverview {...list.data} />
            ) : (
              <RuleDetail key={`${rule} ${row ?? ""}`} rule={rule} row={row} />
            )}
          </div>
        </>
      )}
      <UnsavedGuard what="this check" onSearch />
    </div>
  );
}
