import { describe, expect, it } from "vitest";
import { resultSchema } from "../../../shared/domain/result.ts";
import { findingEffectSchema } from "../../../shared/domain/staging-views.ts";
import { emptyPleuralSheet } from "../../../shared/domain/pleural-sheet.ts";
import { butchartFromSheet } from "../../../electron/engine/rules/butchart/from-sheet.ts";
import { deriveFromFindings } from "../../../electron/engine/rules/tnm-findings/derive.ts";
import * as z from "zod";
import type { Sheet } from "../../support/findings-examples.ts";
import {
  answered,
  derive,
  possibleStages,
} from "../../support/findings-examples.ts";

describe("edition, classification and prefix", () => {
  it("names the edition as deciding while it is missing", () => {
    const { edition: _dropped, ...sheet } = answered("8", "clinical");
    const open = deriveFromFindings(sheet);
    expect(open.answer).toMatchObject({
      status: "incomplete",
      missing: ["edition"],
      decisive: "edition",
    });
    expect(possibleStages(open)).toEqual(["I", "IA"]);
  });

  it("asks for the classification in edition 9 alone", () => {
    const { classification: _dropped, ...eighth } = answered("8", "clinical");
    expect(deriveFromFindings(eighth).answer.status).toBe("ok");
    const ninth = deriveFromFindings({ ...eighth, edition: "9", psumMm: 20 });
    expect(ninth.answer).toMatchObject({
      status: "incomplete",
      missing: ["classification"],
      decisive: "classification",
    });
    expect(possibleStages(ninth)).toEqual(["I", "II"]);
    expect(
      deriveFromFindings({ ...eighth, edition: "9", psumMm: 20, prefix: "yc" })
        .answer.result?.stage,
    ).toBe("II");
  });

  it("refuses a prefix that contradicts the classification", () => {
    for (const [prefix, classification] of [
      ["p", "clinical"],
      ["yp", "clinical"],
      ["c", "pathologic"],
      ["yc", "pathologic"],
    ] as const)
      expect(
        derive("8", classification, { prefix }).answer.warnings.join(),
      ).toMatch(/^prefix: /);
    for (const classification of ["clinical", "pathologic"])
      expect(derive("8", classification, { prefix: "r" }).answer.status).toBe(
        "ok",
      );
  });
});

