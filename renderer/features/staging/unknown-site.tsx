import { Link } from "@tanstack/react-router";
import styles from "./findings.module.css";

/** Says that the form supposes the pleura, and where the site is recorded. */
export function UnknownSite({ caseId }: { caseId: string }) {
  return (
    <p className={styles.hint}>
      Site is not recorded: this form is for the pleura.{" "}
      <Link
        to="/case/$caseId/details"
        params={{ caseId }}
        className={styles.link}
      >
        Record the site
      </Link>
    </p>
  );
}
