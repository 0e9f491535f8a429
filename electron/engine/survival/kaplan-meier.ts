/** One patient: days under observation, and whether death ended it. */
export interface FollowUp {
  days: number;
  died: boolean;
}

/** Share alive after some days, with its 95 % interval; `atRisk` were still observed on that day, before its deaths. */
export interface ShareAlive {
  days: number;
  share: number;
  /** Null where nobody or everybody has died: the formula then gives none. */
  interval: { low: number; high: number } | null;
  atRisk: number;
}

/** One step of the curve: the share alive after the deaths of that day. */
interface Step {
  days: number;
  share: number;
  /** Sum of d / (n (n − d)) so far; infinite once everybody at risk has died. */
  greenwood: number;
}

/** The 97.5 % point of the standard normal distribution. */
const z = 1.959963984540054;
/** A half that came about as a product of fractions is a half. */
const rounding = 1e-12;

/**
 * The Kaplan-Meier curve, one step for each day with a death. Who is last seen on a day on which others die is
 * counted as alive on that day: deaths come before censoring. Follow-up of less than 0 days is refused.
 */
function curve(patients: readonly FollowUp[]): Step[] {
  if (patients.some(({ days }) => !Number.isFinite(days) || days < 0))
    throw new RangeError("Follow-up is a number of days, 0 or more.");
  const sorted = patients.toSorted((left, right) => left.days - right.days);
  const steps: Step[] = [];
  let share = 1;
  let greenwood = 0;
  for (let at = 0; at < sorted.length;) {
    const day = sorted[at]?.days ?? 0;
    const atRisk = sorted.length - at;
    let deaths = 0;
    for (; sorted[at]?.days === day; at += 1)
      if (sorted[at]?.died === true) deaths += 1;
    if (deaths === 0) continue;
    share *= (atRisk - deaths) / atRisk;
    greenwood += deaths / (atRisk * (atRisk - deaths));
    steps.push({ days: day, share, greenwood });
  }
  return steps;
}

/** First day on which no more than half are alive; null when that was not reached. */
export function medianSurvivalDays(
  patients: readonly FollowUp[],
): number | null {
  const half = curve(patients).find(({ share }) => share <= 0.5 + rounding);
  return half?.days ?? null;
}

/**
 * Share alive after `days`, with Greenwood's variance on the log-log scale (95 %). Null when nobody was observed that
 * long while some were still alive: the curve says nothing there.
 */
export function shareAlive(
  patients: readonly FollowUp[],
  days: number,
): ShareAlive | null {
  const last = curve(patients).findLast((step) => step.days <= days);
  const atRisk = countAtRisk(patients, days);
  const { share, greenwood } = last ?? { share: 1, greenwood: 0 };
  if (patients.length === 0 || (atRisk === 0 && share > 0)) return null;
  return { days, share, interval: intervalOf(share, greenwood), atRisk };
}

/** How many were still observed on that day, before its deaths. */
function countAtRisk(patients: readonly FollowUp[], day: number): number {
  return patients.filter(({ days }) => days >= day).length;
}

function intervalOf(share: number, greenwood: number): ShareAlive["interval"] {
  if (share === 1 || share === 0) return null;
  const spread = Math.exp((z * Math.sqrt(greenwood)) / Math.log(share));
  return { low: share ** (1 / spread), high: share ** spread };
}
