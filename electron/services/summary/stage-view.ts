import type { CaseFile } from "../../../shared/domain/case-file.ts";
import type { VerificationLevel } from "../../../shared/domain/result.ts";
import type { StagingEvent } from "../../../shared/domain/staging-event.ts";
import type {
  FindingEffect,
  StageDerivation,
} from "../../../shared/domain/staging-views.ts";
import { tnmEditionSchema } from "../../../shared/domain/staging.ts";
import type { StageView } from "../../../shared/domain/views.ts";
import { categoriesText, stageAnswer } from "../../../shared/staging-words.ts";
import { weakest } from "../../engine/answers.ts";
import { factsOf } from "../cases/case-facts.ts";
import { derivationView } from "../staging/derivation-view.ts";
import { entryOfDraft } from "../staging/derive-draft.ts";
import { peritonealView } from "../staging/peritoneal-view.ts";
import { stagingRuleVersion } from "../staging/staging-rule.ts";
import { whyNoTnm } from "../staging/tnm-applies.ts";

type Axis = StageView["openFindings"][number]["axis"];
type Said = Pick<
  StageView,
  "comparisons" | "categoriesText" | "decision" | "openFindings"
>;
type Reading = Pick<
  StageDerivation,
  "stage" | "possible" | "categories" | "categoriesText" | "decision"
>;

/** A stored staging as a board reads it: what is open and which finding would decide, from the sheet it rests on. */
export function stageViewOf(file: CaseFile, event: StagingEvent): StageView {
  const said = saidBy(file, event);
  return {
    event,
    verification: verificationOf(event),
    ...said,
    comparedBy: said.comparisons.length === 0 ? "" : otherRules(event),
  };
}

/** Comparisons are read anew, the staging is not: says so where its rule has changed since. */
function otherRules(event: StagingEvent): string {
  const current = stagingRuleVersion(event);
  return event.ruleVersion === current
    ? ""
    : `Compared by rules ${current}; staged by rules ${event.ruleVersion}.`;
}

/** True for an edition of the TNM that the rules derive; others are kept as recorded. */
export function isDerivedEdition(edition: string): boolean {
  return tnmEditionSchema.safeParse(edition).success;
}

function verificationOf(event: StagingEvent): VerificationLevel | null {
  const { certainty } = stageAnswer(event);
  if (certainty !== "derived" && certainty !== "possible") return null;
  return event.trail.length === 0
    ? "unverified"
    : weakest(event.trail.map(({ verification }) => verification));
}

function saidBy(file: CaseFile, event: StagingEvent): Said {
  const { diagnosis, pathology } = factsOf(file);
  const entry = entryOfDraft(event);
  if (entry?.mode === "peritoneal") {
    const view = peritonealView(entry, { diagnosis, pathology });
    return ofSheet(event, view, (axis) =>
      peritonealLabel(axis, view.pci.missing.length),
    );
  }
  const { system, edition, classification, phase, t, n, m } = event;
  const stated = asStored(event);
  if (system !== "tnm-pleura" || !isDerivedEdition(edition)) return stated;
  if (whyNoTnm(diagnosis) !== null) return stated;
  const context = { file, recordedStage: event.recordedStage };
  if (entry?.mode === "findings") {
    const view = derivationView(entry, diagnosis, context);
    const { comparisons, effects } = view;
    const said = ofSheet(event, view, (axis) => firstOf(effects, axis));
    return { ...said, comparisons };
  }
  const asReported = {
    mode: "categories" as const,
    edition,
    classification,
    phase,
    t: t || null,
    n: n || null,
    m: m || null,
  };
  const { comparisons } = derivationView(asReported, diagnosis, context);
  return { ...stated, comparisons };
}

/** What the stored categories alone say: those not assessed are open. */
function asStored(event: StagingEvent): Said {
  const isOpen = stageAnswer(event).certainty === "possible";
  const open = axes.filter(
    (axis) => event[axis] === "" || event[axis].endsWith("X"),
  );
  return {
    comparisons: [],
    categoriesText: categoriesText(event),
    decision: null,
    openFindings: isOpen
      ? open.map((axis) => ({ axis, label: categoryLabel(axis) }))
      : [],
  };
}

/** What the sheet says, as long as today's rules read it as they did when it was stored. */
function ofSheet(
  event: StagingEvent,
  reading: Reading,
  labelOf: (axis: Axis) => string | null,
): Said {
  const isAsStored =
    reading.stage === event.derivedStage &&
    reading.possible.join() === event.possibleStages.join();
  if (!isAsStored) return asStored(event);
  const { categories, decision } = reading;
  const open = axes.filter((axis) => categories[axis].length > 1);
  return {
    comparisons: [],
    categoriesText: reading.categoriesText || categoriesText(event),
    decision,
    openFindings:
      decision === null
        ? []
        : open.flatMap((axis) => {
            const label = labelOf(axis);
            return label === null ? [] : [{ axis, label }];
          }),
  };
}

const axes: readonly Axis[] = ["t", "n", "m"];
const axisOfInput: Readonly<Record<string, Axis>> = {
  nodes: "n",
  tumorSide: "n",
  metastases: "m",
};

/** The finding of this axis to ask for first, the deciding one where it is its own; null when none changes the stage. */
function firstOf(effects: readonly FindingEffect[], axis: Axis): string | null {
  const first = effects.find(
    ({ input, changesStage }, at) =>
      (at === 0 || changesStage) && (axisOfInput[input] ?? "t") === axis,
  );
  return first?.label ?? null;
}

function categoryLabel(axis: Axis): string {
  return `Staging: ${axis.toUpperCase()}`;
}

function peritonealLabel(axis: Axis, regionsMissing: number): string | null {
  if (axis === "n") return "Regional nodes, abdomen";
  if (axis === "m") return "Metastasis outside the abdomen";
  return regionsMissing === 0
    ? null
    : `PCI, ${regionsMissing} of 13 regions not scored`;
}
