import type { CaseFile } from "../../shared/domain/case-file.ts";
import { evidenceCaveats } from "../../shared/domain/evidence-caveats.ts";
import type { PrintModel } from "../../shared/domain/views.ts";
import { hasDied } from "../../shared/print/deceased.ts";
import { Kept } from "./kept.tsx";
import { Mark } from "./mark.tsx";

type Option = PrintModel["options"][number];

/** The first-line evidence, what sets this patient apart from it, and that its rows cannot be compared. */
export function Options(props: {
  file: CaseFile;
  options: readonly Option[];
  crossTrialMark: string;
  rows: number;
}) {
  const { file, options } = props;
  if (options.length === 0) return null;
  if (hasDied(file.sections.outcome.body))
    return (
      <section>
        <h2>First-line evidence</h2>
        <p>Options are not applicable: the patient has died.</p>
      </section>
    );
  const { site, extent } = file.sections.diagnosis.body;
  const caveats = evidenceCaveats(site, extent, file.treatments);
  const left = options.slice(props.rows);
  return (
    <section>
      <h2>First-line evidence</h2>
      {caveats.length > 0 && <p className="notice">{caveats.join(" ")}</p>}
      <OptionTable options={options.slice(0, props.rows)} />
      <p className="fine">
        <strong>Cross-trial:</strong> <Kept text={props.crossTrialMark} />
        {left.length > 0 &&
          ` Left out here, in the record: ${left.map(({ trial }) => trial).join(", ")}.`}
      </p>
    </section>
  );
}

function OptionTable({ options }: { options: readonly Option[] }) {
  return (
    <table className="options">
      <thead>
        <tr>
          <th scope="col">Option v comparator; trial, level, flags</th>
          <th scope="col">Median OS</th>
          <th scope="col">HR for death (interval)</th>
        </tr>
      </thead>
      <tbody>
        {options.map((option) => (
          <tr key={`${option.option} ${option.trial}`}>
            <th scope="row">
              <strong>{option.option}</strong> {option.comparator} ·{" "}
              {option.trial}, {option.level}{" "}
              <Mark level={option.verification} />{" "}
              <span className="flags">{option.flags.join(" ")}</span>
            </th>
            <td>
              <Kept text={option.medianOs} />
            </td>
            <td>
              <Kept text={option.hazardRatio} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
