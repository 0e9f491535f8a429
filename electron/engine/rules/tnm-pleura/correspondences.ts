import type {
  NCategory,
  TCategory,
} from "../../../../shared/domain/staging.ts";

/** What a category of one system is called in the next. Categories not listed keep their name. */
export interface Renaming<Code extends string> {
  from: Code;
  to: readonly Code[];
  /** The reason a clinician reads. */
  text: string;
  /**
   * Set when the new category is carried over rather than implied by the definitions: the
   * categories the same tumor could also have there.
   */
  insteadOf?: readonly Code[];
}

/** One step between neighbouring systems. `imig` is the system of the 6th and 7th edition. */
export interface Correspondence {
  from: System;
  to: System;
  t: readonly Renaming<TCategory>[];
  n: readonly Renaming<NCategory>[];
}

export type System = "imig" | "8" | "9";

/** What makes T4 in edition 9 was T4 before; a former T4 may be any category there. */
const everyT = ["T1", "T2", "T3", "T4"] as const;

/** Nodes of editions 6 and 7 as editions 8 and 9 call them. */
export const nodesFromImig: readonly Renaming<NCategory>[] = [
  {
    from: "N2",
    to: ["N1"],
    text: "same-side mediastinal nodes (N2 before) are N1 from edition 8 on",
  },
  {
    from: "N3",
    to: ["N2"],
    text: "opposite mediastinal and supraclavicular nodes (N3 before) are N2 from edition 8 on",
  },
];

/** Nodes of editions 8 and 9 as editions 6 and 7 call them. */
export const nodesToImig: readonly Renaming<NCategory>[] = [
  {
    from: "N1",
    to: ["N1", "N2"],
    text: "N1 from edition 8 on holds both the bronchopulmonary and hilar nodes (N1 there) and the same-side mediastinal nodes (N2 there)",
  },
  {
    from: "N2",
    to: ["N3"],
    text: "N2 from edition 8 on (opposite mediastinal, supraclavicular) is N3 there",
  },
];

/**
 * How categories read across editions, T as a scan shows it. Derived from the definitions, not
 * printed in any source: the whole table is unverified and awaits a clinician.
 */
export const correspondences: readonly Correspondence[] = [
  {
    from: "imig",
    to: "8",
    t: [
      { from: "T1a", to: ["T1"], text: "edition 8 does not divide T1" },
      { from: "T1b", to: ["T1"], text: "edition 8 does not divide T1" },
      {
        from: "T2",
        to: ["T2"],
        text: "confluent visceral tumor made T2 before and is not named in edition 8; T2 is carried over",
        insteadOf: ["T1", "T2"],
      },
    ],
    n: nodesFromImig,
  },
  {
    from: "8",
    to: "imig",
    t: [
      {
        from: "T1",
        to: ["T1a", "T1b"],
        text: "T1 is divided there: T1a with free visceral pleura, T1b with foci on it",
        insteadOf: ["T1a", "T1b", "T2"],
      },
    ],
    n: nodesToImig,
  },
  {
    from: "8",
    to: "9",
    t: everyT.map((code) =>
      carried(code, "9", code === "T4" ? everyT : ["T1", "T2", "T3"]),
    ),
    n: [],
  },
  {
    from: "9",
    to: "8",
    t: everyT.map((code) => carried(code, "8", everyT)),
    n: [],
  },
];

function carried(
  code: TCategory,
  target: "8" | "9",
  insteadOf: readonly TCategory[],
): Renaming<TCategory> {
  return {
    from: code,
    to: [code],
    text: `clinical T of edition 9 comes from pleural thickness on CT (Psum, Fmax) and that of edition 8 from invasion, so ${code} is carried over to edition ${target} as an assumption`,
    insteadOf,
  };
}
