import type { SummaryView } from "../../shared/domain/views.ts";
import { formatDate, formatPatientName } from "../../shared/format.ts";
import { deathText } from "../../shared/print/deceased.ts";
import { sexWords } from "../../shared/words.ts";
import { Kept } from "./kept.tsx";

/** Who, which board, and the question with the patient's own words. */
export function Banner({ summary }: { summary: SummaryView }) {
  const { file, age } = summary;
  const identity = file.sections.identity.body;
  const { presenter, referrer, question, newSinceLastTime, patientWish } =
    file.sections.presentation.body;
  const death = deathText(file.sections.outcome.body);
  const people = [
    presenter === "" ? "" : `Presented by ${presenter}.`,
    referrer === "" ? "" : `Referred by ${referrer}.`,
  ].filter((part) => part !== "");
  return (
    <header>
      <div className="banner">
        <h1>{formatPatientName(identity)}</h1>
        <p>
          Born{" "}
          <strong className="kept">{formatDate(identity.birthDate)}</strong>
          {age === "" ? "" : ` (${age})`} · {sexWords[identity.sex]} · Record{" "}
          <strong>{identity.recordNumber}</strong>
          {death !== null && (
            <>
              {" · "}
              <strong className="kept">{death}</strong>
            </>
          )}
        </p>
      </div>
      <div className="board">
        <p>
          {file.board === null
            ? "Not on a board's agenda yet"
            : `${file.board.name}, ${formatDate(file.board.on)}, case ${file.board.position} of ${file.board.of}`}
        </p>
        <p>
          {people.length === 0 ? "Presenter not recorded" : people.join(" ")}
        </p>
      </div>
      <div className="question">
        <p className="asked">
          <Kept
            text={`Question: ${question === "" ? "not recorded" : question}`}
          />
        </p>
        {newSinceLastTime !== "" && (
          <p>
            <Kept text={`New: ${newSinceLastTime}`} />
          </p>
        )}
        <p>
          {patientWish === ""
            ? "Own words: not recorded"
            : `Own words: “${patientWish}”`}
        </p>
      </div>
    </header>
  );
}
