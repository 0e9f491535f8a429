import type { App, Session } from "electron";
import { isOwnUrl } from "./origin.ts";

/** True for a request that may go out: the product's own pages and inline images, nothing remote. */
export function isAllowedRequest(url: string): boolean {
  return (
    isOwnUrl(url) ||
    url.startsWith("data:image/") ||
    url.startsWith("devtools:")
  );
}

/** Denies permissions, devices, downloads and every request but our own. */
export function lockDownSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, decide) =>
    decide(false),
  );
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.webRequest.onBeforeRequest((details, decide) =>
    decide({ cancel: !isAllowedRequest(details.url) }),
  );
  session.on("will-download", (event) => event.preventDefault());
  session.setSpellCheckerEnabled(false);
}

/** Denies navigation away from the product, new windows and webviews in every page that is ever made. */
export function lockDownContents(app: App): void {
  app.on("web-contents-created", (_event, contents) => {
    contents.on("will-navigate", (event) => {
      if (!isOwnUrl(event.url)) event.preventDefault();
    });
    contents.on("will-frame-navigate", (event) => {
      if (!isOwnUrl(event.url)) event.preventDefault();
    });
    contents.on("will-redirect", (event) => event.preventDefault());
    contents.on("will-attach-webview", (event) => event.preventDefault());
    contents.setWindowOpenHandler(() => ({ action: "deny" }));
  });
}
