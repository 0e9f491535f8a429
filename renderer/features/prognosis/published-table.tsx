import type {
  IndexView,
  PublishedFigure,
} from "../../../shared/domain/views.ts";
import { VerificationMark } from "../../ui/verification-mark.tsx";
import styles from "./prognosis.module.css";

interface GroupFigures {
  group: string;
  figures: readonly PublishedFigure[];
}

/** Published survival: one row per group still possible, one column per figure, with intervals and marks. */
export function PublishedTable({ index }: { index: IndexView }) {
  const groups = publishedGroups(index);
  const labels = [
    ...new Set(
      groups.flatMap(({ figures }) => figures.map(({ label }) => label)),
    ),
  ];
  if (labels.length === 0) return null;
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>Published survival</caption>
      <thead>
        <tr>
          <th scope="col">Group</th>
          {labels.map((label) => (
            <th key={label} scope="col">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {groups.map(({ group, figures }) => (
          <tr key={group}>
            <th scope="row">{group}</th>
            {labels.map((label) => (
              <td key={label}>
                <Figure
                  figure={figures.find((figure) => figure.label === label)}
                />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Figure({ figure }: { figure: PublishedFigure | undefined }) {
  if (figure === undefined) return <span className={styles.source}>none</span>;
  return (
    <>
      <strong>{figure.value}</strong>{" "}
      <VerificationMark
        level={figure.verification}
        citation={figure.citation}
      />
      {figure.interval !== null && (
        <div className={styles.source}>{figure.interval}</div>
      )}
    </>
  );
}

function publishedGroups(index: IndexView): GroupFigures[] {
  return index.group === null
    ? index.possiblePublished
    : [{ group: index.group, figures: index.published }];
}
