import type { CaseDraft } from "../../../shared/domain/case-draft.ts";
import type { Meeting } from "../../../shared/domain/meeting.ts";
import { ashgrove } from "./cases/ashgrove.ts";
import { bracken } from "./cases/bracken.ts";
import { cobalt } from "./cases/cobalt.ts";
import { coppice } from "./cases/coppice.ts";
import { featherstonehaugh } from "./cases/featherstonehaugh.ts";
import { fenwick } from "./cases/fenwick.ts";
import { granite } from "./cases/granite.ts";
import { halloway } from "./cases/halloway.ts";
import { harbour } from "./cases/harbour.ts";
import { heartwell } from "./cases/heartwell.ts";
import { kestrel } from "./cases/kestrel.ts";
import { larkspur, larkspurAmendment } from "./cases/larkspur.ts";
import { marlowe } from "./cases/marlowe.ts";
import { notYetKnown } from "./cases/not-yet-known.ts";
import { oakfield } from "./cases/oakfield.ts";
import { ostergard } from "./cases/ostergard.ts";
import { pendleton } from "./cases/pendleton.ts";
import { quarryman } from "./cases/quarryman.ts";
import { riverstone } from "./cases/riverstone.ts";
import { sanderling } from "./cases/sanderling.ts";
import { solitaire } from "./cases/solitaire.ts";
import { thistle } from "./cases/thistle.ts";
import { tidewater } from "./cases/tidewater.ts";
import { willowbank } from "./cases/willowbank.ts";
import type { DemoAmendment } from "./amend-staging.ts";
import { demoDays } from "./days.ts";

/** The demo's cases, and what points into them by position: a meeting, and stagings that amend an earlier one. */
export interface DemoSet {
  drafts: CaseDraft[];
  meeting: Omit<Meeting, "id" | "caseIds"> & { agenda: number[] };
  amendments: { at: number; save: DemoAmendment }[];
}

/** In agenda order: the first eight are discussed at the meeting. */
const onAgenda = [
  riverstone,
  granite,
  featherstonehaugh,
  oakfield,
  quarryman,
  cobalt,
  willowbank,
  tidewater,
];

const others = [
  halloway,
  fenwick,
  ashgrove,
  larkspur,
  ostergard,
  harbour,
  thistle,
  notYetKnown,
  marlowe,
  bracken,
  kestrel,
  pendleton,
  sanderling,
  heartwell,
  coppice,
  solitaire,
];

/** 24 invented patients and one board meeting, every date counted from `today`. No one of them exists. */
export function buildDemo(today: string): DemoSet {
  const days = demoDays(today);
  const all = [...onAgenda, ...others];
  return {
    drafts: all.map((build) => build(days)),
    amendments: [{ at: all.indexOf(larkspur), save: larkspurAmendment(days) }],
    meeting: {
      name: "Thoracic tumor board",
      on: days.ahead(4),
      startsAt: "14:00",
      place: "Seminar room 2",
      agenda: [...onAgenda.keys()],
    },
  };
}
