import { Link } from "@tanstack/react-router";
import type {
  IndexView,
  PrognosisView,
  PublishedFigure,
} from "../../../shared/domain/views.ts";
import { asOf } from "../../../shared/prognosis-words.ts";
import { Card } from "../../ui/card.tsx";
import { VerificationMark } from "../../ui/verification-mark.tsx";
import styles from "./summary.module.css";

/** Both prognosis groups at a glance, and the one input that would change them. */
export function PrognosisCard(props: {
  prognosis: PrognosisView;
  caseId: string;
}) {
  const { indices, referenceOn } = props.prognosis;
  const sentences = indices.flatMap(({ name, decisiveSentence }) =>
    decisiveSentence === null ? [] : [{ name, decisiveSentence }],
  );
  return (
    <Card title="Prognosis groups" aside={asOf(referenceOn)}>
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
      <div className={sentences.length > 0 ? styles.decides : styles.basis}>
        {sentences.map(({ name, decisiveSentence }) => (
          <p key={name}>
            <strong>{name}.</strong> {decisiveSentence}
          </p>
        ))}
        <Link
          to="/case/$caseId/prognosis"
          params={{ caseId: props.caseId }}
          className={styles.link}
        >
          Inputs, sources and limits
        </Link>
      </div>
    </Card>
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
