import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { evidenceLibrary } from "../../../electron/engine/evidence/library.ts";
import type { Figure } from "../../../shared/domain/evidence-figures.ts";

const folder = new URL("../../../../shared/clinical/data/", import.meta.url);
const present = existsSync(new URL("regimens-seed.json", folder));
const read = (name: string): any =>
  JSON.parse(readFileSync(new URL(name, folder), "utf8"));

const interval = (given: any) =>
  given === null || given === undefined
    ? null
    : [
        given.low,
        given.high,
        given.levelPercent ?? given.level_pct,
        given.levelPrinted ?? given.level_stated_in_seed,
      ];
const p = (given: any) =>
  given === null || given === undefined ? null : [given.op, given.value];

/** Every number of one of our figures, in the order of `seedNumbers`. */
function ourNumbers(figure: Figure): unknown[] {
  switch (figure.kind) {
    case "median":
      return [
        "median",
        figure.endpoint,
        figure.months,
        interval(figure.interval),
      ];
    case "hazard-ratio":
      return [
        "hazard_ratio",
        figure.endpoint,
        figure.value,
        interval(figure.interval),
        p(figure.p),
      ];
    case "ratio":
      return [
        figure.measure.replace(" ", "_"),
        figure.value,
        interval(figure.interval),
        p(figure.p),
      ];
    case "rate":
      return [
        "rate",
        figure.percent,
        figure.n,
        figure.outOf,
        interval(figure.interval),
      ];
    case "p-value":
      return ["p_value", figure.endpoint, p(figure.p)];
    case "range":
      return ["range", figure.low, figure.high, figure.unit];
    case "adverse-event":
      return ["safety", figure.arm, figure.percent, figure.n, figure.outOf];
    case "deaths":
      return ["deaths", figure.arm, figure.n, figure.percent, figure.outOf];
    case "weight":
      return ["weight", figure.value];
    default:
      return ["text"];
  }
}

function seedNumbers(entry: any): unknown[] {
  switch (entry.type) {
    case "median":
      return ["median", entry.endpoint, entry.value, interval(entry.ci)];
    case "hazard_ratio":
      return [
        "hazard_ratio",
        entry.endpoint,
        entry.value,
        interval(entry.ci),
        p(entry.p),
      ];
    case "odds_ratio":
    case "relative_risk":
      return [entry.type, entry.value, interval(entry.ci), p(entry.p)];
    case "rate":
      return ["rate", entry.pct, entry.n, entry.N, interval(entry.ci)];
    case "p_value":
      return ["p_value", entry.endpoint, p(entry.p)];
    case "range":
      return ["range", entry.low, entry.high, entry.unit];
    case undefined:
      return "term" in entry
        ? ["safety", entry.arm, entry.pct, entry.n, entry.N]
        : [
            "deaths",
            entry.arm,
            entry.n,
            entry.pct === "<1" ? 1 : (entry.pct ?? null),
            entry.N ?? null,
          ];
    default:
      return ["text"];
  }
}

const byText = (tuples: unknown[][]) =>
  tuples
    .filter(([kind]) => kind !== "text")
    .map((tuple) => JSON.stringify(tuple))
    .toSorted();

if (!present)
  console.log(
    "Skipped: the reference data beside the project is not there, so figures are not compared with it.",
  );

describe.skipIf(!present)("the library against the reference data", () => {
  const seed = present ? read("regimens-seed.json") : { records: [] };
  const flags = present ? read("regimens-flags.json") : { flags: [] };

  it.each(seed.records as any[])("holds the same figures of $id", (given) => {
    const ours = evidenceLibrary.records.find(
      (record) => record.id === given.id.replaceAll("_", "-"),
    )!;
    const entries = [
      ...given.endpoints,
      ...given.safety,
      ...(given.deaths ?? []),
    ].filter((entry: any) => entry.duplicate !== true);
    const weights = Object.values(given.weights ?? {}).map((value) => [
      "weight",
      value,
    ]);
    expect(
      byText(
        ours.figures
          .filter((figure) => figure.addedBy === undefined)
          .map(ourNumbers),
      ),
    ).toEqual(byText([...entries.map(seedNumbers), ...weights]));
    expect(
      ours.arms.map((arm) => (arm.nAddedBy === undefined ? arm.n : null)),
    ).toEqual(given.arms.map((arm: any) => arm.n));
    expect([ours.nTotal, ours.levelOfEvidence, ours.randomized]).toEqual([
      given.n_total,
      given.loe,
      given.randomised,
    ]);
    const naming = flags.flags
      .filter((flag: any) =>
        (flag.record as string).split(", ").includes(given.id),
      )
      .map((flag: any) => flag.id);
    expect(ours.flags).toEqual(
      [...new Set([...given.flags, ...naming])].toSorted((left, right) =>
        left.localeCompare(right),
      ),
    );
    const pmids =
      given.citation.pmid === null
        ? []
        : String(given.citation.pmid).split("; ");
    expect(evidenceLibrary.citations[ours.citation]?.pmids).toEqual(pmids);
    const drugs = (arms: any[]) =>
      arms.flatMap((arm) =>
        arm.drugs.map((drug: any) => [
          drug.name ?? drug.drug,
          drug.dose ?? null,
          drug.unit ?? null,
        ]),
      );
    expect(drugs(ours.arms)).toEqual(drugs(given.arms));
  });

  it("repeats in each duplicate a figure that is held once", () => {
    for (const given of seed.records)
      for (const entry of given.endpoints.filter(
        (candidate: any) => candidate.duplicate === true,
      )) {
        const ours = evidenceLibrary.records.find(
          (record) => record.id === given.id,
        )!;
        expect(byText(ours.figures.map(ourNumbers))).toContain(
          JSON.stringify(seedNumbers(entry)),
        );
      }
  });

  it("holds the same flags, with the same severities", () => {
    const pairs = (list: any[]) =>
      list.map((flag) => `${flag.id} ${flag.severity}`).toSorted();
    expect(pairs(evidenceLibrary.flags)).toEqual(pairs(flags.flags));
  });

  it("takes every added figure and arm size from the flag it names", () => {
    const textOf = (id: string) =>
      flags.flags.find((flag: any) => flag.id === id).primary_says as string;
    for (const record of evidenceLibrary.records) {
      for (const arm of record.arms)
        if (arm.nAddedBy !== undefined)
          expect(textOf(arm.nAddedBy)).toContain(String(arm.n));
      for (const figure of record.figures) {
        if (figure.addedBy === undefined) continue;
        const value =
          figure.kind === "median"
            ? figure.months
            : figure.kind === "rate"
              ? figure.percent
              : figure.kind === "hazard-ratio"
                ? figure.interval?.low
                : null;
        if (value !== null && value !== undefined)
          expect(textOf(figure.addedBy)).toContain(String(value));
      }
    }
  });

  it("copies no sentence of the reference notes", () => {
    const notes = flags.flags.flatMap((flag: any) => [
      flag.seed_prints,
      flag.check,
      flag.primary_says,
      flag.action,
    ]);
    const long = notes.filter(
      (note: unknown) => typeof note === "string" && note.length > 40,
    );
    const ours = JSON.stringify(evidenceLibrary);
    for (const note of long) expect(ours).not.toContain(note);
  });
});
