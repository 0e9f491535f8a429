import { Fragment } from "react";
import type { CaseFile } from "../../shared/domain/case-file.ts";
import type { Pathology } from "../../shared/domain/pathology.ts";
import { certaintyText, diseaseName } from "../../shared/disease-words.ts";
import { formatDate } from "../../shared/format.ts";
import {
  markerTexts,
  opinionText,
  reviewerText,
} from "../../shared/pathology-words.ts";
import { Kept } from "./kept.tsx";

/** Diagnosis with its certainty, the markers of the report, and the opinions beside it. */
export function Disease({ file }: { file: CaseFile }) {
  const diagnosis = file.sections.diagnosis.body;
  const pathology = file.sections.pathology.body;
  const certainty = certaintyText(pathology) ?? "Certainty not recorded";
  const reported =
    pathology.reportedOn === null
      ? ""
      : `, ${formatDate(pathology.reportedOn)}`;
  return (
    <div>
      <p className="disease">{diseaseName(diagnosis, pathology.histology)}</p>
      <p>
        <Kept text={`${certainty}${reported}`} />
      </p>
      <p>
        <Markers pathology={pathology} />
      </p>
      {pathology.reviews.map((review, at) => (
        // oxlint-disable-next-line react/no-array-index-key -- reviews have no name of their own
        <p key={at}>
          <Kept
            text={`Other opinion: ${opinionText(review).toLowerCase()} (${reviewerText(review)})`}
          />
        </p>
      ))}
    </div>
  );
}

function Markers({ pathology }: { pathology: Pathology }) {
  const texts = markerTexts(pathology);
  if (texts.length === 0) return "Markers: not recorded";
  return texts.map((text, at) => (
    // oxlint-disable-next-line react/no-array-index-key -- a report may state a marker twice
    <Fragment key={`${at} ${text}`}>
      {at > 0 && " · "}
      <span className="whole">{text}</span>
    </Fragment>
  ));
}
