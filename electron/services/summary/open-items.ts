import type { CaseFile } from "../../../shared/domain/case-file.ts";
import type { Gap } from "../../../shared/domain/gap.ts";
import type { IndexBrief } from "../../../shared/domain/prognosis-views.ts";
import type { OpenItem, StageView } from "../../../shared/domain/views.ts";
import { notPursued } from "../../../shared/not-pursued.ts";
import { answersOf, stageAnswer } from "../../../shared/staging-words.ts";
import { factsOf } from "../cases/case-facts.ts";

/** Something a rule lacks: the item as a gap would name it, and the words by which a recorded gap covers it. */
interface Lack {
  item: string;
  covers: RegExp;
  why: string;
}

/** Words in a gap that mean the same as an input the rules lack; a blood count brings both counts. */
const coveredBy: Readonly<Record<string, RegExp>> = {
  "ECOG performance status": /\becog\b|performance status/i,
  Age: /birth|\bage\b/i,
  "White cells":
    /white (blood )?cell|leu[ck]ocyte|\bwbc\b|blood count|\bcbc\b|\bfbc\b/i,
  "Chest pain": /chest pain|symptom/i,
  "Weight loss": /weight|symptom/i,
  Hemoglobin: /ha?emoglobin|\bhb\b|blood count|\bcbc\b|\bfbc\b/i,
  "Certainty of diagnosis":
    /certain|pathology review|central review|second opinion/i,
  Histology: /histolog|subtype|pathology review|central review/i,
  Sex: /\bsex\b/i,
};

/** Words in a gap that ask for what an axis of the staging lacks. */
const axisCoveredBy: Readonly<
  Record<StageView["openFindings"][number]["axis"], RegExp>
> = {
  t: /\bT categor|\bcT\b|primary tumou?r|staging/i,
  n: /\bnodes?\b|nodal|\bN categor|\bcN\b|staging|PET/i,
  m: /metasta|\bM categor|\bcM\b|staging|PET/i,
};

/**
 * The recorded gaps still open, soonest due first, then what the board, the indices and the staging lack. A lack
 * that a gap already covers is told in that gap's reason. For a patient who has died each lack is listed as not
 * pursued.
 */
export function openItemsOf(
  file: CaseFile,
  indices: readonly IndexBrief[],
  stage: StageView | null,
): OpenItem[] {
  const gaps = file.gaps.filter(
    ({ status }) => status === "open" || status === "requested",
  );
  const { outcome, presentation } = factsOf(file);
  const isDead = outcome.status === "dead";
  const lacks = [
    ...questionLack(presentation.question),
    ...indexLacks(indices),
    ...stagingLacks(stage),
  ].map((lack) =>
    isDead ? { ...lack, why: `${notPursued} ${lack.why}` } : lack,
  );
  const recorded = gaps
    .sort((left, right) =>
      (left.dueOn ?? "9999").localeCompare(right.dueOn ?? "9999"),
    )
    .map((gap) => recordedItem(gap, lacks));
  const uncovered = lacks.filter(
    (lack) => !gaps.some(({ item }) => isCoveredBy(lack, item)),
  );
  return [...recorded, ...uncovered.map(lackItem)];
}

function isCoveredBy(lack: Lack, item: string): boolean {
  return (
    lack.covers.test(item) || item.toLowerCase() === lack.item.toLowerCase()
  );
}

function recordedItem(gap: Gap, lacks: readonly Lack[]): OpenItem {
  const { item, owner, requestedOn, dueOn, note } = gap;
  const reasons = lacks
    .filter((lack) => isCoveredBy(lack, item))
    .map(({ why }) => why);
  const why = [note ?? "", ...new Set(reasons)]
    .filter((part) => part !== "")
    .join(" ");
  return { item, owner, requestedOn, dueOn, why, recorded: true };
}

function lackItem({ item, why }: Lack): OpenItem {
  return {
    item,
    owner: null,
    requestedOn: null,
    dueOn: null,
    why,
    recorded: false,
  };
}

function questionLack(question: string): Lack[] {
  if (question.trim() !== "") return [];
  return [
    {
      item: "Question for the board",
      covers: /\bquestion\b/i,
      why: "Not recorded.",
    },
  ];
}

/** What the core indices lack; the others name it themselves and ask nobody to fetch it. */
function indexLacks(indices: readonly IndexBrief[]): Lack[] {
  const open = indices.filter(
    ({ isCore, missing }) => isCore && missing.length > 0,
  );
  const items = [...new Set(open.flatMap(({ missing }) => missing))];
  return items.map((item) => {
    const names = open
      .filter(({ missing }) => missing.includes(item))
      .map(({ name }) => name);
    return {
      item,
      covers: coveredBy[item] ?? /$^/,
      why: `Needed for ${names.join(" and ")}.`,
    };
  });
}

/** The finding that each open axis of the staging waits for; the one that decides brings what its answers would do. */
function stagingLacks(stage: StageView | null): Lack[] {
  if (stage === null) return [];
  const { event, decision, openFindings } = stage;
  const still = `Stage still ${answersOf(stageAnswer(event)).join(" or ")}.`;
  return openFindings.map(({ axis, label }) => ({
    item: label,
    covers: axisCoveredBy[axis],
    why:
      decision?.sentence.startsWith(label) === true
        ? `${still} ${decision.sentence}`
        : still,
  }));
}
