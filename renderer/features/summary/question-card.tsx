import { Button } from "@mantine/core";
import type { Sex } from "../../../shared/domain/patient.ts";
import type { SummaryView } from "../../../shared/domain/views.ts";
import { Card } from "../../ui/card.tsx";
import styles from "./summary.module.css";

const wordsOf: Record<Sex, string> = {
  male: "In his own words",
  female: "In her own words",
  other: "In the patient's own words",
  "not-recorded": "In the patient's own words",
};

/** Why the case comes to the board, what is new and what the patient wants; the way to record more. */
export function QuestionCard(props: {
  summary: SummaryView;
  onRecord: () => void;
}) {
  const { file } = props.summary;
  const { question, newSinceLastTime, patientWish, presenter, referrer } =
    file.sections.presentation.body;
  return (
    <Card stripe>
      <div className={styles.question}>
        <div>
          <h2 className={styles.label}>Question for the board</h2>
          {question === "" ? (
            <p className={styles.missing}>
              No question yet: the board cannot prepare.
            </p>
          ) : (
            <p className={styles.questionText}>{question}</p>
          )}
        </div>
        <Told label="New since last time" text={newSinceLastTime} />
        <Told
          label={wordsOf[file.sections.identity.body.sex]}
          text={patientWish === "" ? "" : `“${patientWish}”`}
        />
        <People presenter={presenter} referrer={referrer} />
        <div className={styles.actions}>
          <Button variant="default" onClick={props.onRecord}>
            Record a value
          </Button>
        </div>
      </div>
    </Card>
  );
}

/** Who presents the case and who sent it, as far as recorded. */
function People(props: { presenter: string; referrer: string }) {
  const people = [
    props.presenter === "" ? null : `Presented by ${props.presenter}`,
    props.referrer === "" ? null : `Referred by ${props.referrer}`,
  ].filter((person) => person !== null);
  if (people.length === 0) return null;
  return <p className={styles.people}>{people.join(" · ")}</p>;
}

function Told(props: { label: string; text: string }) {
  return (
    <div>
      <h2 className={styles.label}>{props.label}</h2>
      {props.text === "" ? (
        <p className={styles.missing}>not recorded</p>
      ) : (
        <p>{props.text}</p>
      )}
    </div>
  );
}
