import { describe, expect, it } from "vitest";
import { deriveFromFindings } from "../../../electron/engine/rules/tnm-findings/derive.ts";
import { answered, possibleStages } from "../../support/findings-examples.ts";

/** Typed from the written tables. Stage cells with M0: rows T, columns N0 upward and then NX (every stage it may be). */
const stageTables: Record<string, Record<string, string[]>> = {
  imig: {
    T1a: ["IA", "III", "III", "IV", "IA III IV"],
    T1b: ["IB", "III", "III", "IV", "IB III IV"],
    T2: ["II", "III", "III", "IV", "II III IV"],
    T3: ["III", "III", "III", "IV", "III IV"],
    T4: ["IV", "IV", "IV", "IV", "IV"],
    TX: ["IA IB II III IV", "III IV", "III IV", "IV", "IA IB II III IV"],
  },
  "8": {
    T1: ["IA", "II", "IIIB", "IA II IIIB"],
    T2: ["IB", "II", "IIIB", "IB II IIIB"],
    T3: ["IB", "IIIA", "IIIB", "IB IIIA IIIB"],
    T4: ["IIIB", "IIIB", "IIIB", "IIIB"],
    TX: ["IA IB IIIB", "II IIIA IIIB", "IIIB", "IA IB II IIIA IIIB"],
  },
  "9": {
    T1: ["I", "II", "IIIA", "I II IIIA"],
    T2: ["II", "IIIA", "IIIA", "II IIIA"],
    T3: ["IIIA", "IIIA", "IIIA", "IIIA"],
    T4: ["IIIB", "IIIB", "IIIB", "IIIB"],
    TX: ["I II IIIA IIIB", "II IIIA IIIB", "IIIA IIIB", "I II IIIA IIIB"],
  },
};

describe("stage cells reached from findings", () => {
  const findingFor: Record<string, string> = {
    T2: "lung_parenchyma",
    T3: "endothoracic_fascia",
    T4: "myocardium",
  };
  const nodesFor = (edition: string, n: string): unknown[] => {
    const isImig = edition === "6" || edition === "7";
    const stationFor: Record<string, string> = isImig
      ? { N1: "10", N2: "7", N3: "1" }
      : { N1: "10", N2: "1" };
    if (n === "NX") return [];
    if (n === "N0") return [{ station: "7", side: null, positive: false }];
    return [{ station: stationFor[n], side: "right", positive: true }];
  };
  const findingsFor = (t: string, all: object): object => {
    if (t === "TX") return {};
    const visceral_pleura = t !== "T1a";
    const found = findingFor[t];
    const one = found === undefined ? {} : { [found]: true };
    return { ...all, parietal_pleura: true, visceral_pleura, ...one };
  };

  it.each(["6", "7", "8", "9"] as const)("edition %s", (edition) => {
    const isImig = edition === "6" || edition === "7";
    const table = stageTables[isImig ? "imig" : edition]!;
    const ns = isImig
      ? ["N0", "N1", "N2", "N3", "NX"]
      : ["N0", "N1", "N2", "NX"];
    for (const [t, row] of Object.entries(table)) {
      for (const [at, n] of ns.entries()) {
        const all = answered(edition, "pathologic");
        const sheet = {
          ...all,
          tumorSide: "right",
          findings: findingsFor(t, all.findings),
          nodes: nodesFor(edition, n),
        };
        const without = deriveFromFindings({ ...sheet, metastases: [] });
        const expected = row[at]!.split(" ");
        expect(possibleStages(without), `${t} ${n} M0`).toEqual(expected);
        expect(without.answer.status).toBe(
          expected.length === 1 ? "ok" : "incomplete",
        );
        if (without.answer.result !== null)
          expect(without.answer.result).toMatchObject({ t, n, m: "M0" });
        const spread = deriveFromFindings({ ...sheet, metastases: ["bone"] });
        expect(spread.answer.result).toEqual({ t, n, m: "M1", stage: "IV" });
        const unknown = deriveFromFindings({ ...sheet, metastases: null });
        expect(possibleStages(unknown)).toEqual([
          ...new Set([...expected, "IV"]),
        ]);
      }
    }
  });
});
