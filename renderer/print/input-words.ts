import type {
  IndexBrief,
  PickedInput,
} from "../../shared/domain/prognosis-views.ts";
import { lowerFirst } from "../../shared/domain/evidence-format.ts";
import { formatDate } from "../../shared/format.ts";

/** Short names for paper; null where the value names itself ("epithelioid", "69 y"). */
const shortNames: Readonly<Record<string, string | null>> = {
  ecog: "ECOG",
  ageYears: null,
  wbc_10e9_L: "WBC",
  chestPain: "chest pain",
  weightLoss: "weight loss",
  hemoglobin_g_dL: "Hb",
  histologyCertainty: null,
  histology: null,
  sex: null,
};

/** "WBC 9.4 10⁹/L", "epithelioid", "no chest pain": one used input as paper shows it. */
export function inputText({ name, label, display }: PickedInput): string {
  const value = (display ?? "").replace(" as reported)", ")");
  const short = shortNames[name] === undefined ? label : shortNames[name];
  if (short === null) return lowerFirst(value);
  if (value === "Yes") return short;
  return value === "No" ? `no ${short}` : `${short} ${value}`;
}

/** What the rule may not use, and what it lacks: "WBC 6.4 10⁹/L (25-Jul-2026, 122 days old: not used)", "missing: Sex", "answer unknown: Chest pain". */
export function notUsedTexts({
  inputs,
  missing,
}: Pick<IndexBrief, "inputs" | "missing">): string[] {
  const labelsOf = (state: PickedInput["state"]) =>
    inputs
      .filter((input) => input.state === state)
      .map(({ label }) => label)
      .filter((label) => missing.includes(label));
  const stale = byDate(inputs.filter(({ state }) => state === "stale"));
  const said = [
    ["missing", labelsOf("missing")],
    ["answer unknown", labelsOf("unknown-answer")],
    ["values of one day differ", labelsOf("disputed")],
  ] as const;
  return [
    ...stale.map(staleText),
    ...said
      .filter(([, labels]) => labels.length > 0)
      .map(([words, labels]) => `${words}: ${labels.join(", ")}`),
  ];
}

function staleText(group: {
  on: string | null;
  inputs: PickedInput[];
}): string {
  const [ageDays = null] = group.inputs.map((input) => input.ageDays);
  const when = [
    ...(group.on === null ? [] : [formatDate(group.on)]),
    ageDays === null ? "too old" : `${ageDays} days old`,
  ].join(", ");
  return `${group.inputs.map(inputText).join(", ")} (${when}: not used)`;
}

/** Inputs by their date, in the order of the rule: values of one day stand together and name it once. */
export function byDate(
  inputs: readonly PickedInput[],
): { on: string | null; inputs: PickedInput[] }[] {
  const groups: { on: string | null; inputs: PickedInput[] }[] = [];
  for (const input of inputs) {
    const group = groups.find(({ on }) => on === input.on);
    if (group === undefined) groups.push({ on: input.on, inputs: [input] });
    else group.inputs.push(input);
  }
  return groups;
}
