import { EventEmitter } from "node:events";
import type { Readable, Writable } from "node:stream";

/** One target's channel: `send` a command, `on("Domain.event")` for what comes. */
export class CdpSession extends EventEmitter {
  readonly id: string | undefined;
  readonly #connection: CdpConnection;

  constructor(connection: CdpConnection, id: string | undefined) {
    super();
    this.setMaxListeners(0);
    this.#connection = connection;
    this.id = id;
  }

  /** The command's result; rejects when the browser refuses it or is gone. */
  send(method: string, params: object = {}): Promise<any> {
    return this.#connection.send(method, params, this.id);
  }

  /** As `send`, for commands whose failure means no more than that the target has gone. */
  tell(method: string, params: object = {}): Promise<any> {
    return this.send(method, params).catch(() => undefined);
  }

  /** The session of a target that an attachedToTarget event on this one announced. */
  child(id: string): CdpSession {
    return this.#connection.session(id);
  }
}

interface Waiting {
  resolve: (result: unknown) => void;
  reject: (error: Error) => void;
}

/** Chromium's debugging pipe: JSON texts, each ended by a NUL. Chromium exits when the pipe closes. */
export class CdpConnection {
  readonly root: CdpSession = new CdpSession(this, undefined);
  readonly #sessions = new Map<string, CdpSession>();
  readonly #waiting = new Map<number, Waiting>();
  readonly #out: Writable;
  #lastId = 0;
  #closed = false;

  constructor(out: Writable, input: Readable) {
    this.#out = out;
    out.on("error", () => this.close());
    input.on("close", () => this.close());
    let parts: string[] = [];
    input.setEncoding("utf8").on("data", (chunk: string) => {
      const pieces = chunk.split("\0");
      for (const piece of pieces.slice(0, -1)) {
        this.#receive(JSON.parse(parts.join("") + piece));
        parts = [];
      }
      parts.push(pieces.at(-1) ?? "");
    });
  }

  session(id: string): CdpSession {
    const session = this.#sessions.get(id) ?? new CdpSession(this, id);
    this.#sessions.set(id, session);
    return session;
  }

  send(
    method: string,
    params: object,
    sessionId: string | undefined,
  ): Promise<any> {
    if (this.#closed)
      return Promise.reject(new Error(`${method}: the browser has gone`));
    const id = (this.#lastId += 1);
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#out.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    });
  }

  close(): void {
    this.#closed = true;
    for (const { reject } of this.#waiting.values())
      reject(new Error("The browser has gone"));
    this.#waiting.clear();
  }

  #receive(message: any): void {
    if (message.id === undefined) {
      const session =
        message.sessionId === undefined
          ? this.root
          : this.session(message.sessionId);
      session.emit(message.method, message.params);
      if (message.method === "Target.detachedFromTarget")
        this.#sessions.delete(message.params.sessionId);
      return;
    }
    const waiting = this.#waiting.get(message.id);
    this.#waiting.delete(message.id);
    if (message.error)
      waiting?.reject(new Error(`CDP: ${message.error.message}`));
    else waiting?.resolve(message.result);
  }
}
