import type { PrintModel } from "../../shared/domain/views.ts";
import { hasDied } from "../../shared/print/deceased.ts";
import { Banner } from "./banner.tsx";
import { Course } from "./course.tsx";
import { Decision } from "./decision.tsx";
import { Essentials } from "./essentials.tsx";
import { Legend } from "./legend.tsx";
import { Missing } from "./missing.tsx";
import { Options } from "./options.tsx";
import { courseOf } from "./page-plan.ts";
import type { PagePlan } from "./page-plan.ts";
import { Prognosis } from "./prognosis.tsx";

/** The one page a board reads and writes on: the case in the top third, then indices, course, options and gaps. */
export function SummaryPage(props: { model: PrintModel; plan: PagePlan }) {
  const { model, plan } = props;
  const { summary } = model;
  const { file } = summary;
  return (
    <>
      <div className="page-limit" data-page-limit aria-hidden="true" />
      <p className="draft">Draft, not signed</p>
      <article className="page" data-page lang="en">
        <Banner summary={summary} />
        <Essentials summary={summary} />
        <Prognosis
          prognosis={summary.prognosis}
          otherValues={plan.otherValues}
        />
        <Course items={courseOf(model)} rows={plan.courseRows} />
        <Options
          file={file}
          options={model.options}
          crossTrialMark={model.crossTrialMark}
          rows={plan.optionRows}
        />
        <Missing summary={summary} />
        <Legend model={model} />
        <Decision forReview={hasDied(file.sections.outcome.body)} />
      </article>
    </>
  );
}
