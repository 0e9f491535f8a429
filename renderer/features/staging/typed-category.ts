/**
 * The category meant by what was typed in a list: "2" or "t2" for T2, "1a" for T1a, "x" for TX; "-" or "?"
 * for not assessed (null). Undefined when nothing fits yet.
 */
export function typedCategory(
  typed: string,
  axis: "t" | "n" | "m",
  codes: readonly string[],
): string | null | undefined {
  if (typed === "-" || typed === "?") return null;
  const wanted = typed.toLowerCase().replace(new RegExp(`^${axis}`, "u"), "");
  if (wanted === "") return undefined;
  const tails = codes.map((code) => ({
    code,
    tail: code.slice(1).toLowerCase(),
  }));
  const exact = tails.find(({ tail }) => tail === wanted);
  return (exact ?? tails.find(({ tail }) => tail.startsWith(wanted)))?.code;
}
