import { firstLineEvidence } from "../../services/evidence-service.ts";
import type { Handlers } from "../dispatcher.ts";

type EvidenceChannel = Extract<keyof Handlers, `evidence.${string}`>;

/** The evidence library. */
export function evidenceHandlers(): Pick<Handlers, EvidenceChannel> {
  return { "evidence.firstLine": () => firstLineEvidence() };
}
