import type { CdpSession } from "./cdp.ts";
import { handlerFor, toAppUrl } from "./protocol.ts";
import { session as appSession } from "./session.ts";

/** A request that Chromium holds until it is answered. */
interface Paused {
  requestId: string;
  request: {
    url: string;
    method: string;
    headers: Record<string, string>;
    postData?: string;
    hasPostData?: boolean;
  };
  frameId: string;
  resourceType: string;
}

interface Navigation {
  url: string;
  frameId: string;
}

/** What requests need to know of the page that makes them. */
export interface Requester {
  id: number;
  /** Whether the app lets a frame go to another document. */
  allowsNavigation(navigation: Navigation): boolean;
}

const resourceTypes: Record<string, string> = {
  Document: "mainFrame",
  Stylesheet: "stylesheet",
  Script: "script",
  Image: "image",
  Font: "font",
  Media: "media",
  XHR: "xhr",
  Fetch: "xhr",
  Ping: "ping",
  CSPViolationReport: "cspReport",
};

let lastId = 0;

/** Answers every request of a page from the app itself; whatever the app does not serve fails. */
export async function watchRequests(
  session: CdpSession,
  requester: Requester,
): Promise<void> {
  session.on("Fetch.requestPaused", (paused: Paused) => {
    void answer(session, requester, paused);
  });
  await session.tell("Fetch.enable", { patterns: [{ urlPattern: "*" }] });
}

async function answer(
  session: CdpSession,
  requester: Requester,
  paused: Paused,
): Promise<void> {
  const { requestId, resourceType, frameId } = paused;
  const fail = (errorReason: string) =>
    session.tell("Fetch.failRequest", { requestId, errorReason });
  const url = toAppUrl(paused.request.url);
  if (
    resourceType === "Document" &&
    !requester.allowsNavigation({ url, frameId })
  )
    return fail("Aborted");
  const handler = handlerFor(url);
  if (handler !== undefined) {
    try {
      return await serve(
        session,
        paused,
        await handler(await toRequest(session, paused, url)),
      );
    } catch (error) {
      console.error(`protocol handler failed for ${url}:`, error);
      return fail("Failed");
    }
  }
  const details = {
    id: (lastId += 1),
    url,
    method: paused.request.method,
    resourceType: resourceTypes[resourceType] ?? "other",
    webContentsId: requester.id,
    referrer: paused.request.headers["Referer"] ?? "",
    timestamp: Date.now(),
  };
  if (!(await appSession.defaultSession.allows(details)))
    return fail("BlockedByClient");
  if (/^(?:data|blob|about):/.test(url))
    return session.tell("Fetch.continueRequest", { requestId });
  return fail("InternetDisconnected");
}

async function toRequest(
  session: CdpSession,
  { requestId, request }: Paused,
  url: string,
): Promise<Request> {
  const { method, headers } = request;
  if (request.hasPostData !== true)
    return new Request(url, { method, headers });
  const body =
    request.postData ??
    (await session.send("Network.getRequestPostData", { requestId })).postData;
  return new Request(url, { method, headers, body });
}

async function serve(
  session: CdpSession,
  { requestId }: Paused,
  response: Response,
): Promise<void> {
  await session.tell("Fetch.fulfillRequest", {
    requestId,
    responseCode: response.status,
    responseHeaders: [...response.headers].map(([name, value]) => ({
      name,
      value,
    })),
    body: Buffer.from(await response.arrayBuffer()).toString("base64"),
  });
}
