import { describe, expect, it } from "vitest";
import { findingNameSchema } from "../../../shared/domain/pleural-sheet.ts";
import { citations } from "../../../electron/engine/citations.ts";
import { deriveFromFindings } from "../../../electron/engine/rules/tnm-findings/derive.ts";
import { findingsEntry } from "../../../electron/engine/rules/tnm-findings/entry.ts";
import {
  findingGuide,
  metastasisSites,
  stationGuide,
} from "../../../electron/engine/rules/tnm-findings/guide.ts";
import { answered, readersOf } from "../../support/findings-examples.ts";

/**
 * Typed from the written tables, not from the implementation. Columns: editions 6 and 7, edition 8, edition 9
 * pathologic, edition 9 clinical; "-" where the finding alone leaves T1.
 */
const descriptorTable: Record<string, string> = {
  parietal_pleura: "- - - -",
  mediastinal_pleura: "- - - -",
  diaphragmatic_pleura: "- - - -",
  fissure_or_confluent_visceral: "T2 - T2 -",
  diaphragm_muscle: "T2 T2 T2 -",
  lung_parenchyma: "T2 T2 T2 -",
  endothoracic_fascia: "T3 T3 T3 -",
  mediastinal_fat: "T3 T3 T3 T2",
  chest_wall_soft_tissue_solitary_resectable: "T3 T3 T3 T2",
  pericardium_nontransmural: "T3 T3 T3 -",
  chest_wall_diffuse_or_multifocal: "T4 T4 T4 T4",
  rib: "- - T4 T4",
  transdiaphragmatic_peritoneum: "T4 T4 T4 T4",
  contralateral_pleura_direct: "T4 T4 T4 T4",
  mediastinal_organs_direct: "T4 T4 T4 T4",
  spine: "T4 T4 T4 T4",
  brachial_plexus: "- - T4 -",
  pericardium_internal_surface: "T4 T4 T4 T4",
  myocardium: "T4 T4 T4 T4",
  malignant_pericardial_effusion: "- - - T4",
  malignant_pleural_effusion: "- - - -",
};

/** Station: tumor side and other side under 8 and 9, then under 6 and 7. */
const stationTable: Record<string, string> = {
  "1": "N2 N2 N3 N3",
  scalene: "N2 N2 N3 N3",
  "2": "N1 N2 N2 N3",
  "3a": "N1 N2 N2 N3",
  "3p": "N1 N2 N2 N3",
  "4": "N1 N2 N2 N3",
  "8": "N1 N2 N2 N3",
  "9": "N1 N2 N2 N3",
  "10": "N1 N2 N1 N3",
  "11": "N1 N2 N1 N3",
  "12": "N1 N2 N1 N3",
  "13": "N1 N2 N1 N3",
  "14": "N1 N2 N1 N3",
  "11-14": "N1 N2 N1 N3",
  IM: "N1 N2 N2 N3",
  PD: "N1 N2 N2 N3",
  PF: "N1 N2 N2 N3",
  IC: "N1 N2 N2 N3",
  cervical: "M1 M1 M1 M1",
  axillary: "M1 M1 M1 M1",
  abdominal: "M1 M1 M1 M1",
};

const column = (edition: string, classification: string): number => {
  if (edition !== "9") return edition === "8" ? 1 : 0;
  return classification === "pathologic" ? 2 : 3;
};

describe("T from one finding", () => {
  it("types every finding but the visceral pleura and metastasis", () => {
    expect(
      new Set([
        ...Object.keys(descriptorTable),
        "visceral_pleura",
        "distant_metastasis",
      ]),
    ).toEqual(new Set(findingNameSchema.options));
  });

  it.each(readersOf())("edition %s %s", (edition, classification) => {
    const at = column(edition, classification);
    const isImig = edition === "6" || edition === "7";
    for (const [finding, row] of Object.entries(descriptorTable)) {
      const expected = row.split(" ")[at];
      for (const visceral of [true, false]) {
        const { answer, axes } = deriveFromFindings({
          ...answered(edition, classification),
          findings: {
            ...answered(edition, classification).findings,
            visceral_pleura: visceral,
            parietal_pleura: true,
            [finding]: true,
          },
        });
        const base = isImig ? (visceral ? "T1b" : "T1a") : "T1";
        const t = expected === "-" ? base : expected;
        expect(axes?.t.possible, `${finding} in ${edition}`).toEqual([t]);
        expect(answer.result?.t).toBe(t);
      }
    }
  });

  it("leaves a finding that was not assessed possible, and only there where it counts", () => {
    for (const [edition, classification] of readersOf()) {
      const at = column(edition, classification);
      for (const [finding, row] of Object.entries(descriptorTable)) {
        const { findings, ...rest } = answered(edition, classification);
        const { [finding]: _dropped, ...others } = findings;
        const { axes, answer } = deriveFromFindings({
          ...rest,
          findings: { ...others, visceral_pleura: true },
        });
        const expected = row.split(" ")[at];
        expect(axes?.t.possible.slice(1)).toEqual(
          expected === "-" ? [] : [expected],
        );
        if (expected === "-") expect(answer.missing).toEqual([]);
      }
    }
  });
});

