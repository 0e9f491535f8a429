import brigham1993 from "./examples/brigham1993.json" with { type: "json" };
import brigham1999 from "./examples/brigham1999.json" with { type: "json" };
import brims from "./examples/brims.json" with { type: "json" };
import bsa from "./examples/bsa.json" with { type: "json" };
import butchart from "./examples/butchart.json" with { type: "json" };
import calgb from "./examples/calgb.json" with { type: "json" };
import carboplatin from "./examples/carboplatin.json" with { type: "json" };
import eortc from "./examples/eortc.json" with { type: "json" };
import kusamura from "./examples/kusamura.json" with { type: "json" };
import lent from "./examples/lent.json" with { type: "json" };
import mgps from "./examples/mgps.json" with { type: "json" };
import mmps from "./examples/mmps.json" with { type: "json" };
import mwgs from "./examples/mwgs.json" with { type: "json" };
import nlr from "./examples/nlr.json" with { type: "json" };
import pathologyGrade from "./examples/pathology.grade.json" with { type: "json" };
import peritonealPci from "./examples/peritoneal.pci.json" with { type: "json" };
import peritonealYan from "./examples/peritoneal.yan.json" with { type: "json" };
import tnmPleuraFindings from "./examples/tnm.pleura.findings.json" with { type: "json" };
import tnmPleuraStage from "./examples/tnm.pleura.stage.json" with { type: "json" };
import units from "./examples/units.json" with { type: "json" };

/** An input of a rule, the arithmetic worked by hand, and what must come out of it. */
export interface WorkedExample {
  id: string;
  title: string;
  rule: string;
  input: unknown;
  arithmetic: string;
  /** The parts of the answer that were worked out by hand. */
  expected: Readonly<Record<string, unknown>>;
}

const examples: readonly (readonly WorkedExample[])[] = [
  tnmPleuraStage,
  tnmPleuraFindings,
  butchart,
  brigham1993,
  brigham1999,
  peritonealPci,
  peritonealYan,
  pathologyGrade,
  calgb,
  eortc,
  lent,
  mgps,
  nlr,
  mmps,
  brims,
  mwgs,
  kusamura,
  carboplatin,
  bsa,
  units,
];

/** The worked examples of a rule, in the order in which they are shown; none for a name no rule has. */
export function examplesOf(rule: string): readonly WorkedExample[] {
  return examples.flat().filter((example) => example.rule === rule);
}
