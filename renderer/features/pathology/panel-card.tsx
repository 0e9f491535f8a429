import type { PathologyAssessment } from "../../../shared/contract/pathology.ts";
import { Card } from "../../ui/card.tsx";
import { VerificationMark } from "../../ui/verification-mark.tsx";
import { entryOf, type Entries } from "./entries.ts";
import { EntryRow } from "./entry-row.tsx";
import { MolecularRows } from "./molecular-rows.tsx";
import { ihcFields } from "./pathology-section.ts";
import styles from "./pathology.module.css";

/** The panel: each marker, what mesothelioma is expected to show, and what was found; the molecular results below. */
export function PanelCard(props: {
  entries: Entries;
  panel: PathologyAssessment["panel"] | undefined;
}) {
  return (
    <Card title="Immunohistochemistry" aside="expected beside each marker">
      <div className={styles.rows}>
        {ihcFields.map((field) => {
          const row = props.panel?.find(
            ({ marker }) => marker === field.marker,
          );
          return (
            <EntryRow
              key={field.name}
              field={field}
              middle={
                row === undefined ? (
                  ""
                ) : (
                  <>
                    {row.expected}{" "}
                    <VerificationMark
                      isStop={false}
                      level={row.verification}
                      citation={[row.note, row.citation]
                        .filter((part) => part !== "")
                        .join(" ")}
                    />
                  </>
                )
              }
              aside={
                row?.isUnexpected === true && (
                  <strong className={styles.unexpected}>! unexpected</strong>
                )
              }
              {...entryOf(props.entries, field.name)}
            />
          );
        })}
      </div>
      <MolecularRows entries={props.entries} />
    </Card>
  );
}