describe("N from one station", () => {
  it.each(["6", "7", "8", "9"] as const)("edition %s", (edition) => {
    const shift = edition === "8" || edition === "9" ? 0 : 2;
    for (const [station, row] of Object.entries(stationTable)) {
      for (const tumorSide of ["left", "right"] as const) {
        for (const side of [
          "left",
          "right",
          "ipsilateral",
          "contralateral",
        ] as const) {
          const isSame = side === tumorSide || side === "ipsilateral";
          const expected = row.split(" ")[shift + (isSame ? 0 : 1)];
          const { answer, axes } = deriveFromFindings({
            ...answered(edition, "pathologic"),
            tumorSide,
            nodes: [
              { station: "7", side: null, positive: false },
              { station, side, positive: true },
            ],
          });
          const isM1 = expected === "M1";
          expect(
            [axes?.n.possible, answer.result?.m],
            `${station} ${side}, ${tumorSide} tumor`,
          ).toEqual([[isM1 ? "N0" : expected], isM1 ? "M1" : "M0"]);
        }
      }
    }
  });

  it("reads 5 and 6 as left-sided and 7 as midline", () => {
    const n = (edition: string, station: string, tumorSide: string): unknown =>
      deriveFromFindings({
        ...answered(edition, "pathologic"),
        tumorSide,
        nodes: [{ station, side: null, positive: true }],
      }).answer.result?.n;
    for (const station of ["5", "6"]) {
      expect(n("8", station, "left")).toBe("N1");
      expect(n("9", station, "right")).toBe("N2");
      expect(n("7", station, "left")).toBe("N2");
      expect(n("6", station, "right")).toBe("N3");
    }
    expect(n("8", "7", "left")).toBe("N1");
    expect(n("9", "7", "right")).toBe("N1");
    expect(n("7", "7", "right")).toBe("N2");
  });

  it("types every station", () => {
    expect(new Set([...Object.keys(stationTable), "5", "6", "7"])).toEqual(
      new Set(stationGuide().map(({ station }) => station)),
    );
  });
});

describe("the rule describes itself", () => {
  it("with unique rows whose sources resolve", () => {
    const ids = findingsEntry.rows.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
    const shorts = Object.values(citations).map(({ short }) => short);
    for (const { source } of findingsEntry.rows)
      expect(shorts).toContain(source);
  });

  it("no recalled or derived row is marked otherwise", () => {
    for (const { id, verification } of findingsEntry.rows) {
      if (id.includes("imig") || id.startsWith("policy"))
        expect(verification).toBe("unverified");
      if (/^station:(\d|3[ap])/.test(id) && !/^station:(1|10):/.test(id))
        expect(verification).toBe("unverified");
    }
    expect(
      findingsEntry.rows
        .filter(({ verification }) => verification === "verified")
        .map(({ id }) => id),
    ).toEqual(["9c:psum-low", "9c:psum-middle", "9c:psum-high"]);
  });

  it("and the guide names each finding once with its category", () => {
    for (const [edition, classification] of readersOf()) {
      const guide = findingGuide(edition, classification);
      expect(guide.map(({ name }) => name)).toEqual(findingNameSchema.options);
      for (const { name, category } of guide) {
        const expected =
          descriptorTable[name]?.split(" ")[column(edition, classification)];
        if (expected !== undefined && expected !== "-")
          expect(category).toBe(expected);
      }
    }
    expect(metastasisSites().map(({ code }) => code)).toHaveLength(11);
  });
});
