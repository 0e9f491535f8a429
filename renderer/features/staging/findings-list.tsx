import { useMemo, useState } from "react";
import { editionName } from "../../../shared/domain/staging-systems.ts";
import { DistantField } from "./distant-field.tsx";
import { FindingRows } from "./finding-rows.tsx";
import type { FindingsListProps, SheetProps } from "./findings-props.ts";
import { groupFindings } from "./finding-groups.ts";
import type { FindingGuide } from "./finding-groups.ts";
import { FindingHelp } from "./finding-help.tsx";
import styles from "./findings.module.css";
import { NodesSection } from "./nodes-section.tsx";
import { OperationField } from "./operation-field.tsx";
import { ThicknessField } from "./thickness-field.tsx";
import { UnusedFindings } from "./unused-findings.tsx";

/** Every finding of the sheet, in the order of the report; those the edition does not use stand collapsed below. */
export function FindingsList(props: FindingsListProps) {
  const { draft, guide, byPath } = props;
  const { sheet, system } = draft;
  const [visited, setVisited] = useState<FindingGuide | null>(null);
  const isTnm = system === "tnm-pleura";
  const edition =
    guide.editions.find((each) => isTnm && each.edition === draft.edition) ??
    guide.editions[0];
  const asked = useMemo(
    () => groupFindings(edition?.findings ?? [], system),
    [edition, system],
  );
  if (edition === undefined) return null;
  const usesThickness = isTnm && edition.usesThickness;
  const { levels, psum, fmax } = sheet;
  const thickness = { levels, psum, fmax };
  const shared: SheetProps = {
    problems: byPath,
    onSheet: props.onSheet,
    onVisit: setVisited,
  };
  return (
    <>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- it only hears where the focus is */}
      <section
        className={styles.scroll}
        data-stops
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- WCAG 2.1.1 asks for it where content scrolls
        tabIndex={0}
        aria-label="Findings, one by one"
        onFocusCapture={() => setVisited(null)}
        onBlur={({ currentTarget, relatedTarget }) => {
          if (!currentTarget.contains(relatedTarget)) setVisited(null);
        }}
      >
        {asked.used.map((group) => (
          <div key={group.group}>
            <FindingRows
              {...shared}
              {...group}
              answers={sheet.findings}
              showCategory={isTnm}
            />
            {group.group === "surfaces" && usesThickness && (
              <ThicknessField {...shared} {...thickness} />
            )}
          </div>
        ))}
        <NodesSection
          {...shared}
          nodes={sheet.nodes}
          tumorSide={sheet.tumorSide}
          stations={guide.stations}
          allProblems={props.problems}
        />
        <DistantField
          {...shared}
          answer={sheet.findings.distant_metastasis ?? null}
          chosen={sheet.sites}
          sites={guide.metastasisSites}
          finding={edition.findings.find(({ group }) => group === "distant")}
        />
        <OperationField
          {...shared}
          operation={sheet.operation}
          isAsked={system === "brigham"}
        />
        <UnusedFindings
          {...shared}
          findings={asked.unused}
          answers={sheet.findings}
          thickness={usesThickness ? null : thickness}
          system={
            isTnm
              ? `${editionName(draft.edition)} ${draft.classification}`
              : editionName(draft.edition)
          }
        />
      </section>
      <FindingHelp finding={visited} edition={isTnm ? edition : null} />
    </>
  );
}
