import type { RuleView } from "../../../shared/contract/rules.ts";
import { useChannel } from "../../app/queries.ts";
import { Card } from "../../ui/card.tsx";
import { DefinitionList } from "../../ui/definition-list.tsx";
import { ErrorState } from "../../ui/error-state.tsx";
import { SkeletonBlock } from "../../ui/skeleton-block.tsx";
import { ExamplesCard } from "./examples-card.tsx";
import { InputsTable } from "./inputs-table.tsx";
import { OriginCard } from "./origin-card.tsx";
import { RowsCard } from "./rows-card.tsx";
import styles from "./rules.module.css";

/** One rule in full; `row` is the row that was meant, brought into sight. */
export function RuleDetail(props: { rule: string; row: string | undefined }) {
  const view = useChannel("rules.entry", { rule: props.rule });
  if (view.data !== undefined)
    return <Entry view={view.data} row={props.row} />;
  return view.isError ? (
    <ErrorState
      title="The rule could not be read."
      error={view.error}
      onRetry={() => void view.refetch()}
    />
  ) : (
    <output aria-label="Loading the rule">
      <SkeletonBlock height="20rem" />
    </output>
  );
}

function RuleExamples({ rule }: { rule: string }) {
  const found = useChannel("rules.examples", { rule });
  if (found.data !== undefined)
    return <ExamplesCard examples={found.data.examples} />;
  return found.isError ? (
    <ErrorState
      title="The worked examples could not be read."
      error={found.error}
      onRetry={() => void found.refetch()}
    />
  ) : (
    <output aria-label="Loading the worked examples">
      <SkeletonBlock height="6rem" />
    </output>
  );
}

function Entry({ view, row }: { view: RuleView; row: string | undefined }) {
  const { entry } = view;
  const { cohort } = entry;
  const derivedIn =
    cohort === undefined
      ? []
      : [
          { label: "Cohort", value: cohort.patients },
          { label: "Era", value: cohort.period },
          { label: "Treatment", value: cohort.treatment },
        ];
  return (
    <>
      <header className={styles.head}>
        <h2 className={styles.title}>{entry.title}</h2>
        <span className={styles.quiet}>
          {entry.rule}, version {entry.version}
        </span>
      </header>
      <Card>
        <p className={styles.text}>{entry.text}</p>
        <DefinitionList
          rows={[
            { label: "Population", value: entry.population },
            ...derivedIn,
          ]}
        />
      </Card>
      <RowsCard view={view} meant={row} />
      <InputsTable inputs={entry.inputs} />
      <RuleExamples rule={entry.rule} />
      <OriginCard entry={entry} />
    </>
  );
}
