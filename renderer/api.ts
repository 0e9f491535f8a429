import type {
  ChannelInput,
  ChannelName,
  ChannelOutput,
} from "../shared/contract/index.ts";
import type { EventName, EventPayload } from "../shared/contract/events.ts";
import type { Envelope, ErrorBody } from "../shared/errors.ts";

/** What the preload exposes, and nothing else. */
export interface Bridge {
  invoke(channel: string, input: unknown): Promise<unknown>;
  subscribe(event: string, listener: (payload: unknown) => void): () => void;
}

declare global {
  interface Window {
    readonly api: Bridge;
  }
}

/** A refusal by the main process, worded for the user; `fields` point at what to change. */
export class ApiError extends Error {
  readonly body: ErrorBody;

  constructor(body: ErrorBody) {
    super(body.message);
    this.name = "ApiError";
    this.body = body;
  }
}

/** Calls one channel of the contract. Rejects with `ApiError` when the main process refuses. */
export async function call<Name extends ChannelName>(
  channel: Name,
  input: ChannelInput<Name>,
): Promise<ChannelOutput<Name>> {
  // The main process has parsed the output against the contract: the envelope is trusted here.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const envelope = (await window.api.invoke(channel, input)) as Envelope<
    ChannelOutput<Name>
  >;
  if (!envelope.ok) throw new ApiError(envelope.error);
  return envelope.value;
}

/** Listens to a push of the main process; the answer stops listening. */
export function onEvent<Name extends EventName>(
  event: Name,
  listener: (payload: EventPayload<Name>) => void,
): () => void {
  return window.api.subscribe(event, (payload) =>
    // The main process is the only sender.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    listener(payload as EventPayload<Name>),
  );
}
