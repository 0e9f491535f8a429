import { Link } from "@tanstack/react-router";
import type {
  IndexBrief,
  PrognosisBrief,
  PublishedFigure,
} from "../../../shared/domain/prognosis-views.ts";
import { apartText, asOf, leafTerms } from "../../../shared/prognosis-words.ts";
import { Card } from "../../ui/card.tsx";
import { CodedText } from "../../ui/coded-text.tsx";
import { VerificationMark } from "../../ui/verification-mark.tsx";
import { indexNotices } from "./index-notices.ts";
import { OtherIndices } from "./other-indices.tsx";
import styles from "./summary.module.css";

/** So many notices stand on the card; the panel shows all. */
const noticesShown = 1;

/** The prognosis groups at a glance, where they point apart, and the one input that would change them. */
export function PrognosisCard(props: {
  prognosis: PrognosisBrief;
  caseId: string;
}) {
  const { indices, referenceOn, agreement } = props.prognosis;
  const core = indices.filter(({ isCore }) => isCore);
  const others = indices.filter(({ isCore }) => !isCore);
  const apart = apartText(agreement);
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
          {core.map((index) => (
            <IndexRow key={index.rule} index={index} />
          ))}
        </tbody>
      </table>
      <OtherIndices indices={others} />
      {apart !== null && (
        <p className={styles.apart}>
          {agreement.verdict === "degree" ? "Differ in degree" : "Apart"}:{" "}
          <PrognosisLink caseId={props.caseId} words={apart} />
        </p>
      )}
      <IndexNotices
        notices={[...new Set([...indexNotices(core), ...indexNotices(others)])]}
        caseId={props.caseId}
      />
      <Deciding indices={core} />
    </Card>
  );
}

function IndexNotices(props: { notices: readonly string[]; caseId: string }) {
  const { notices } = props;
  const left = notices.length - noticesShown;
  if (notices.length === 0) return null;
  return (
    <ul className={styles.indexNotices}>
      {notices.slice(0, noticesShown).map((notice) => (
        <li key={notice}>
          <CodedText text={notice} terms={leafTerms} />
          {left > 0 && (
            <>
              {" "}
              <PrognosisLink
                caseId={props.caseId}
                words={`${left} more to note`}
              />
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

function Deciding({ indices }: { indices: readonly IndexBrief[] }) {
  const open = indices.filter(
    ({ decisiveSentence }) => decisiveSentence !== null,
  );
  if (open.length === 0) return null;
  return (
    <div className={styles.decides}>
      {open.map(({ rule, name, decisiveSentence }) => (
        <p key={rule}>
          <strong>{name}.</strong> {decisiveSentence}
        </p>
      ))}
    </div>
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

function IndexRow({ index }: { index: IndexBrief }) {
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
            .map((figure) => <Figure key={figure.row} figure={figure} />)
        )}
      </td>
    </tr>
  );
}

function Group({ index }: { index: IndexBrief }) {
  if (index.group !== null)
    return (
      <span title={index.groupDetail}>
        <strong>{index.group}</strong>{" "}
        <VerificationMark
          level={index.verification}
          checked={index.checked}
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
        checked={figure.checked}
        citation={figure.citation}
      />
      {figure.interval !== null && (
        <div className={styles.muted}>{figure.interval}</div>
      )}
    </div>
  );
}
