import type { FindingAnswers } from "../../../../shared/domain/pleural-sheet.ts";
import type { MCategory } from "../../../../shared/domain/staging.ts";
import type { Fields } from "../../inputs.ts";
import { fieldOf } from "../../inputs.ts";
import { listWords, quote } from "../../words.ts";
import type { MetastasisSite } from "./metastasis-sites.ts";
import { sites } from "./metastasis-sites.ts";
import type { OpenInput } from "./open-input.ts";
import type { Node } from "./read-nodes.ts";
import { isDistant } from "./stations.ts";

export const mOrder: readonly MCategory[] = ["M0", "M1"];

export interface MetastasisReading {
  possible: readonly MCategory[];
  because: string;
  open: OpenInput<MCategory>[];
}

export interface MetastasisFacts {
  findings: FindingAnswers;
  /** Null when nothing was said of any site. */
  metastases: readonly MetastasisSite[] | null;
  nodes: readonly Node[];
}

const mostSites = 30;

/** The sites listed, or null when nothing was said; a refused one adds a problem. */
export function readSites(
  fields: Fields,
  problems: string[],
): MetastasisSite[] | null {
  const given = fieldOf(fields, "metastases");
  if (given === null) return null;
  if (!Array.isArray(given)) {
    problems.push(
      `metastases: ${quote(given)} is not a list. Give the sites found, an empty list for none, or leave it empty when not assessed.`,
    );
    return null;
  }
  if (given.length > mostSites) {
    problems.push(
      `metastases: ${given.length} sites are listed, more than the ${mostSites} that fit a sheet. List each site once.`,
    );
    return null;
  }
  const found = new Set<MetastasisSite>();
  for (const value of given as readonly unknown[]) {
    const site = sites.find(({ code }) => code === value);
    if (site === undefined) problems.push(`metastases: ${siteProblem(value)}`);
    else found.add(site);
  }
  return sites.filter((one) => found.has(one));
}

/** Adds a problem where "no distant metastasis" stands beside one. */
export function checkMetastasis(
  { findings, metastases, nodes }: MetastasisFacts,
  problems: string[],
): void {
  if (findings.distant_metastasis !== false) return;
  const named = [
    ...(metastases ?? []).map(({ label }) => label.toLowerCase()),
    ...nodes
      .filter(({ station, positive }) => positive && isDistant(station))
      .map(({ station }) => `${station.name.toLowerCase()} nodes (M1)`),
  ];
  if (named.length > 0) {
    problems.push(
      `findings.distant_metastasis: "no distant metastasis" contradicts ${listWords([...new Set(named)], "and")}. Correct one of them.`,
    );
  }
}

/** M from the sites, the finding and the distant nodes; open when nothing was said. */
export function readM({
  findings,
  metastases,
  nodes,
}: MetastasisFacts): MetastasisReading {
  const distant = nodes.filter(
    ({ station, positive }) => positive && isDistant(station),
  );
  const [site] = metastases ?? [];
  if (site !== undefined)
    return known("M1", `${site.label.toLowerCase()} is a distant metastasis`);
  if (distant.length > 0) {
    const names = distant.map(({ station }) => station.name.toLowerCase());
    const [name = ""] = names.toSorted();
    return known("M1", `a positive ${name} node is a distant metastasis`);
  }
  if (findings.distant_metastasis === true)
    return known("M1", "distant metastasis is answered yes");
  if (metastases !== null || findings.distant_metastasis === false)
    return known("M0", "no distant metastasis was found");
  return {
    possible: mOrder,
    because: "distant metastasis was not assessed",
    open: [
      {
        input: "metastases",
        label: "Distant metastasis",
        branches: [
          { answer: "none found", codes: ["M0"] },
          { answer: "found", codes: ["M1"] },
        ],
        contrast: mOrder,
      },
    ],
  };
}

function known(code: MCategory, because: string): MetastasisReading {
  return { possible: [code], because, open: [] };
}

function siteProblem(value: unknown): string {
  if (value === "malignant_pleural_effusion") {
    return "a malignant pleural effusion is M0 in every edition and no metastasis. Record it as the finding malignant_pleural_effusion.";
  }
  const codes = listWords(sites.map(({ code }) => code));
  return `${quote(value)} is not a site. Use ${codes}.`;
}
