import { useId, useState } from "react";
import { Card } from "../../ui/card.tsx";
import { KeyHint } from "../../ui/key-hint.tsx";
import { CircumstancesField } from "../staging-record/index.ts";
import { BodyDiagram } from "./body-diagram.tsx";
import { sizeRange } from "./lesion-size.ts";
import { regionProblems, withSize } from "./peritoneal-findings.ts";
import type { PeritonealFindings } from "./peritoneal-findings.ts";
import { RegionList } from "./region-list.tsx";
import type { PeritonealGuide } from "./regions-props.ts";
import { SizeNotes, SizeRules } from "./size-rules.tsx";
import styles from "./regions.module.css";

interface RegionsCardProps {
  draft: PeritonealFindings;
  guide: PeritonealGuide;
  /** The total in one line; null while the first answer is on its way. */
  total: string | null;
  problems: readonly { path: string; message: string }[];
  onChange: (changes: Partial<PeritonealFindings>) => void;
  /** Called when the last region was scored on the map. */
  onLast: () => void;
}

/** How it was scored, and the 13 regions: on the map, in the list, and by the size rules; all show the same values. */
export function RegionsCard(props: RegionsCardProps) {
  const { draft, guide, onChange } = props;
  const range = sizeRange(guide.lesionSizes);
  const [active, setActive] = useState(0);
  const hintId = useId();
  const regions = {
    guide,
    sizes: draft.regions,
    problems: regionProblems(draft, props.problems, guide.lesionSizes),
    active,
    hintId,
    onActive: setActive,
    onLast: props.onLast,
    onSize: (id: number, text: string) =>
      onChange({ regions: withSize(draft.regions, id, text) }),
  };
  return (
    <Card
      title="Peritoneal cancer index"
      aside={`${guide.regions.length} regions, lesion size ${range}`}
      scrolls
      className={styles.card}
    >
      <CircumstancesField
        draft={draft}
        clinical="scored on imaging"
        onChange={onChange}
      />
      <output className={styles.total}>{props.total ?? "\u00a0"}</output>
      <div className={styles.map}>
        <div>
          <BodyDiagram {...regions} />
          <p id={hintId} className={styles.hint}>
            <KeyHint keys="R" /> goes to the map, arrows move, {range} score and
            go on, - clears. As seen from the front.
          </p>
          <SizeNotes guide={guide} />
        </div>
        <div>
          <RegionList {...regions} />
          <SizeRules {...regions} />
        </div>
      </div>
    </Card>
  );
}
