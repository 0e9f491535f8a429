import {
  isDayOffset,
  onCalendar,
} from "../../../../shared/domain/clinical-date.ts";
import type { ClinicalDate } from "../../../../shared/domain/primitives.ts";
import type { PickedInput } from "../../../../shared/domain/prognosis-views.ts";
import { formatDate } from "../../../../shared/format.ts";
import { nlr } from "../../../engine/rules/nlr/nlr.ts";
import { factsOf } from "../../cases/case-facts.ts";
import { labInput, notUsed, readAs, type ReadInput } from "./dated-input.ts";
import { nearestOf, type Picking } from "./pick.ts";
import { rivalReadings } from "./rivals.ts";
import { ratioText } from "../view/ratio-text.ts";

/** Neutrophils and lymphocytes of one differential count. */
export interface Differential {
  neutrophils: ReadInput<number>;
  lymphocytes: ReadInput<number>;
}

/**
 * The neutrophils nearest to the day, and the lymphocytes counted with them; those of another day are not used, and
 * neither is of a day with two values that differ: they may be of two samples.
 */
export function differentialOf(picking: Picking): Differential {
  const { neutrophils, lymphocytes } = countedTogether(picking);
  return {
    neutrophils: ofOneSample(picking, "neutrophils", neutrophils),
    lymphocytes: ofOneSample(picking, "lymphocytes", lymphocytes),
  };
}

function countedTogether(picking: Picking): Differential {
  const neutrophils = labInput(picking, "neutrophils");
  const { on } = neutrophils.input;
  const nearest = labInput(picking, "lymphocytes");
  if (on === null || nearest.input.on === null)
    return { neutrophils, lymphocytes: nearest };
  const { diagnosedOn } = factsOf(picking.file).diagnosis;
  const day = onCalendar(on, diagnosedOn);
  const observations = picking.file.observations.filter(
    (one) =>
      one.kind === "lymphocytes" && onCalendar(one.on, diagnosedOn) === day,
  );
  if (observations.length === 0)
    return { neutrophils, lymphocytes: ofAnotherDay(nearest.input, on) };
  const counted = labInput(
    { ...picking, file: { ...picking.file, observations } },
    "lymphocytes",
  );
  const hasDay = on !== "D" && counted.input.on !== "D" && isDay(day);
  const lymphocytes = hasDay ? counted : ofNoDay(counted.input, on);
  return { neutrophils, lymphocytes };
}

/** The ratio of one differential as a rule input: "4.2 (neutrophils 6.3 …, lymphocytes 1.5 …)". */
export function ratioInput(picking: Picking): ReadInput<number> {
  const { neutrophils, lymphocytes } = differentialOf(picking);
  const answer = nlr({
    neutrophils_10e9_L: neutrophils.value,
    lymphocytes_10e9_L: lymphocytes.value,
  });
  const value = answer.result?.nlr ?? null;
  const refused = answer.status === "invalid" ? answer.warnings : [];
  const input = joined(neutrophils.input, lymphocytes.input, {
    value,
    refused,
  });
  return readAs(input, value);
}

function joined(
  neutrophils: PickedInput,
  lymphocytes: PickedInput,
  { value, refused }: { value: number | null; refused: readonly string[] },
): PickedInput {
  const parts = [neutrophils, lymphocytes];
  const open = parts.find(({ state }) => state !== "picked");
  const shown = parts.flatMap(({ label, display }) =>
    display === null ? [] : `${label.toLowerCase()} ${display}`,
  );
  const both = shown.length === 2 ? shown.join(", ") : null;
  const notes = parts.map(({ label, on, note }) => {
    const when = on === null ? "" : ` ${formatDate(on)}.`;
    return `${label}:${when}${note === "" ? "" : ` ${note}`}`;
  });
  return {
    ...neutrophils,
    name: "nlr",
    label: "Neutrophil-to-lymphocyte ratio",
    display:
      value === null || both === null ? both : `${ratioText(value)} (${both})`,
    state: value === null ? (open?.state ?? "missing") : "picked",
    windowDays: Math.min(
      ...parts.flatMap(({ windowDays }) => windowDays ?? []),
    ),
    note: [...notes, ...refused].join(" "),
  };
}

function ofOneSample(
  picking: Picking,
  kind: "neutrophils" | "lymphocytes",
  read: ReadInput<number>,
): ReadInput<number> {
  const { on } = read.input;
  if (read.value === null || on === null) return read;
  const observations = picking.file.observations.filter(
    (one) => one.kind === kind && one.on === on,
  );
  const file = { ...picking.file, observations };
  const picked = nearestOf({ ...picking, file }, kind);
  if (picked === null || rivalReadings(picking.file, picked).length === 0)
    return read;
  const refused = notUsed(
    read.input,
    `${read.input.note} A ratio is formed from one sample only, and two are possible: record the right value again, with a note.`,
  );
  return { ...refused, input: { ...refused.input, state: "disputed" } };
}

function ofAnotherDay(input: PickedInput, on: ClinicalDate): ReadInput<number> {
  return notUsed(
    input,
    `Not of the day of the neutrophils (${formatDate(on)}): a ratio is formed from one differential count only.`,
  );
}

function ofNoDay(input: PickedInput, on: ClinicalDate): ReadInput<number> {
  return notUsed(
    input,
    `Recorded for ${formatDate(on)} without a day, as are the neutrophils: it cannot be told whether they are of one differential count.`,
  );
}

function isDay(date: ClinicalDate): boolean {
  return isDayOffset(date) || date.length === 10;
}
