import { Button } from "@mantine/core";
import { Link, Outlet, useParams } from "@tanstack/react-router";
import { ErrorState } from "../ui/error-state.tsx";
import { SkeletonBlock } from "../ui/skeleton-block.tsx";
import { CaseNeighbours } from "./case-neighbours.tsx";
import { CaseContext } from "./case-context.ts";
import styles from "./case-layout.module.css";
import { CaseTabs } from "./case-tabs.tsx";
import { caseViewId } from "./case-view-focus.ts";
import { PatientBanner } from "./patient-banner.tsx";
import { PrintMenu } from "./print-menu.tsx";
import { useChannel } from "./queries.ts";

/** The frame of one case: banner, tabs, and the view below them, which alone scrolls. */
export function CaseLayout() {
  const { caseId } = useParams({ from: "/case/$caseId" });
  const summary = useChannel("case.summary", { caseId });
  if (summary.data === undefined)
    return summary.isError ? (
      <ErrorState
        title="This case could not be opened."
        error={summary.error}
        onRetry={() => void summary.refetch()}
      />
    ) : (
      <Opening />
    );
  return (
    <CaseContext value={summary.data}>
      <PatientBanner
        summary={summary.data}
        actions={
          <>
            <CaseNeighbours caseId={caseId} board={summary.data.file.board} />
            <EditLink caseId={caseId} />
            <PrintMenu caseId={caseId} />
          </>
        }
      />
      <CaseTabs caseId={caseId} />
      <div id={caseViewId} tabIndex={-1} className={styles.view} key={caseId}>
        <Outlet />
      </div>
    </CaseContext>
  );
}

function EditLink({ caseId }: { caseId: string }) {
  return (
    <Button
      variant="default"
      size="compact-sm"
      renderRoot={(root) => (
        <Link to="/case/$caseId/details" params={{ caseId }} {...root} />
      )}
    >
      Edit details
    </Button>
  );
}

function Opening() {
  return (
    <output aria-label="Opening the case">
      <div className={styles.openingBanner}>
        <SkeletonBlock width="32ch" height="1.1rem" />
        <SkeletonBlock width="56ch" height="0.9rem" />
      </div>
      <div className={styles.openingBody}>
        <SkeletonBlock height="6rem" />
        <SkeletonBlock height="20rem" />
        <SkeletonBlock height="7rem" />
      </div>
    </output>
  );
}
