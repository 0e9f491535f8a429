import type { CaseFile } from "../../../shared/domain/case-file.ts";
import {
  compareClinicalDates,
  onCalendar,
} from "../../../shared/domain/clinical-date.ts";
import type { Treatment } from "../../../shared/domain/course.ts";
import type { TimelineItem } from "../../../shared/domain/views.ts";
import { factsOf } from "../cases/case-facts.ts";

/** Everything dated of a case on one line, oldest first, undated last. */
export function timelineOf(file: CaseFile): TimelineItem[] {
  const { diagnosis, outcome } = factsOf(file);
  const items: TimelineItem[] = [
    ...file.events.map(({ on, text, source }) => event(on, text, source)),
    ...file.treatments.map(treatmentItem),
  ];
  const biopsied = file.events.some(
    ({ kind, on }) => kind === "biopsy" && on === diagnosis.diagnosedOn,
  );
  if (diagnosis.diagnosedOn !== null && !biopsied) {
    items.push(event(diagnosis.diagnosedOn, "Diagnosis", diagnosis.method));
  }
  if (outcome.status === "dead")
    items.push(event(outcome.diedOn, "Died", outcome.source));
  if (file.board !== null) {
    const { name, on, position, of } = file.board;
    items.push({
      on,
      until: null,
      lane: "board",
      text: "Board",
      detail: `${name}, case ${position} of ${of}`,
    });
  }
  const place = (item: TimelineItem) =>
    item.on === null ? null : onCalendar(item.on, diagnosis.diagnosedOn);
  return items.sort((left, right) =>
    compareClinicalDates(place(left), place(right)),
  );
}

function event(
  on: TimelineItem["on"],
  text: string,
  detail: string,
): TimelineItem {
  return { on, until: null, lane: "event", text, detail };
}

function treatmentItem(treatment: Treatment): TimelineItem {
  const { startedOn, endedOn, ongoing, name } = treatment;
  return {
    on: startedOn ?? endedOn,
    until: startedOn === null || endedOn === startedOn ? null : endedOn,
    lane: "treatment",
    text: name,
    detail: [...detailsOf(treatment), ...(ongoing ? ["ongoing"] : [])].join(
      " · ",
    ),
  };
}

function detailsOf({
  line,
  doseGy,
  fractions,
  response,
  note,
}: Treatment): string[] {
  return [
    line === null ? "" : `line ${line}`,
    doseGy === null
      ? ""
      : `${doseGy} Gy${fractions === null ? "" : ` in ${fractions} fractions`}`,
    response,
    note,
  ].filter((part) => part !== "");
}
