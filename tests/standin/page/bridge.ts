/* The two worlds of a page (its own and the preload's) share no JavaScript object, only the DOM.
   One end of the bridge runs in each world and speaks through events whose names only the two know. */

import type { decode as Decode, encode as Encode } from "./codec.ts";

declare const encode: typeof Encode;
declare const decode: typeof Decode;

type Message =
  | { kind: "call"; id: number; args: string }
  | { kind: "reply"; value?: string; error?: string }
  | { kind: "settle"; id: number; value?: string; error?: string };

type AnyFunction = (...args: any[]) => unknown;

/**
 * One end of the bridge. It answers calls with `root` and returns the caller of the other end's root.
 * Values are copied; functions and promises become working stand-ins on the other side.
 */
export function createBridge(
  mine: string,
  theirs: string,
  root: AnyFunction,
): AnyFunction {
  const target: any = globalThis;
  const dispatch = target.dispatchEvent.bind(target);
  const EventClass: any = target.CustomEvent;
  const functions: AnyFunction[] = [root];
  const promises = new Map<number, Promise<unknown>>();
  let lastPromise = 0;
  const waiting = new Map<
    number,
    { resolve(value: unknown): void; reject(error: unknown): void }
  >();
  let reply: { value?: string; error?: string } = {};

  const post = (message: Message): void =>
    dispatch(new EventClass(theirs, { detail: JSON.stringify(message) }));
  const outcome = (run: () => unknown): { value?: string; error?: string } => {
    try {
      return { value: pack(run()) };
    } catch (error) {
      return { error: pack(error) };
    }
  };
  const settleLater = (id: number): void => {
    promises.get(id)?.then(
      (value) => post({ kind: "settle", id, ...outcome(() => value) }),
      (error: unknown) => post({ kind: "settle", id, error: pack(error) }),
    );
    promises.delete(id);
  };
  const call = (id: number, args: unknown[]): unknown => {
    post({ kind: "call", id, args: pack(args) });
    if (reply.error !== undefined) throw unpack(reply.error);
    return unpack(reply.value ?? "[null]");
  };

  function name(part: any): string | undefined {
    if (typeof part === "function")
      return `function ${functions.push(part) - 1}`;
    if (!(part instanceof Promise)) return undefined;
    const id = (lastPromise += 1);
    promises.set(id, part);
    queueMicrotask(() => settleLater(id));
    return `promise ${id}`;
  }
  function revive(text: string): unknown {
    const [kind, digits] = text.split(" ");
    const id = Number(digits);
    if (kind === "function") return (...args: unknown[]) => call(id, args);
    return new Promise((resolve, reject) =>
      waiting.set(id, { resolve, reject }),
    );
  }
  function pack(value: unknown): string {
    return encode(value, name);
  }
  function unpack(text: string): any {
    return decode(text, revive);
  }

  target.addEventListener(mine, (event: { detail: string }) => {
    const message: Message = JSON.parse(event.detail);
    if (message.kind === "reply") reply = message;
    else if (message.kind === "call") {
      post({
        kind: "reply",
        ...outcome(() => functions[message.id]?.(...unpack(message.args))),
      });
    } else {
      const promise = waiting.get(message.id);
      waiting.delete(message.id);
      if (message.error !== undefined) promise?.reject(unpack(message.error));
      else promise?.resolve(unpack(message.value ?? "[null]"));
    }
  });
  return (...args) => call(0, args);
}
