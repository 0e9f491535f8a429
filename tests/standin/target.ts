import type { CdpSession } from "./cdp.ts";

/** A page of the browser, and the session over which it is driven. */
export interface Target {
  id: string;
  session: CdpSession;
  root: CdpSession;
  headless: boolean;
  /** When the whole browser has gone. */
  exited: Promise<void>;
}

export interface TargetOptions {
  width: number;
  height: number;
  /** A page that is never shown, such as a print view. */
  hidden: boolean;
}
