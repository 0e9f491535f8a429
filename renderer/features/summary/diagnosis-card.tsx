import { Fragment } from "react";
import type { CaseFile } from "../../../shared/domain/case-file.ts";
import { isDayOffset } from "../../../shared/domain/clinical-date.ts";
import type { Diagnosis } from "../../../shared/domain/diagnosis.ts";
import type { Pathology } from "../../../shared/domain/pathology.ts";
import { certaintyText, diseaseName } from "../../../shared/disease-words.ts";
import { formatDate, formatNumber } from "../../../shared/format.ts";
import {
  markerTexts,
  opinionText,
  reviewerText,
} from "../../../shared/pathology-words.ts";
import { Card } from "../../ui/card.tsx";
import { DateText } from "../../ui/date-text.tsx";
import { DefinitionList } from "../../ui/definition-list.tsx";
import { exposureText } from "./exposure-text.ts";
import styles from "./summary.module.css";

/** What the disease is and how sure that is. */
export function DiagnosisCard({ file }: { file: CaseFile }) {
  const diagnosis = file.sections.diagnosis.body;
  const pathology = file.sections.pathology.body;
  return (
    <Card
      title="Diagnosis"
      aside={
        pathology.reportedOn === null ? (
          "no pathology date"
        ) : (
          <>
            <DateText date={pathology.reportedOn} /> · pathology
          </>
        )
      }
    >
      <p className={styles.headline}>
        {diseaseName(diagnosis, pathology.histology)}
      </p>
      <DefinitionList
        rows={[
          { label: "Diagnosed", value: diagnosedText(diagnosis) },
          { label: "Certainty", value: certaintyAndGrade(pathology) },
          { label: "Markers", value: <Markers pathology={pathology} /> },
          ...pathology.reviews.map((review, at) => ({
            label: `Review ${at + 1}`,
            value: `${opinionText(review)} · ${reviewerText(review)}`,
          })),
          {
            label: "Asbestos",
            value: exposureText(file.sections.exposure.body),
          },
        ]}
      />
    </Card>
  );
}

/** Each marker stays on one line; a missing list is a gap. */
function Markers({ pathology }: { pathology: Pathology }) {
  const texts = markerTexts(pathology);
  if (texts.length === 0)
    return <span className={styles.open}>not recorded</span>;
  return texts.map((text, at) => (
    // oxlint-disable-next-line react/no-array-index-key -- a report may state a marker twice
    <Fragment key={`${at} ${text}`}>
      {at > 0 && " · "}
      <span className={styles.whole}>{text}</span>
    </Fragment>
  ));
}

/** The day, or the year where the day is not recorded. */
function diagnosedText(diagnosis: Diagnosis): string | null {
  const { diagnosedOn, diagnosisYear } = diagnosis;
  if (diagnosedOn !== null && !isDayOffset(diagnosedOn))
    return formatDate(diagnosedOn);
  return diagnosisYear === null ? null : String(diagnosisYear);
}

function certaintyAndGrade(pathology: Pathology): string | null {
  const { grade, sarcomatoidPercent } = pathology;
  const parts = [
    certaintyText(pathology),
    grade === "not-recorded" ? null : `${grade} grade`,
    sarcomatoidPercent === null
      ? null
      : `sarcomatoid ${formatNumber(sarcomatoidPercent)} %`,
  ].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join(", ");
}
