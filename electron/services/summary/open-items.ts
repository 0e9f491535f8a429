import type { CaseFile } from "../../../shared/domain/case-file.ts";
import type { Gap } from "../../../shared/domain/gap.ts";
import type { StagingEvent } from "../../../shared/domain/staging-event.ts";
import type { IndexView, OpenItem } from "../../../shared/domain/views.ts";
import { notPursued } from "../../../shared/not-pursued.ts";
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

const axes = [
  {
    axis: "t",
    item: "Staging: T",
    covers: /\bT categor|\bcT\b|primary tumou?r|staging/i,
  },
  {
    axis: "n",
    item: "Staging: N",
    covers: /\bnodes?\b|nodal|\bN categor|\bcN\b|staging|PET/i,
  },
  {
    axis: "m",
    item: "Staging: M",
    covers: /metasta|\bM categor|\bcM\b|staging|PET/i,
  },
] as const;

/**
 * The recorded gaps still open, soonest due first, then what the board, the indices and the staging lack. A lack
 * that a gap already covers is told in that gap's reason. For a patient who has died each lack is listed as not
 * pursued.
 */
export function openItemsOf(
  file: CaseFile,
  indices: readonly IndexView[],
  staging: StagingEvent | null,
): OpenItem[] {
  const gaps = file.gaps.filter(
    ({ status }) => status === "open" || status === "requested",
  );
  const { outcome, presentation } = factsOf(file);
  const isDead = outcome.status === "dead";
  const lacks = [
    ...questionLack(presentation.question),
    ...indexLacks(indices),
    ...stagingLacks(staging),
  ].map((lack) =>
    isDead ? { ...lack, why: `${notPursued} ${lack.why}` } : lack,
  );
  const recorded = gaps
    .sort((left, right) =>
      (left.dueOn ?? "9999").localeCompare(right.dueOn ?? "9999"),
    )
    .map((gap) => recordedItem(gap, lacks));
  const uncovered = lacks.filter(
    (lack) => !gaps.some(({ item }) => lack.covers.test(item)),
  );
  return [...recorded, ...uncovered.map(lackItem)];
}

function recordedItem(gap: Gap, lacks: readonly Lack[]): OpenItem {
  const { item, owner, requestedOn, dueOn, note } = gap;
  const reasons = lacks
    .filter(({ covers }) => covers.test(item))
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

function indexLacks(indices: readonly IndexView[]): Lack[] {
  const open = indices.filter(({ missing }) => missing.length > 0);
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

function stagingLacks(staging: StagingEvent | null): Lack[] {
  if (staging === null || staging.possibleStages.length < 2) return [];
  const why = `Stage still ${staging.possibleStages.join(" or ")}.`;
  return axes
    .filter(({ axis }) => staging[axis] === "" || staging[axis].endsWith("X"))
    .map(({ item, covers }) => ({ item, covers, why }));
}
