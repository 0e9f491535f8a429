import type { SettingsInForce } from "../../../shared/domain/clinic-settings.ts";
import { useChannel } from "../../app/queries.ts";
import { ErrorState } from "../../ui/error-state.tsx";
import { SkeletonBlock } from "../../ui/skeleton-block.tsx";
import { atText } from "../edit-case/index.ts";
import { SettingsForm } from "./settings-form.tsx";
import styles from "./settings.module.css";

/** What the clinic decides for itself: how old a value may be, and the creatinine floor. */
export function SettingsScreen() {
  const settings = useChannel("settings.read", {});
  return (
    <div className={styles.screen}>
      <header className={styles.head}>
        <h1 className={styles.title}>Settings of this clinic</h1>
        {settings.data !== undefined && (
          <p className={styles.quiet}>{changedText(settings.data)}</p>
        )}
      </header>
      {settings.isPending && (
        <output className={styles.waiting} aria-label="Loading the settings">
          <SkeletonBlock height="20rem" />
        </output>
      )}
      {settings.isError && (
        <ErrorState
          title="The settings could not be read."
          error={settings.error}
          onRetry={() => void settings.refetch()}
        />
      )}
      {settings.data !== undefined && <SettingsForm current={settings.data} />}
    </div>
  );
}

function changedText({
  version,
  changedAt,
  changedBy,
}: SettingsInForce): string {
  return changedAt === null
    ? "Nobody has changed them: the defaults apply."
    : `Version ${version}, changed by ${changedBy ?? "someone"} on ${atText(changedAt)}.`;
}
