import { memo, useMemo } from "react";
import { Card } from "../../ui/card.tsx";
import { problemsByPath } from "../staging-record/index.ts";
import { CategoryList } from "./category-list.tsx";
import { FindingsList } from "./findings-list.tsx";
import type { FindingsCardProps, FindingsListProps } from "./findings-props.ts";
import styles from "./findings.module.css";
import { axes } from "./staging-draft.ts";
import { SystemChoice } from "./system-choice.tsx";
import { UnknownSite } from "./unknown-site.tsx";
import { useAxisKeys } from "./use-axis-keys.ts";

/** What was found: system and classification, then the findings one by one, or the categories of a report. */
export const FindingsCard = memo(function FindingsCard(
  props: FindingsCardProps,
) {
  const { draft, guide, inForce, problems } = props;
  const byPath = useMemo(() => problemsByPath(problems), [problems]);
  const form = useAxisKeys();
  const isOther =
    draft.system !== "tnm-pleura" || draft.edition !== inForce.edition;
  return (
    <Card
      title="Findings"
      aside={isOther && inForce.edition !== null ? undefined : inForce.reason}
      className={styles.card}
    >
      {props.siteUnknownIn !== null && (
        <UnknownSite caseId={props.siteUnknownIn} />
      )}
      <SystemChoice
        system={draft.system}
        edition={draft.edition}
        classification={draft.classification}
        phase={draft.phase}
        mode={draft.mode}
        guides={guide.editions}
        inForce={inForce.edition}
        problems={byPath}
        onChange={props.onChange}
      />
      <div ref={form} className={styles.form}>
        {draft.edition === "" ? (
          <p className={styles.hint}>Choose an edition to see what it asks.</p>
        ) : draft.mode === "categories" && draft.system === "tnm-pleura" ? (
          <Categories {...props} byPath={byPath} />
        ) : (
          <FindingsList {...props} byPath={byPath} />
        )}
      </div>
    </Card>
  );
});

function Categories({ draft, guide, byPath, onChange }: FindingsListProps) {
  const edition = guide.editions.find((each) => each.edition === draft.edition);
  if (edition === undefined)
    return (
      <p className={styles.hint}>
        The categories of this edition are not known here. Choose another.
      </p>
    );
  return (
    <section
      className={styles.scroll}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- WCAG 2.1.1 asks for it where content scrolls
      tabIndex={0}
      aria-label="Categories as reported"
    >
      <div className={styles.axes}>
        {axes.map((axis) => (
          <CategoryList
            key={axis}
            axis={axis}
            categories={edition[axis]}
            citation={edition.citation}
            value={draft[axis]}
            error={byPath[axis]}
            onChange={(value) => onChange({ [axis]: value })}
          />
        ))}
      </div>
    </section>
  );
}
