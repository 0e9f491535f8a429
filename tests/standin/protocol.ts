type Handler = (request: Request) => Response | Promise<Response>;

/** What Chromium loads in place of `scheme://host/path`: an address that no name server knows. */
const mapped = /^https:\/\/([^/?#]+)\.([a-z][a-z0-9-]*)\.invalid(?=[/?#]|$)/;
const handlers = new Map<string, Handler>();

/** Electron's `protocol`, for schemes of the app's own. */
export const protocol = {
  /** Nothing to do: every scheme with a handler is a standard and secure one here. */
  registerSchemesAsPrivileged(
    _schemes: { scheme: string; privileges?: object }[],
  ): void {},
  handle(scheme: string, handler: Handler): void {
    if (handlers.has(scheme))
      throw new Error(`The scheme has been registered: ${scheme}`);
    handlers.set(scheme, handler);
  },
  unhandle(scheme: string): void {
    if (!handlers.delete(scheme))
      throw new Error(`The scheme has not been registered: ${scheme}`);
  },
  isProtocolHandled: (scheme: string): boolean => handlers.has(scheme),
};

/** The app's address for one that Chromium shows; others stay as they are. */
export function toAppUrl(url: string): string {
  const [match, host, scheme] = mapped.exec(url) ?? [];
  return match !== undefined && scheme !== undefined && handlers.has(scheme)
    ? `${scheme}://${host}${url.slice(match.length)}`
    : url;
}

/** The address under which Chromium loads one of the app's; others stay as they are. */
export function toBrowserUrl(url: string): string {
  const [match, scheme, host] =
    /^([a-z][a-z0-9-]*):\/\/([^/?#]+)/i.exec(url) ?? [];
  if (match === undefined || scheme === undefined || !handlers.has(scheme))
    return url;
  return `https://${host}.${scheme}.invalid${url.slice(match.length)}`;
}

/** The app's handler for an address, if it has one. */
export function handlerFor(appUrl: string): Handler | undefined {
  return handlers.get(/^([a-z][a-z0-9+.-]*):/i.exec(appUrl)?.[1] ?? "");
}
