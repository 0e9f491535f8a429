import { Link } from "@tanstack/react-router";
import type {
  IndexView,
  PrognosisView,
  PublishedFigure,
} from "../../../shared/domain/views.ts";
import { asOf, leafTerms } from "../../../shared/prognosis-words.ts";
import { Card } from "../../ui/card.tsx";
import { CodedText } from "../../ui/coded-text.tsx";
import { VerificationMark } from "../../ui/verification-mark.tsx";
import { indexNotices } from "./index-notices.ts";
import styles from "./summary.module.css";

/** So many notices stand on the card; the panel shows all. */
const noticesShown = 2;

/** Both prognosis groups at a glance, and the one input that would change them. */
export function PrognosisCard(props: {
  prognosis: PrognosisView;
  caseId: string;
}) {
  const { indices, referenceOn } = props.prognosis;
  const sentences = indices.flatMap(({ name, decisiveSentence }) =>
    decisiveSentence === null ? [] : [{ name, decisiveSentence }],
  );
  const notices = indexNotices(indices);
  return (
    <Card
      title="Prognosis groups"
      aside={
        <>
          {asOf(referenceOn)} ·{" "}
          <PrognosisLink caseId={props.caseId} words="Inputs, limits" />
        </>
      }
    >
      <table className={styles.indices}>
        <thead>
          <tr>
            <th scope="col">Index</th>
            <th scope="col">Group</th>
            <th scope="col">Published</th>
          </tr>
        </thead>
        <tbody>
          {indices.map((index) => (
            <IndexRow key={index.rule} index={index} />
          ))}
        </tbody>
      </table>
      {notices.length > 0 && (
        <ul className={styles.indexNotices}>
          {notices.slice(0, noticesShown).map((notice) => (
            <li key={notice}>
              <CodedText text={notice} terms={leafTerms} />
            </li>
          ))}
          {notices.length > noticesShown && (
            <li>
              <PrognosisLink
                caseId={props.caseId}
                words={`${notices.length - noticesShown} more to note`}
              />
            </li>
          )}
        </ul>
      )}
      {sentences.length > 0 && (
        <div className={styles.decides}>
          {sentences.map(({ name, decisiveSentence }) => (
            <p key={name}>
              <strong>{name}.</strong> {decisiveSentence}
            </p>
          ))}
        </div>
      )}
    </Card>
  );
}

function PrognosisLink(props: { caseId: string; words: string }) {
  return (
    <Link
      to="/case/$caseId/prognosis"
      params={{ caseId: props.caseId }}
      className={styles.link}
    >
      {props.words}
    </Link>
  );
}

function IndexRow({ index }: { index: IndexView }) {
  return (
    <tr>
      <th scope="row">{index.name}</th>
      <td>
        <Group index={index} />
      </td>
      <td>
        {index.published.length === 0 ? (
          <span className={styles.muted}>
            {index.group === null
              ? "depends on the group"
              : "no figure published"}
          </span>
        ) : (
          index.published
            .slice(0, 2)
            .map((figure) => <Figure key={figure.label} figure={figure} />)
        )}
      </td>
    </tr>
  );
}

function Group({ index }: { index: IndexView }) {
  if (index.group !== null)
    return (
      <span title={index.groupDetail}>
        <strong>{index.group}</strong>{" "}
        <VerificationMark
          level={index.verification}
          citation={index.citation}
        />
      </span>
    );
  if (index.status === "not-applicable")
    return <span className={styles.muted}>not applicable</span>;
  return (
    <span className={styles.open}>
      {index.missing.length === 0
        ? index.possibleGroups.join(" or ") || "cannot be computed"
        : `needs ${index.missing.join(", ")}`}
    </span>
  );
}

function Figure({ figure }: { figure: PublishedFigure }) {
  return (
    <div>
      {figure.value}{" "}
      <span className={styles.muted}>{figure.label.toLowerCase()}</span>{" "}
      <VerificationMark
        level={figure.verification}
        citation={figure.citation}
      />
      {figure.interval !== null && (
        <div className={styles.muted}>{figure.interval}</div>
      )}
    </div>
  );
}