describe("refused input names the field and a way out", () => {
  it.each<[string, Sheet, RegExp]>([
    ["Fmax 600 mm", { fmaxMm: 600 }, /^fmaxMm: 600 .* 0 to 100 mm/],
    ["negative Psum", { psumMm: -1 }, /^psumMm: -1 .* 0 to 300 mm/],
    [
      "a level of 101 mm",
      { psumMm: null, psumLevelsMm: { upper: 101, middle: null, lower: null } },
      /^psumLevelsMm\.upper: 101/,
    ],
    [
      "levels above the sum",
      { psumMm: 3, psumLevelsMm: { upper: 2, middle: 2, lower: null } },
      /^psumMm: .*less than/,
    ],
    [
      "station 15",
      { nodes: [{ station: "15", side: null, positive: true }] },
      /^nodes\.0\.station: "15"/,
    ],
    [
      "station 5 on the right",
      { nodes: [{ station: "5", side: "right", positive: true }] },
      /^nodes\.0\.side: .*left-sided/,
    ],
    [
      "one station positive and negative",
      {
        nodes: [
          { station: "4R", side: null, positive: true },
          { station: "4", side: "ipsilateral", positive: false },
        ],
      },
      /^nodes\.1\.station: .*positive and as negative/,
    ],
    [
      "4R on the left",
      { nodes: [{ station: "4R", side: "left", positive: true }] },
      /^nodes\.0\.side: .*says right/,
    ],
    [
      "a node without an answer",
      { nodes: [{ station: "4", side: "left" }] },
      /^nodes\.0\.positive: /,
    ],
    [
      "pleural effusion as a site",
      { metastases: ["malignant_pleural_effusion"] },
      /^metastases: .*is M0/,
    ],
    ["an unknown site", { metastases: ["moon"] }, /^metastases: "moon"/],
    [
      "no metastasis beside a site",
      {
        metastases: ["liver"],
        findings: { distant_metastasis: false },
      },
      /^findings\.distant_metastasis: .*liver/,
    ],
    [
      "no metastasis beside a distant node",
      {
        metastases: null,
        nodes: [{ station: "axillary", side: "left", positive: true }],
        findings: { distant_metastasis: false },
      },
      /^findings\.distant_metastasis: .*axillary/,
    ],
    [
      "a finding that is neither",
      { findings: { rib: "yes" as unknown as boolean } },
      /^findings\.rib: "yes"/,
    ],
    ["an odd side", { tumorSide: "both" }, /^tumorSide: "both"/],
    ["edition 5", { edition: "5" }, /^edition: /],
    ["an odd prefix", { prefix: "a" }, /^prefix: "a"/],
    ["nodes that are no list", { nodes: {} as unknown[] }, /^nodes: /],
  ])("%s", (_title, more, expected) => {
    const { answer, axes, effects } = derive("9", "clinical", more);
    expect(answer.status).toBe("invalid");
    expect(answer.warnings).toEqual([expect.stringMatching(expected)]);
    expect([axes, effects]).toEqual([null, []]);
  });

  it("never answers a sheet with a misspelt finding, and names the one that was meant", () => {
    const { answer } = derive("8", "pathologic", {
      findings: { lung_parenchima: true },
    });
    expect(answer.status).toBe("invalid");
    expect(answer.warnings).toEqual([
      "findings.lung_parenchima: not a finding. Did you mean lung_parenchyma? mesoboard score --help tnm.pleura.findings lists the names.",
    ]);
    const sheet = { ...emptyPleuralSheet, findings: { ribs: true } };
    expect(butchartFromSheet(sheet as never, "1976").warnings).toEqual([
      expect.stringMatching(/^findings\.ribs: .*Did you mean rib\?/),
    ]);
  });

  it.each<[string, Sheet, RegExp]>([
    [
      "a level",
      { psumMm: null, psumLevelsMm: { uper: 4 } },
      /^psumLevelsMm\.uper: not a level\. Did you mean upper\?/,
    ],
    [
      "a part of a node",
      { nodes: [{ station: "7", positive: true, sid: "left" }] },
      /^nodes\.0\.sid: not part of a node\. Did you mean side\?/,
    ],
    [
      "capitals and hyphens",
      { findings: { "Mediastinal-Fat": true } },
      /^findings: "Mediastinal-Fat" .*Did you mean mediastinal_fat\?/,
    ],
    [
      "a name like none",
      { findings: { pleurectomy_done: true } },
      /^findings\.pleurectomy_done: not a finding\. mesoboard score --help/,
    ],
  ])("refuses %s that is misspelt", (_title, more, expected) => {
    const { answer } = derive("9", "clinical", more);
    expect(answer.status).toBe("invalid");
    expect(answer.warnings).toEqual([expect.stringMatching(expected)]);
  });

  it("reads own names alone: __proto__ and constructor answer nothing", () => {
    const hostile: unknown = JSON.parse(
      '{"edition":"8","findings":{"__proto__":{"rib":true},"constructor":true}}',
    );
    expect(deriveFromFindings(hostile).answer.warnings).toEqual([
      expect.stringMatching(/^findings\.__proto__: /),
      expect.stringMatching(/^findings\.constructor: /),
    ]);
    const inherited: unknown = Object.create({ ribs: true, rib: true });
    const { answer } = deriveFromFindings({
      edition: "8",
      findings: inherited,
    });
    expect(answer).toEqual(
      deriveFromFindings({ edition: "8", findings: {} }).answer,
    );
    const many = Object.fromEntries(
      Array.from({ length: 9 }, (_, at) => [`x${at}`, true]),
    );
    expect(deriveFromFindings({ findings: many }).answer.warnings).toHaveLength(
      6,
    );
  });

  it("still answers a sheet with an unknown field beside the findings", () => {
    const { answer } = derive("8", "pathologic", { Edition: "7" });
    expect(answer.status).toBe("ok");
    expect(answer.warnings.join()).toMatch(/^Not used: "Edition"/);
  });
});

it("what a form gets has the shapes it is promised", () => {
  const open = deriveFromFindings({
    ...emptyPleuralSheet,
    edition: "9",
    classification: "clinical",
  });
  expect(resultSchema(z.unknown()).parse(open.answer)).toEqual(open.answer);
  for (const effect of open.effects)
    expect(findingEffectSchema.parse(effect)).toEqual(effect);
  expect(open.answer.warnings).toEqual([]);
  expect(open.answer.trail.length).toBeLessThan(120);
});

describe("lists longer than a sheet", () => {
  it.each([
    ["nodes", Array.from({ length: 81 }, () => ({ station: "7" }))],
    ["metastases", Array.from({ length: 31 }, () => "liver")],
  ])("are refused in one sentence: %s", (field, list) => {
    const { status, warnings } = deriveFromFindings({
      edition: "9",
      classification: "clinical",
      [field]: list,
    }).answer;
    expect(status).toBe("invalid");
    expect(warnings).toEqual([expect.stringContaining("more than the")]);
  });
});
