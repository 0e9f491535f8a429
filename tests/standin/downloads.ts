import { AppEvent } from "./app-event.ts";
import type { CdpSession } from "./cdp.ts";
import { session } from "./session.ts";

/** Tells the app's session of every download, and lets none happen. */
export async function refuseDownloads(root: CdpSession): Promise<void> {
  root.on("Browser.downloadWillBegin", ({ url, suggestedFilename }) => {
    const item = {
      getURL: () => url,
      getFilename: () => suggestedFilename,
      cancel: () => undefined,
    };
    session.defaultSession.emit("will-download", new AppEvent(), item);
  });
  await root.tell("Browser.setDownloadBehavior", {
    behavior: "deny",
    eventsEnabled: true,
  });
}
