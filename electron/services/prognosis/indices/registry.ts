import { offer, type OfferedIndex } from "../view/offered-index.ts";
import { eortcView, eortcWords } from "./eortc-view.ts";
import { calgbView, calgbWords } from "./calgb-view.ts";
import { brimsView, brimsWords } from "./brims-view.ts";
import { lentView, lentWords } from "./lent-view.ts";
import { mgpsView, mgpsWords } from "./mgps-view.ts";
import { nlrView, nlrWords } from "./nlr-view.ts";
import { mmpsView, mmpsWords } from "./mmps-view.ts";
import { mwgsView, mwgsWords } from "./mwgs-view.ts";
import { kusamuraView, kusamuraWords } from "./kusamura-view.ts";

/** Every index offered, in the order in which they are shown. */
export const offeredIndices: readonly OfferedIndex[] = [
  offer(eortcWords, eortcView),
  offer(calgbWords, calgbView),
  offer(brimsWords, brimsView),
  offer(lentWords, lentView),
  offer(mgpsWords, mgpsView),
  offer(nlrWords, nlrView),
  offer(mmpsWords, mmpsView),
  offer(mwgsWords, mwgsView),
  offer(kusamuraWords, kusamuraView),
];
