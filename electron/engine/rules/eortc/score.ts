import type {
  EortcFactor,
  EortcResult,
  EortcRisk,
  EortcScore,
} from "../../../../shared/domain/prognosis.ts";
import type { Axis, Exploration } from "../../completions.ts";
import { explore } from "../../completions.ts";
import type { Convention, EortcFactorRule, EortcInputName } from "./factors.ts";
import {
  conventions,
  eortcFactors,
  isPresent,
  lowRiskUpToHundredths,
} from "./factors.ts";
import { eortcInputs } from "./inputs.ts";

export type EortcValues = Readonly<
  Record<EortcInputName, string | number | null>
>;

/** Whether a factor is present under each convention. */
type Presence = Readonly<Record<Convention, boolean>>;

/** What each factor may be, in the order of `eortcFactors`; one presence when it is known. */
export type Presences = readonly (readonly Presence[])[];

export interface Scoring {
  exploration: Exploration<EortcInputName>;
  /** One answer per risk still possible, low first. */
  answers: EortcResult[];
}

/** The presences each factor may have, given the inputs. A subtype not specified is open, as a missing one. */
export function presencesOf(values: EortcValues): Presences {
  return eortcFactors.map((factor) => {
    const value = values[factor.input];
    if (value === null) return everyPresence(factor);
    const known = presence(factor, value);
    return value === "nos" ? [known, ...everyPresence(factor)] : [known];
  });
}

/** Every completion under both conventions, gathered into one answer per risk. */
export function score(presences: Presences): Scoring {
  const gathered = { low: new Gathering(), high: new Gathering() };
  const axes: Axis<EortcInputName>[] = presences.map((options, at) => ({
    name: eortcFactors[at]?.input ?? null,
    branches: [...options.keys()],
  }));
  axes.push({ name: null, branches: [...conventions.keys()] });
  const exploration = explore(axes, (branches) => {
    const convention =
      conventions[branches[presences.length] ?? 0] ?? "sarcomatous";
    const completion = presences.map(
      (options, at) => options[branches[at] ?? 0] ?? absent,
    );
    const { scoreHundredths, risk } = scoreUnder(completion, convention);
    gathered[risk].add(completion, convention, scoreHundredths);
    return risk === "low" ? 1 : 2;
  });
  const risks: readonly EortcRisk[] = ["low", "high"];
  return {
    exploration,
    answers: risks.flatMap((risk) => gathered[risk].answer(risk) ?? []),
  };
}

const absent: Presence = { sarcomatous: false, nonepithelioid: false };

/** The completions of one risk: the one with the fewest points, the range, what they agree on. */
class Gathering {
  #fewest: readonly Presence[] = [];
  #min = Infinity;
  #max = -Infinity;
  readonly #seen = eortcFactors.map(() => new Set<boolean>());

  add(
    completion: readonly Presence[],
    convention: Convention,
    points: number,
  ): void {
    if (points < this.#min) this.#fewest = completion;
    this.#min = Math.min(this.#min, points);
    this.#max = Math.max(this.#max, points);
    for (const [at, one] of completion.entries())
      this.#seen[at]?.add(one[convention]);
  }

  answer(risk: EortcRisk): EortcResult | undefined {
    if (this.#fewest.length === 0) return undefined;
    return {
      scoreHundredths: this.#min,
      risk,
      factors: eortcFactors.map((factor, at) =>
        shownFactor(factor, this.#seen[at]),
      ),
      conventions: {
        sarcomatous: scoreUnder(this.#fewest, "sarcomatous"),
        nonepithelioid: scoreUnder(this.#fewest, "nonepithelioid"),
      },
      scoreRangeHundredths: { min: this.#min, max: this.#max },
    };
  }
}

function shownFactor(
  rule: EortcFactorRule,
  seen: ReadonlySet<boolean> | undefined,
): EortcFactor {
  const { factor, text, weightHundredths, verification } = rule;
  const [only] = seen ?? [];
  const present = seen?.size === 1 ? (only ?? null) : null;
  return { factor, text, weightHundredths, present, verification };
}

function scoreUnder(
  completion: readonly Presence[],
  convention: Convention,
): EortcScore {
  let points = 0;
  for (const [at, factor] of eortcFactors.entries()) {
    if (completion[at]?.[convention] === true)
      points += factor.weightHundredths;
  }
  return {
    scoreHundredths: points,
    risk: points <= lowRiskUpToHundredths ? "low" : "high",
  };
}

function presence(factor: EortcFactorRule, value: string | number): Presence {
  return {
    sarcomatous: isPresent(factor, value, "sarcomatous"),
    nonepithelioid: isPresent(factor, value, "nonepithelioid"),
  };
}

/** Every presence some value of the factor's input leads to. */
function everyPresence(factor: EortcFactorRule): Presence[] {
  const words = eortcInputs[factor.input].values;
  const present = { sarcomatous: true, nonepithelioid: true };
  if (words.length === 0) return [absent, present];
  const all = words.map((word) => presence(factor, word));
  const distinct = new Map(
    all.map((one) => [`${one.sarcomatous} ${one.nonepithelioid}`, one]),
  );
  return [...distinct.values()];
}
