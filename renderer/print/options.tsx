import type { PrintModel } from "../../shared/domain/views.ts";

/** The options prepared; each row compares the arms of its own trial only. */
export function Options(props: {
  options: PrintModel["options"];
  rows: number;
}) {
  const shown = props.options.slice(0, props.rows);
  const left = props.options.length - shown.length;
  if (props.options.length === 0) return null;
  return (
    <section>
      <h2>
        First-line evidence: each row compares the arms of its own trial only
        {left > 0 && (
          <span className="left"> (and {left} more in the record)</span>
        )}
      </h2>
      <table className="options">
        <thead>
          <tr>
            <th scope="col">Option v comparator</th>
            <th scope="col">Trial, level</th>
            <th scope="col">Median OS</th>
            <th scope="col">HR for death (interval)</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((option) => (
            <tr key={`${option.option} ${option.trial}`}>
              <th scope="row">
                <strong>{option.option}</strong> {option.note}
              </th>
              <td>
                {[option.trial, option.level]
                  .filter((part) => part !== "")
                  .join(", ")}
              </td>
              <td>{option.medianOs}</td>
              <td>{option.hazardRatio}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
