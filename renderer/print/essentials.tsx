import { Fragment } from "react";
import type { CaseFile } from "../../shared/domain/case-file.ts";
import type { Pathology } from "../../shared/domain/diagnosis.ts";
import { latestOf } from "../../shared/domain/observation-series.ts";
import type { ObservationKind } from "../../shared/domain/observation.ts";
import type {
  EditionComparison,
  SummaryView,
} from "../../shared/domain/views.ts";
import {
  certaintyText,
  diseaseName,
  markerText,
} from "../../shared/disease-words.ts";
import { formatDate, formatNumber } from "../../shared/format.ts";
import { observationText } from "../../shared/observation-words.ts";
import {
  categoriesText,
  editionName,
  stageAnswer,
} from "../../shared/staging-words.ts";

/** Stage, fitness and disease side by side: the answer to "who is this" in ten seconds. */
export function Essentials({ summary }: { summary: SummaryView }) {
  return (
    <section className="essentials" aria-label="Stage, fitness and diagnosis">
      <Stage summary={summary} />
      <Fitness file={summary.file} />
      <Disease file={summary.file} />
    </section>
  );
}

function Stage({ summary }: { summary: SummaryView }) {
  const { stage, stageNote } = summary;
  if (stage === null)
    return (
      <div>
        <p className="big none">No stage</p>
        <p>{stageNote === "" ? "Not staged yet." : stageNote}</p>
      </div>
    );
  const { event, comparisons } = stage;
  const { stages, certainty } = stageAnswer(event);
  const needsNote = certainty === "recorded" || certainty === "none";
  const other = otherEdition(event.edition, stages, comparisons);
  return (
    <div>
      <p>
        <span className="big">
          {stages.length === 0 ? "No stage" : stages.join(" or ")}
        </span>{" "}
        <strong>{categoriesText(event)}</strong>
      </p>
      <p>
        {editionName(event.edition)}, staged{" "}
        <span className="whole">{formatDate(event.on)}</span>
      </p>
      {other !== undefined && (
        <p>
          {editionName(other.edition)}: {other.categories},{" "}
          {other.stages.join(" or ")}
        </p>
      )}
      {needsNote && stageNote !== "" && <p>{stageNote}</p>}
    </div>
  );
}

/** The edition a board would ask about: the one in force, else the newest that calls it differently. */
function otherEdition(
  edition: string,
  stages: readonly string[],
  comparisons: readonly EditionComparison[],
): EditionComparison | undefined {
  const others = comparisons
    .filter((other) => other.edition !== edition && other.stages.length > 0)
    .sort((left, right) => right.edition.localeCompare(left.edition));
  return (
    others.find(({ inForce }) => inForce) ??
    others.find((other) => other.stages.join() !== stages.join())
  );
}

function Fitness({ file }: { file: CaseFile }) {
  const ecog = latestOf(file.observations, "ecog");
  const karnofsky = told(file, "karnofsky", "Karnofsky");
  const symptoms = [
    told(file, "weight-change-percent", "weight"),
    told(file, "chest-pain", "chest pain"),
    told(file, "creatinine-clearance", "CrCl"),
  ].filter((part) => part !== null);
  return (
    <div>
      {ecog === null || ecog.value === null ? (
        <p className="big none">ECOG not recorded</p>
      ) : (
        <>
          <p>
            <span className="big">{formatNumber(ecog.value)}</span>{" "}
            <strong>ECOG</strong>
          </p>
          <p>{formatDate(ecog.on)}</p>
        </>
      )}
      <p>
        {[karnofsky, ...symptoms].filter((part) => part !== null).join(", ")}
      </p>
    </div>
  );
}

/** "weight −6 %", "no chest pain", "chest pain unknown"; null when nothing is recorded. */
function told(
  file: CaseFile,
  kind: ObservationKind,
  label: string,
): string | null {
  const found = latestOf(file.observations, kind);
  if (found === null) return null;
  if (found.answer === "yes") return label;
  return found.answer === "no"
    ? `no ${label}`
    : `${label} ${observationText(found)}`;
}

function Disease({ file }: { file: CaseFile }) {
  const diagnosis = file.sections.diagnosis.body;
  const pathology = file.sections.pathology.body;
  const certainty = certaintyText(pathology);
  return (
    <div>
      <p className="disease">{diseaseName(diagnosis, pathology.histology)}</p>
      <p>
        {certainty ?? "Certainty not recorded"}
        {pathology.reportedOn === null
          ? ""
          : `, ${formatDate(pathology.reportedOn)}`}
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
