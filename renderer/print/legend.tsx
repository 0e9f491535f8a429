import type {
  IndexBrief,
  PublishedFigure,
} from "../../shared/domain/prognosis-views.ts";
import type { VerificationLevel } from "../../shared/domain/result.ts";
import type { PrintModel } from "../../shared/domain/views.ts";
import { hasDied } from "../../shared/print/deceased.ts";
import { checkText } from "./check-text.ts";
import { levelWords } from "./mark.tsx";
import { otherEdition } from "./other-edition.ts";

/** What the marks and codes on the page mean; only those that can occur. */
export function Legend({ model }: { model: PrintModel }) {
  const levels = levelsOn(model);
  const marks = (["secondary", "unverified"] as const)
    .filter((level) => levels.includes(level))
    .map((level) => levelWords(level));
  const codes = hasDied(model.summary.file.sections.outcome.body)
    ? []
    : ["A1, C1 level of evidence", "F01 a doubt, see Options"];
  const entries = [...marks, ...checksOn(model), ...codes];
  return entries.length === 0 ? null : (
    <p className="fine">{entries.join("; ")}.</p>
  );
}

function levelsOn({ summary, options }: PrintModel): VerificationLevel[] {
  const ofIndices = summary.prognosis.indices
    .filter(({ group }) => group !== null)
    .flatMap((index) => [index, ...(index.isCore ? firstFigure(index) : [])])
    .filter(({ checked }) => checked === null)
    .map(({ verification }) => verification);
  const { stage } = summary;
  const edition = otherEdition(stage);
  const ofOptions = hasDied(summary.file.sections.outcome.body) ? [] : options;
  return [
    ...ofIndices,
    ...(stage === null || stage.verification === null
      ? []
      : [stage.verification]),
    ...(edition === null ? [] : [edition.verification]),
    ...ofOptions.map(({ verification }) => verification),
  ];
}

/** The one published figure that the page prints of an index. */
function firstFigure({ published }: IndexBrief): PublishedFigure[] {
  return published.slice(0, 1);
}

/** "✓ compared with the paper: CALGB group 24-Nov-2026, Dr Lind". */
function checksOn({ summary }: PrintModel): string[] {
  const checks = summary.prognosis.indices.flatMap((index) => [
    ...(index.group === null || index.checked === null
      ? []
      : [`${index.name} group ${checkText(index.checked)}`]),
    ...(index.isCore ? firstFigure(index) : []).flatMap(({ label, checked }) =>
      checked === null
        ? []
        : [`${index.name} ${label.toLowerCase()} ${checkText(checked)}`],
    ),
  ]);
  return checks.length === 0
    ? []
    : [`✓ compared with the paper: ${checks.join(", ")}`];
}
