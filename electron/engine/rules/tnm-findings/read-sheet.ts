import type {
  BodySide,
  FindingAnswers,
} from "../../../../shared/domain/pleural-sheet.ts";
import type { Classification } from "../../../../shared/domain/staging-event.ts";
import type { TnmEdition } from "../../../../shared/domain/staging.ts";
import type { Fields } from "../../inputs.ts";
import { fieldOf, isFields, refuseUnknownKeys } from "../../inputs.ts";
import { quote } from "../../words.ts";
import { readClassification, readEdition } from "../tnm-pleura/categories.ts";
import { findingNames } from "./finding-words.ts";
import { findingsRule } from "./inputs.ts";
import { checkMetastasis, readSites } from "./m-axis.ts";
import type { MetastasisSite } from "./metastasis-sites.ts";
import type { Node } from "./read-nodes.ts";
import { readNodes } from "./read-nodes.ts";
import { stations } from "./stations.ts";
import type { Thickness } from "./thickness.ts";
import { readThickness } from "./thickness.ts";

/** What was found, free of any edition. */
export interface SheetFacts {
  tumorSide: BodySide | null;
  findings: FindingAnswers;
  thickness: Thickness;
  /** In the order of the station table. */
  nodes: readonly Node[];
  metastases: readonly MetastasisSite[] | null;
}

export interface Request {
  edition: TnmEdition | null;
  classification: Classification | null;
  sheet: SheetFacts;
}

const classificationByPrefix: Readonly<Record<string, Classification | null>> =
  {
    c: "clinical",
    yc: "clinical",
    p: "pathologic",
    yp: "pathologic",
    r: null,
  };

/** The request as the rule uses it; every refused entry adds a problem "field: what is wrong and what to do". */
export function readRequest(fields: Fields, problems: string[]): Request {
  const edition = readEdition(fields, problems);
  const classification = classificationOf(fields, problems);
  const thickness = readThickness(fields, problems);
  return {
    edition,
    classification,
    sheet: { ...readObserved(fields, problems), thickness },
  };
}

/** The findings, stations and sites of a sheet, the part that every system reads. Refused entries add a problem. */
export function readObserved(
  fields: Fields,
  problems: string[],
): Omit<SheetFacts, "thickness"> {
  const givenSide = readTumorSide(fields, problems);
  const findings = readFindings(fields, problems);
  const nodes = readNodes(fields, givenSide, problems).toSorted(byStation);
  const tumorSide = givenSide ?? impliedSide(nodes, problems);
  const metastases = readSites(fields, problems);
  checkMetastasis({ findings, metastases, nodes }, problems);
  return { tumorSide, findings, nodes, metastases };
}

/** The classification as given, or as the prefix says it; the two must agree. */
function classificationOf(
  fields: Fields,
  problems: string[],
): Classification | null {
  const given = readClassification(fields, problems);
  const prefix = fieldOf(fields, "prefix");
  if (prefix === null) return given;
  if (
    typeof prefix !== "string" ||
    !Object.hasOwn(classificationByPrefix, prefix)
  ) {
    problems.push(
      `prefix: ${quote(prefix)} is not a prefix. Use c, p, yc, yp, r, or leave it out.`,
    );
    return given;
  }
  const said = classificationByPrefix[prefix] ?? null;
  if (said !== null && given !== null && said !== given) {
    problems.push(
      `prefix: ${prefix} is ${said} and the classification is ${given}. Correct one of them.`,
    );
  }
  return given ?? said;
}

function readTumorSide(fields: Fields, problems: string[]): BodySide | null {
  const side = fieldOf(fields, "tumorSide");
  if (side === null || side === "left" || side === "right") return side;
  problems.push(
    `tumorSide: ${quote(side)} is not left or right. Leave it empty when unknown.`,
  );
  return null;
}

/** Stations 5 and 6 lie on the left: called ipsilateral or contralateral they tell the side of the tumor. */
function impliedSide(
  nodes: readonly Node[],
  problems: string[],
): BodySide | null {
  const implied = new Set(
    nodes.flatMap(({ station, side }): BodySide[] => {
      if (station.place !== "left") return [];
      if (side === "ipsilateral") return ["left"];
      return side === "contralateral" ? ["right"] : [];
    }),
  );
  if (implied.size > 1) {
    problems.push(
      "nodes: stations 5 and 6 both lie on the left, so one cannot be ipsilateral and the other contralateral. Correct one of them.",
    );
  }
  const [side] = implied;
  return side ?? null;
}

function readFindings(fields: Fields, problems: string[]): FindingAnswers {
  const given = fieldOf(fields, "findings");
  if (given === null) return {};
  if (!isFields(given)) {
    problems.push(
      `findings: ${quote(given)} is not an object. Give each finding that was assessed as true or false.`,
    );
    return {};
  }
  refuseUnknownKeys(
    given,
    findingNames,
    {
      path: "findings",
      thing: "a finding",
      where: `mesoboard score --help ${findingsRule} lists the names.`,
    },
    problems,
  );
  const findings: FindingAnswers = {};
  for (const name of findingNames) {
    const answer = fieldOf(given, name);
    if (typeof answer === "boolean") findings[name] = answer;
    else if (answer !== null) {
      problems.push(
        `findings.${name}: ${quote(answer)} is neither true nor false. Leave it out when it was not assessed.`,
      );
    }
  }
  return findings;
}

function byStation(a: Node, b: Node): number {
  return (
    stations.indexOf(a.station) - stations.indexOf(b.station) ||
    String(a.side).localeCompare(String(b.side), "en") ||
    Number(a.positive) - Number(b.positive)
  );
}
