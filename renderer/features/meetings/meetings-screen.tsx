import type { KeyboardEvent } from "react";
import type { ChannelOutput } from "../../../shared/contract/index.ts";
import { useChannel } from "../../app/queries.ts";
import { today } from "../../app/today.ts";
import { EmptyState } from "../../ui/empty-state.tsx";
import { ErrorState } from "../../ui/error-state.tsx";
import { SkeletonBlock } from "../../ui/skeleton-block.tsx";
import { AgendaCard } from "./agenda-card.tsx";
import { arrangeMeetings } from "./arrange.ts";
import styles from "./meetings.module.css";

/** Board meetings with their agenda and the open requests of each case. Up and Down move, Enter opens. */
export function MeetingsScreen() {
  const list = useChannel("meeting.list", {});
  return (
    <div
      className={styles.screen}
      onKeyDown={moveAmongCases}
      role="presentation"
    >
      <h1 className={styles.title}>Meetings</h1>
      {list.isPending && (
        <output aria-label="Loading the meetings">
          <SkeletonBlock height="20rem" />
        </output>
      )}
      {list.isError && (
        <ErrorState
          title="The meetings could not be read."
          error={list.error}
          onRetry={() => void list.refetch()}
        />
      )}
      {list.data !== undefined && <Agendas {...list.data} />}
    </div>
  );
}

function Agendas({ meetings, rows }: ChannelOutput<"meeting.list">) {
  if (meetings.length === 0)
    return (
      <EmptyState
        center
        title="No meeting is planned."
        text="Meetings appear here with their agenda, in the order of discussion."
      />
    );
  const byId = new Map(rows.map((row) => [row.caseId, row]));
  const { coming, past } = arrangeMeetings(meetings, today());
  return (
    <>
      {coming.map((meeting) => (
        <AgendaCard key={meeting.id} meeting={meeting} rows={byId} />
      ))}
      {past.length > 0 && <h2 className={styles.past}>Past meetings</h2>}
      {past.map((meeting) => (
        <AgendaCard key={meeting.id} meeting={meeting} rows={byId} />
      ))}
    </>
  );
}

function moveAmongCases(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
  const links = [
    ...event.currentTarget.querySelectorAll<HTMLAnchorElement>("tbody a"),
  ];
  const at = links.findIndex((link) => link === document.activeElement);
  const target = links[event.key === "ArrowDown" ? at + 1 : at - 1];
  if (target === undefined) return;
  event.preventDefault();
  target.focus();
}
