import type { Session, Tools } from "./session.ts";

function caseIdOf(input: unknown): string {
  const isRecord =
    typeof input === "object" && input !== null && "caseId" in input;
  return isRecord && typeof input.caseId === "string" ? input.caseId : "";
}

/** Notes in the audit trail that someone looked at something, named by the channel that showed it. */
export function recordView(
  session: Session,
  tools: Tools,
  channel: string,
  input: unknown,
): void {
  session.store.audit.append({
    at: tools.clock.now(),
    actor: session.actor,
    action: `view.${channel}`,
    objectType: "case",
    objectId: caseIdOf(input),
    detail: "Viewed",
  });
}
