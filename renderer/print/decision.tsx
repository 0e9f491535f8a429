import "./decision.css";

/** As many as the longest box holds; those beyond its foot are cut. */
const ruledLines = [...Array(28).keys()];

function PenLines() {
  return (
    <div className="lines">
      <span />
      <span />
    </div>
  );
}

/** Boxes and lines to write on by hand; of a patient who has died only notes, since nothing is left to decide. */
export function Decision({ forReview }: { forReview: boolean }) {
  return (
    <section className="decision">
      <h2>{forReview ? "Notes of the review" : "Decision of the board"}</h2>
      {forReview ? (
        <div className="review">
          <div className="ruled">
            {ruledLines.map((line) => (
              <span key={line} />
            ))}
          </div>
        </div>
      ) : (
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
      )}
      <div className="signatures">
        <p>Chair, name and signature</p>
        <p>Recorder</p>
        <p>Date and time</p>
      </div>
    </section>
  );
}
