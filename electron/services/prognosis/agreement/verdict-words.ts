import type { Agreement } from "../../../../shared/domain/agreement.ts";
import { listWords } from "../../../engine/words.ts";
import { endOf, type Placed, type Third } from "./placed.ts";

const headings: Readonly<Record<Third, string>> = {
  better: "Better end",
  middle: "Middle",
  worse: "Worse end",
};
const places: Readonly<Record<Third, string>> = {
  better: "at the better end",
  middle: "in the middle",
  worse: "at the worse end",
};

/** Who lies where, and who is not counted: "All at the worse end: EORTC and mGPS. Not counted: LENT (inputs missing)." */
export function verdictWords(
  verdict: Agreement["verdict"],
  settled: readonly Placed[],
  notCounted: Agreement["notCounted"],
): string {
  const where =
    verdict === "apart" || verdict === "degree"
      ? byThird(settled)
      : together(verdict, settled);
  const left = notCounted.map(({ name, why }) => `${name} (${why})`);
  return left.length === 0
    ? where
    : `${where} Not counted: ${listWords(left, "and")}.`;
}

function byThird(settled: readonly Placed[]): string {
  return (["better", "middle", "worse"] as const)
    .flatMap((third) => {
      const names = namesOf(settled.filter((one) => endOf(one) === third));
      return names === "" ? [] : [`${headings[third]}: ${names}.`];
    })
    .join(" ");
}

function together(
  verdict: Agreement["verdict"],
  settled: readonly Placed[],
): string {
  const [first, ...others] = settled;
  const third = first === undefined ? null : endOf(first);
  if (first === undefined || third === null)
    return "Nothing to compare: none is settled.";
  if (others.length === 0)
    return `Nothing to compare: only ${first.name} is settled, ${places[third]}.`;
  const all = verdict === "agree" ? "All" : "So far all";
  return `${all} ${places[third]}: ${namesOf(settled)}.`;
}

function namesOf(placed: readonly Placed[]): string {
  return listWords(
    placed.map(({ name }) => name),
    "and",
  );
}
