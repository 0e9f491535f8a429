import { latestOf } from "../../../shared/domain/observation-series.ts";
import type { SummaryView } from "../../../shared/domain/views.ts";
import { formatDate } from "../../../shared/format.ts";
import { histologyWords, siteWords } from "../../../shared/words.ts";
import { Chip } from "../../ui/chip.tsx";
import styles from "./options.module.css";
import { stageChip } from "./stage-chip.ts";

/** Which evidence is shown, and what of the case bears on it: site, histology, stage and performance status, gaps included. */
export function CaseChips({ summary }: { summary: SummaryView }) {
  const { diagnosis, pathology } = summary.file.sections;
  const site = diagnosis.body.site;
  const histology = pathology.body.histology;
  const ecog = latestOf(summary.file.observations, "ecog");
  const stage = stageChip(summary.stage?.event ?? null, summary.stageNote);
  return (
    <ul className={styles.chips} aria-label="This case">
      <li>
        <Chip tone="accent">First-line evidence</Chip>
      </li>
      <li>
        <Chip tone={site === "not-recorded" ? "open" : "neutral"}>
          {site === "not-recorded"
            ? "site not recorded"
            : siteWords[site].toLowerCase()}
        </Chip>
      </li>
      <li>
        <Chip tone={histology === "not-recorded" ? "open" : "neutral"}>
          {histology === "not-recorded"
            ? "histology not recorded"
            : histologyWords[histology].toLowerCase()}
        </Chip>
      </li>
      <li>
        <Chip tone={stage.open ? "open" : "neutral"}>{stage.text}</Chip>
      </li>
      <li>
        <Chip
          tone={ecog?.value === null || ecog === null ? "open" : "neutral"}
          title={ecog === null ? undefined : `Recorded ${formatDate(ecog.on)}`}
        >
          {ecog?.value === null || ecog === null
            ? "ECOG not recorded"
            : `ECOG ${ecog.value}`}
        </Chip>
      </li>
    </ul>
  );
}
