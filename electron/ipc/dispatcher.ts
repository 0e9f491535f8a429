import {
  contract,
  isChannelName,
  type ChannelName,
  type ChannelOutput,
  type ParsedInput,
} from "../../shared/contract/index.ts";
import {
  AppError,
  fieldErrors,
  type Envelope,
  type ErrorBody,
} from "../../shared/errors.ts";
import { whileOpen, type Session } from "../services/session.ts";

/** Who asks, as a handler sees it. `session()` refuses with "locked" when no workspace is open. */
export interface HandlerContext {
  session(): Session;
}

/** One handler per channel; a missing or misspelt one does not compile. */
export type Handlers = {
  readonly [Name in ChannelName]: (
    input: ParsedInput<Name>,
    context: HandlerContext,
  ) => ChannelOutput<Name> | Promise<ChannelOutput<Name>>;
};

type AnyHandler = (input: unknown, context: HandlerContext) => unknown;

/** The contract ties a handler to its schema by name; TypeScript cannot follow that through a union. */
function handlerOf(handlers: Handlers, channel: ChannelName): AnyHandler {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return handlers[channel] as AnyHandler;
}

export interface DispatcherOptions {
  readonly handlers: Handlers;
  /** The open session, or null. Roles will be checked against it here. */
  readonly currentSession: () => Session | null;
  /** Writes the audit line of a channel marked `audit: "view"`. */
  readonly auditView: (
    session: Session,
    channel: ChannelName,
    input: unknown,
  ) => void;
  /** Receives faults without patient text. */
  readonly reportFault: (channel: string, error: unknown) => void;
}

export type Dispatch = (
  channel: string,
  rawInput: unknown,
) => Promise<Envelope<unknown>>;

function refuse(error: ErrorBody): Envelope<never> {
  return { ok: false, error };
}

function invalidInput(
  channel: string,
  error: Parameters<typeof fieldErrors>[0],
): Envelope<never> {
  const fields = fieldErrors(error);
  const first = fields[0];
  const where =
    first === undefined || first.path === "" ? "" : ` (${first.path})`;
  const what = first?.message ?? "The values do not fit.";
  return refuse({
    code: "validation",
    message: `${what}${where} Nothing was stored by ${channel}.`,
    fields,
  });
}

/**
 * Turns (channel, raw input) into an envelope: knows the channel, needs an open session where the contract says
 * so, parses the input, runs the handler, parses the output. Never throws.
 */
export function createDispatcher(options: DispatcherOptions): Dispatch {
  const { handlers, currentSession, auditView, reportFault } = options;
  const context: HandlerContext = {
    session: () => whileOpen(currentSession()),
  };

  async function run(
    channel: ChannelName,
    rawInput: unknown,
  ): Promise<Envelope<unknown>> {
    const spec = contract[channel];
    if (spec.access === "unlocked") context.session();
    const input = spec.input.safeParse(rawInput);
    if (!input.success) return invalidInput(channel, input.error);
    const value = await handlerOf(handlers, channel)(input.data, context);
    const output = spec.output.safeParse(value);
    if (!output.success) {
      throw new Error(
        `output of ${channel} breaks the contract at ${fieldErrors(output.error)[0]?.path ?? "?"}`,
      );
    }
    if (spec.audit === "view")
      auditView(context.session(), channel, input.data);
    return { ok: true, value: output.data };
  }

  return async (channel, rawInput) => {
    if (!isChannelName(channel)) {
      return refuse({
        code: "forbidden",
        message: "This window asked for something that does not exist.",
        fields: [],
      });
    }
    try {
      return await run(channel, rawInput);
    } catch (error) {
      if (error instanceof AppError) {
        return refuse({
          code: error.code,
          message: error.message,
          fields: error.fields,
        });
      }
      reportFault(channel, error);
      return refuse({
        code: "internal",
        message:
          "Something went wrong inside MesoBoard. What was saved before is safe; try again, or restart the program.",
        fields: [],
      });
    }
  };
}
