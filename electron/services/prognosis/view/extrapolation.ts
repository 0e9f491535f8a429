import type { CaseFile } from "../../../../shared/domain/case-file.ts";
import {
  isDayOffset,
  onCalendar,
} from "../../../../shared/domain/clinical-date.ts";
import type { ClinicalDate } from "../../../../shared/domain/primitives.ts";
import { formatDate } from "../../../../shared/format.ts";
import { factsOf } from "../../cases/case-facts.ts";
import { isSurelyAfter } from "../../dates/span.ts";
import type { IndexContext } from "./index-context.ts";
import type { Reference } from "../inputs/reference.ts";

const otherSites = {
  peritoneum: "peritoneal",
  pericardium: "pericardial",
  "tunica-vaginalis": "tunica vaginalis",
} as const;
const otherExtents = {
  localized: "localized mesothelioma",
  "in-situ": "mesothelioma in situ",
} as const;

/** The indices derived in trials of diffuse pleural disease, by the names of their rules. */
const ofPleuralTrials: ReadonlySet<string> = new Set(["eortc", "calgb"]);

/** One thing that sets this patient apart from those the index was derived in: in full, and short for paper. */
interface Extrapolation {
  limit: string;
  notice: string;
}

/** What sets this patient apart from those the index was derived in, as sentences to read first. */
export function limitsFor(context: IndexContext, rule: string): string[] {
  return extrapolationsFor(context, rule).map(({ limit }) => limit);
}

/** The same in short form: "Extrapolated: peritoneal, not pleural disease". */
export function extrapolationNotices(
  context: IndexContext,
  rule: string,
): string[] {
  return extrapolationsFor(context, rule).map(
    ({ notice }) => `Extrapolated: ${notice}`,
  );
}

function extrapolationsFor(
  { file, reference }: IndexContext,
  rule: string,
): Extrapolation[] {
  const { site, extent } = factsOf(file).diagnosis;
  const found: Extrapolation[] = [];
  if (!ofPleuralTrials.has(rule)) return found;
  if (site !== "pleura" && site !== "not-recorded") {
    found.push({
      limit: `Derived in trials of pleural disease: for ${otherSites[site]} mesothelioma this is extrapolation.`,
      notice: `${otherSites[site]}, not pleural disease.`,
    });
  }
  if (extent === "localized" || extent === "in-situ") {
    const words = otherExtents[extent];
    found.push({
      limit: `Derived in trials of diffuse disease: for ${words} this is extrapolation.`,
      notice: `${words}, not diffuse disease.`,
    });
  }
  if (rule === "calgb" && systemicBegins(file, reference).length > 0) {
    found.push({
      limit:
        "Derived in patients without prior chemotherapy: this patient has had systemic treatment.",
      notice: "had systemic treatment before.",
    });
  }
  return found;
}

/** A sentence to show and the same in short. */
export interface Notice {
  sentence: string;
  notice: string;
}

/** What death means for the index, and whether it stops any group from being given. */
export function deathNotice(
  file: CaseFile,
  reference: Reference,
  hasGroup: boolean,
): (Notice & { stops: boolean }) | null {
  const { status, diedOn } = factsOf(file).outcome;
  if (status !== "dead") return null;
  const isDated = diedOn !== null && !isDayOffset(diedOn);
  const when = isDated ? ` on ${formatDate(diedOn)}` : "";
  const died = isDated ? `Died ${formatDate(diedOn)}` : "Died";
  if (reference.kind !== "diagnosis") {
    return {
      sentence: `The patient died${when}: no group is given. With a whole date of diagnosis the group of that day could be shown.`,
      notice: `${died}: no group is given.`,
      stops: true,
    };
  }
  const what = hasGroup ? "The group is that" : "The values are those";
  return {
    sentence: `The patient died${when}. ${what} of the day of diagnosis, for review only.`,
    notice: `${died}: ${hasGroup ? "group" : "values"} of the day of diagnosis, for review only.`,
    stops: false,
  };
}

/**
 * The starts of the systemic treatments begun by the reference date, on the calendar where the day of diagnosis is
 * known; one that cannot be placed counts.
 */
export function systemicBegins(
  file: CaseFile,
  { on }: Reference,
): ClinicalDate[] {
  const { diagnosedOn } = factsOf(file).diagnosis;
  return file.treatments.flatMap(({ kind, startedOn }) => {
    if (kind !== "systemic" || startedOn === null) return [];
    const start = onCalendar(startedOn, diagnosedOn);
    return isSurelyAfter(start, on) ? [] : [start];
  });
}
