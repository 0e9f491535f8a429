import type { Site } from "../../../shared/domain/diagnosis.ts";
import { siteWords } from "../../../shared/words.ts";
import styles from "./options.module.css";

/** Says that pleural evidence is extrapolated when the case is not known to be pleural; else nothing. */
export function SiteNotice({ site }: { site: Site }) {
  if (site === "pleura") return null;
  const text =
    site === "not-recorded"
      ? "The site of this case is not recorded. These trials treated pleural disease; for any other site the evidence is extrapolated."
      : `This case: ${siteWords[site].toLowerCase()}. These trials treated pleural disease; for this case the evidence is extrapolated.`;
  return (
    <p className={styles.notice} role="note">
      <strong>
        {site === "not-recorded" ? "Site open. " : "Extrapolated. "}
      </strong>
      {text}
    </p>
  );
}
