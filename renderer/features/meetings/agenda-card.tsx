import { Link } from "@tanstack/react-router";
import type { WorklistRow } from "../../../shared/domain/case-file.ts";
import type { Meeting } from "../../../shared/domain/meeting.ts";
import { formatDate, formatPatientName } from "../../../shared/format.ts";
import {
  histologyWords,
  siteWords,
  statusWords,
} from "../../../shared/words.ts";
import { setCaseOrder } from "../../app/case-order.ts";
import { StageText } from "../../app/stage-text.tsx";
import { Card } from "../../ui/card.tsx";
import { Chip } from "../../ui/chip.tsx";
import { agendaSentence } from "./arrange.ts";
import styles from "./meetings.module.css";

/** One meeting: when, where, and its cases in order of discussion. */
export function AgendaCard(props: {
  meeting: Meeting;
  rows: ReadonlyMap<string, WorklistRow>;
}) {
  const { meeting, rows } = props;
  return (
    <Card className={styles.card}>
      <header className={styles.head}>
        <h2 className={styles.when}>
          {formatDate(meeting.on)} {meeting.startsAt}
        </h2>
        <span>{meeting.name}</span>
        {meeting.place !== "" && (
          <span className={styles.quiet}>{meeting.place}</span>
        )}
        <span className={styles.lacks}>
          {agendaSentence(meeting.caseIds, rows)}
        </span>
      </header>
      {meeting.caseIds.length > 0 && (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col" className={styles.number}>
                No.
              </th>
              <th scope="col">Patient</th>
              <th scope="col">Record</th>
              <th scope="col">Disease</th>
              <th scope="col">Stage</th>
              <th scope="col">ECOG</th>
              <th scope="col">Status</th>
              <th scope="col">Open requests</th>
            </tr>
          </thead>
          <tbody>
            {meeting.caseIds.map((caseId, index) => (
              <AgendaRow
                key={caseId}
                position={index + 1}
                row={rows.get(caseId)}
                onOpen={() =>
                  setCaseOrder({
                    kind: "meeting",
                    caseIds: meeting.caseIds,
                    index,
                  })
                }
              />
            ))}
          </tbody>
        </table>
      )}
    </Card>
  );
}

function AgendaRow(props: {
  position: number;
  row: WorklistRow | undefined;
  onOpen: () => void;
}) {
  const { row } = props;
  if (row === undefined)
    return (
      <tr>
        <td className={styles.number}>{props.position}</td>
        <td colSpan={7} className={styles.quiet}>
          This case is no longer in the worklist.
        </td>
      </tr>
    );
  return (
    <tr>
      <td className={styles.number}>{props.position}</td>
      <td>
        <Link
          to="/case/$caseId"
          params={{ caseId: row.caseId }}
          className={styles.name}
          onClick={props.onOpen}
        >
          {formatPatientName({ ...row, title: "" })}
        </Link>
      </td>
      <td className={styles.nowrap}>{row.recordNumber}</td>
      <td>
        {row.site === "not-recorded" ? (
          <span className={styles.gap}>site missing</span>
        ) : (
          siteWords[row.site]
        )}
        {row.histology !== "not-recorded" &&
          `, ${histologyWords[row.histology].toLowerCase()}`}
      </td>
      <td>
        <StageText row={row} />
      </td>
      <td>{row.ecog ?? <span className={styles.gap}>missing</span>}</td>
      <td className={styles.nowrap}>{statusWords[row.status]}</td>
      <td>
        {row.openGaps === 0 ? (
          <span className={styles.quiet}>none</span>
        ) : (
          <Chip tone="amber">
            {row.openGaps} {row.openGaps === 1 ? "item" : "items"}
          </Chip>
        )}
      </td>
    </tr>
  );
}
