import type { ChannelOutput } from "../../../shared/contract/index.ts";

export type PeritonealGuide = ChannelOutput<"staging.peritonealGuide">;

/** What the map, the list and the size rules share: the typed sizes and the region that is being scored. */
export interface RegionsProps {
  guide: PeritonealGuide;
  sizes: readonly string[];
  problems: ReadonlyMap<number, string>;
  active: number;
  hintId: string;
  onActive: (id: number) => void;
  onSize: (id: number, text: string) => void;
  /** Called when the last region was scored on the map: the keyboard goes on. */
  onLast: () => void;
}
