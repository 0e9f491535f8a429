import "./decision.css";

function PenLines() {
  return (
    <div className="lines">
      <span />
      <span />
    </div>
  );
}

/** Boxes and lines to write on by hand. */
export function Decision() {
  return (
    <section className="decision">
      <h2>Decision of the board</h2>
      <div className="box">
        <p>Recommendation, priority, intent</p>
        <p>Alternatives considered and why not</p>
        <PenLines />
        <PenLines />
        <p>Dissent: ☐ asked, none ☐ who, what, why</p>
        <p>
          Patient to be told by <span className="blank" /> until{" "}
          <span className="blank" />
        </p>
      </div>
      <div className="signatures">
        <p>Chair, name and signature</p>
        <p>Recorder</p>
        <p>Date and time</p>
      </div>
    </section>
  );
}
