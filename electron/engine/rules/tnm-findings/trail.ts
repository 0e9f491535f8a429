import type { TrailStep } from "../../../../shared/domain/result.ts";
import type { MCategory } from "../../../../shared/domain/staging.ts";
import { step } from "../../answers.ts";
import { listWords, sentenceStart } from "../../words.ts";
import { editions } from "../tnm-pleura/editions.ts";
import { meaningSteps } from "../tnm-pleura/stage-words.ts";
import { stationWithSide, verdictsOf } from "./n-axis.ts";
import type { SheetFacts } from "./read-sheet.ts";
import type { Reader, Readings } from "./readings.ts";
import { writtenN, writtenT } from "./readings.ts";
import { tumorSteps } from "./tumor-steps.ts";

/** From the findings to T, N and M, one step each, in the order in which they are read. */
export function findingSteps(
  reader: Reader,
  sheet: SheetFacts,
  readings: Readings,
): TrailStep[] {
  const { t, n, m } = readings;
  const [onlyM] = m.possible;
  const knownM: MCategory | null =
    m.possible.length === 1 ? (onlyM ?? null) : null;
  const [tStep, nStep, mStep] = meaningSteps(
    editions[reader.edition],
    { t: writtenT(t.possible), n: writtenN(n.possible), m: knownM },
    reader.classification,
  );
  return [
    ...tumorSteps(reader, sheet, readings),
    ...(writtenT(t.possible) === "TX" ? [] : present(tStep)),
    ...nodeSteps(reader, sheet, readings),
    ...(n.possible.length > 1 && sheet.nodes.length > 0 ? [] : present(nStep)),
    ...metastasisSteps(sheet, readings),
    ...(knownM === null ? [] : present(mStep)),
  ];
}

function nodeSteps(
  { edition }: Reader,
  { nodes, tumorSide }: SheetFacts,
  { n }: Readings,
): TrailStep[] {
  const positive = nodes.filter((node) => node.positive);
  const steps = positive.map((node) => {
    const verdicts = verdictsOf(edition, tumorSide, node);
    const codes = listWords(verdicts.map(({ category }) => category));
    const [first, second] = verdicts;
    const open = second === undefined ? "" : ", as its side is not settled";
    const doubtful = second?.verification === "unverified" ? second : first;
    return step(
      `Station ${stationWithSide(node, tumorSide)}, ${node.station.name.toLowerCase()}, positive: ${codes}${open}.`,
      doubtful?.citation ?? "table-logic",
      doubtful?.verification ?? "unverified",
    );
  });
  const unique = [...new Map(steps.map((one) => [one.text, one])).values()];
  const text = sentenceStart(n.because);
  const isRegional = nodes.length > n.distant.length;
  if (n.possible.length > 1 || positive.length === 0 || !isRegional)
    unique.push(
      step(
        `${text}: ${n.possible.length > 1 ? `${listWords(n.possible)} still possible` : (n.possible[0] ?? "NX")}.`,
        "table-logic",
        "verified",
      ),
    );
  return unique;
}

function metastasisSteps(
  { metastases }: SheetFacts,
  { m }: Readings,
): TrailStep[] {
  if (metastases !== null && metastases.length > 0) {
    return metastases.map(({ label, citation, verification }) =>
      step(`${label}: M1.`, citation, verification),
    );
  }
  const text = sentenceStart(m.because);
  const codes = listWords(m.possible);
  const open = m.possible.length > 1 ? " still possible" : "";
  return [step(`${text}: ${codes}${open}.`, "as-given", "verified")];
}

function present(one: TrailStep | undefined): TrailStep[] {
  return one === undefined ? [] : [one];
}
