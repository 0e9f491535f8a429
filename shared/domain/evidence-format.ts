import type { ArmView, Interval, TrialView } from "./evidence-view.ts";

type HazardRatio = NonNullable<TrialView["hazardRatio"]>;

function decimalsOf(value: number): number {
  return String(value).split(".")[1]?.length ?? 0;
}

/** Figures of one kind with the same number of decimals, as many as the finest of them; never rounded. */
export function alignDecimals(values: readonly number[]): string[] {
  const decimals = Math.max(0, ...values.map(decimalsOf));
  return values.map((value) => value.toFixed(decimals));
}

/** "95 % CI", "96.6 % CI", "95 % assumed, level not printed", "one-sided 80 % limit". */
export function levelText(interval: Interval): string {
  const level = `${interval.levelPercent} %`;
  const isOneSided = interval.sided === "one";
  if (interval.levelPrinted)
    return isOneSided ? `one-sided ${level} limit` : `${level} CI`;
  return `${isOneSided ? "one-sided " : ""}${level} assumed, level not printed`;
}

export type IntervalKind = "normal" | "assumed" | "other";

/** How an interval is drawn: "normal" is two-sided at 95 % as printed, "assumed" has no printed level. */
export function intervalKind(interval: Interval): IntervalKind {
  const isWhole =
    interval.sided === "two" && interval.low !== null && interval.high !== null;
  if (!isWhole || interval.levelPercent !== 95) return "other";
  return interval.levelPrinted ? "normal" : "assumed";
}

/** "0.74 (0.60-0.91)"; a missing limit reads "none". Without interval the bare value. */
export function valueWithInterval(
  value: number,
  interval: Interval | null,
): string {
  if (interval === null) return String(value);
  const { low, high } = interval;
  const known = [value, low, high].filter((number) => number !== null);
  const texts = new Map(
    known.map((number, index) => [number, alignDecimals(known)[index] ?? ""]),
  );
  const limit = (number: number | null): string =>
    number === null ? "none" : (texts.get(number) ?? "");
  return `${limit(value)} (${limit(low)}-${limit(high)})`;
}

/** "0.74 (0.60-0.91), 96.6 % CI" or "0.77, interval not published". */
export function hazardRatioText(ratio: HazardRatio): string {
  const value = valueWithInterval(ratio.value, ratio.interval);
  const level =
    ratio.interval === null
      ? "interval not published"
      : levelText(ratio.interval);
  return `${value}, ${level}`;
}

/** "18.1 v 14.1 mo", "20.4 mo"; "?" stands for an arm the source leaves out, "not given" for none at all. */
export function mediansText(arms: readonly ArmView[]): string {
  const known = arms.flatMap((arm) => arm.medianOsMonths ?? []);
  if (known.length === 0) return "not given";
  const texts = alignDecimals(known);
  const parts = arms.map((arm) =>
    arm.medianOsMonths === null ? "?" : (texts.shift() ?? ""),
  );
  return `${parts.join(" v ")} mo`;
}

/** "nivolumab + ipilimumab v chemotherapy"; one arm alone is followed by "single arm". */
export function armsText(arms: readonly ArmView[]): string {
  const labels = arms.map((arm, index) =>
    index === 0 ? arm.label : lowerFirst(arm.label),
  );
  return labels.length === 1
    ? `${labels.join("")}, single arm`
    : labels.join(" v ");
}

/** "303 v 302", "226 v 222 treated", "55"; "not given" when no arm has a number. */
export function sizesText(arms: readonly ArmView[]): string {
  if (arms.every((arm) => arm.n === null)) return "not given";
  const sizes = arms
    .map((arm) => (arm.n === null ? "?" : String(arm.n)))
    .join(" v ");
  const bases = new Set(arms.map((arm) => arm.nBasis));
  return [sizes, ...(bases.size === 1 ? bases : [])].join(" ").trim();
}

/** "CheckMate 743 (2021)"; a name that holds its year stays as it is. */
export function trialTitle(trial: TrialView): string {
  const { name, year } = trial;
  return year === null || name.includes(String(year))
    ? name
    : `${name} (${year})`;
}

/** "Best supportive care" as it reads inside a sentence: "best supportive care". */
export function lowerFirst(text: string): string {
  return `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
}
