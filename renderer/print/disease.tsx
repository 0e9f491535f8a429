import { Fragment } from "react";
import type { CaseFile } from "../../shared/domain/case-file.ts";
import type { Pathology } from "../../shared/domain/diagnosis.ts";
import {
  certaintyText,
  diseaseName,
  markerText,
} from "../../shared/disease-words.ts";
import { formatDate } from "../../shared/format.ts";
import { Kept } from "./kept.tsx";

/** Diagnosis with its certainty and the markers of the report. */
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
    </div>
  );
}

function Markers({ pathology }: { pathology: Pathology }) {
  if (pathology.markers.length === 0) return "Markers: not recorded";
  return pathology.markers.map((marker, at) => (
    <Fragment key={`${marker.name} ${marker.assay}`}>
      {at > 0 && " · "}
      <span className="whole">{markerText(marker)}</span>
    </Fragment>
  ));
}
