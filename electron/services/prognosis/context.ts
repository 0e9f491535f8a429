import type { CaseFile } from "../../../shared/domain/case-file.ts";
import { isDayOffset } from "../../../shared/domain/clinical-date.ts";
import { formatDate } from "../../../shared/format.ts";
import { factsOf } from "../cases/case-facts.ts";
import { isSurelyAfter, onCalendar } from "../dates/span.ts";
import type { Reference } from "./reference.ts";

const otherSites = {
  peritoneum: "peritoneal",
  pericardium: "pericardial",
  "tunica-vaginalis": "tunica vaginalis",
} as const;

/** What sets this patient apart from those the index was derived in, as sentences to read first. */
export function limitsFor(
  file: CaseFile,
  rule: "calgb" | "eortc",
  reference: Reference,
): string[] {
  const { diagnosis } = factsOf(file);
  const limits: string[] = [];
  const { site, extent } = diagnosis;
  if (site !== "pleura" && site !== "not-recorded") {
    limits.push(
      `Derived in trials of pleural disease: for ${otherSites[site]} mesothelioma this is extrapolation.`,
    );
  }
  if (extent === "localized" || extent === "in-situ") {
    const words =
      extent === "localized"
        ? "localized mesothelioma"
        : "mesothelioma in situ";
    limits.push(
      `Derived in trials of diffuse disease: for ${words} this is extrapolation.`,
    );
  }
  if (rule === "calgb" && wasTreatedBy(file, reference)) {
    limits.push(
      "Derived in patients without prior chemotherapy: this patient has had systemic treatment.",
    );
  }
  return limits;
}

/** What death means for the index: a sentence to show, and whether a group may still be given. */
export function deathNotice(
  file: CaseFile,
  reference: Reference,
): { sentence: string; computed: boolean } | null {
  const { status, diedOn } = factsOf(file).outcome;
  if (status !== "dead") return null;
  const when =
    diedOn === null || isDayOffset(diedOn) ? "" : ` on ${formatDate(diedOn)}`;
  return reference.kind === "diagnosis"
    ? {
        sentence: `The patient died${when}. The group is that of the day of diagnosis, for review only.`,
        computed: true,
      }
    : {
        sentence: `The patient died${when}: no group is given. With a whole date of diagnosis the group of that day could be shown.`,
        computed: false,
      };
}

/** Systemic treatment begun by the reference date; one whose start cannot be placed counts. */
function wasTreatedBy(file: CaseFile, { on }: Reference): boolean {
  const { diagnosedOn } = factsOf(file).diagnosis;
  return file.treatments.some(
    ({ kind, startedOn }) =>
      kind === "systemic" &&
      startedOn !== null &&
      !isSurelyAfter(onCalendar(startedOn, diagnosedOn), on),
  );
}
