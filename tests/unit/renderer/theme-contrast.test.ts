import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const css = readFileSync(
  new URL("../../../renderer/app/theme.css", import.meta.url),
  "utf8",
);

function tokens(scheme: "light" | "dark"): Map<string, string> {
  const start = css.indexOf(`[data-mantine-color-scheme="${scheme}"] {`);
  const block = css.slice(start, css.indexOf("}", start));
  return new Map(
    [...block.matchAll(/--mb-([a-z-]+): (#[0-9a-f]{6})/gu)].map((match) => [
      match[1]!,
      match[2]!,
    ]),
  );
}

function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.03928
      ? channel / 12.92
      : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

function contrast(left: string, right: string): number {
  const [light, dark] = [luminance(left), luminance(right)].sort(
    (a, b) => b - a,
  );
  return (light! + 0.05) / (dark! + 0.05);
}

const textPairs: [string, string][] = [
  ["text", "bg"],
  ["text", "card"],
  ["text", "accent-soft"],
  ["muted", "bg"],
  ["muted", "card"],
  ["muted", "inset"],
  ["muted", "accent-soft"],
  ["accent", "card"],
  ["accent", "accent-soft"],
  ["on-accent", "accent"],
  ["on-accent", "accent-hover"],
  ["amber", "card"],
  ["amber", "bg"],
  ["amber", "amber-soft"],
  ["amber", "accent-soft"],
  ["red", "card"],
  ["red", "red-soft"],
  ["card", "red"],
  ["ok", "card"],
  ["topbar-text", "topbar"],
  ["topbar-muted", "topbar-inset"],
];
const edgePairs: [string, string][] = [
  ["control-line", "card"],
  ["focus", "card"],
  ["focus", "bg"],
];

describe.each(["light", "dark"] as const)("colors of the %s scheme", (name) => {
  const scheme = tokens(name);
  it.each(textPairs)("%s on %s can be read (4.5:1)", (front, back) => {
    expect(
      contrast(scheme.get(front)!, scheme.get(back)!),
    ).toBeGreaterThanOrEqual(4.5);
  });
  it.each(edgePairs)("%s on %s can be seen (3:1)", (front, back) => {
    expect(
      contrast(scheme.get(front)!, scheme.get(back)!),
    ).toBeGreaterThanOrEqual(3);
  });
});
