import type { EditionGuide } from "../../../shared/contract/staging.ts";
import type { PleuralSystem } from "./staging-draft.ts";

export type FindingGuide = EditionGuide["findings"][number];
type Group = FindingGuide["group"];

/** How the groups are headed, in the order in which they are asked. */
const groups: readonly { group: Group; title: string }[] = [
  { group: "surfaces", title: "Pleura, tumor side" },
  { group: "extension", title: "Local extension" },
  { group: "chest-wall", title: "Chest wall and spine" },
  { group: "beyond", title: "Beyond the pleural cavity" },
  { group: "effusion", title: "Effusion" },
];

export interface FindingGroup {
  group: Group;
  title: string;
  findings: readonly FindingGuide[];
}

/**
 * The findings as they are asked: those the edition uses by group, and those only others use. Surfaces and effusions
 * are always asked: they decide T0, and what must not be made of an effusion. Metastasis has its own field.
 */
export function groupFindings(
  findings: readonly FindingGuide[],
  system: PleuralSystem,
): { used: FindingGroup[]; unused: FindingGuide[] } {
  const isUsed = ({ group, category }: FindingGuide): boolean =>
    system !== "tnm-pleura" ||
    category !== null ||
    group === "surfaces" ||
    group === "effusion";
  const local = findings.filter(({ group }) => group !== "distant");
  return {
    used: groups
      .map(({ group, title }) => ({
        group,
        title,
        findings: local.filter(
          (finding) => finding.group === group && isUsed(finding),
        ),
      }))
      .filter((each) => each.findings.length > 0),
    unused: local.filter((finding) => !isUsed(finding)),
  };
}
