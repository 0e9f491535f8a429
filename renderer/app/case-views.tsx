import { DosingCard } from "../features/dosing/index.ts";
import { DetailsScreen } from "../features/edit-case/index.ts";
import { OptionsScreen } from "../features/options/index.ts";
import { PathologyScreen } from "../features/pathology/index.ts";
import { PrognosisScreen } from "../features/prognosis/index.ts";
import { StagingScreen } from "../features/staging/index.ts";
import { SummaryScreen } from "../features/summary/index.ts";
import { useOpenCase } from "./case-context.ts";

/** The summary view of the open case. */
export function SummaryTab() {
  return <SummaryScreen summary={useOpenCase()} />;
}

/** The pathology view of the open case. */
export function PathologyTab() {
  const { file } = useOpenCase();
  return <PathologyScreen key={file.id} file={file} />;
}

/** The staging view of the open case. */
export function StagingTab() {
  return <StagingScreen summary={useOpenCase()} />;
}

/** The prognosis view of the open case. */
export function PrognosisTab() {
  const { file } = useOpenCase();
  return <PrognosisScreen key={file.id} caseId={file.id} />;
}

/** The options view of the open case, with the doses to check an order against below. */
export function OptionsTab() {
  const summary = useOpenCase();
  const { id } = summary.file;
  return (
    <>
      <OptionsScreen summary={summary} />
      <DosingCard key={id} caseId={id} />
    </>
  );
}

/** The record of the open case, to complete and correct. */
export function DetailsTab() {
  return <DetailsScreen file={useOpenCase().file} />;
}
