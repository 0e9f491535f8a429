import { randomUUID } from "node:crypto";
import type { CdpSession } from "./cdp.ts";
import type { Frames } from "./frames.ts";
import { bindingName, deliverName, preloadWorldName } from "./names.ts";
import { nativeTheme } from "./native-theme.ts";
import type { FromPage } from "./page/preload-world.ts";
import { mainWorldScript, preloadWorldScript } from "./page/scripts.ts";
import { watchRequests, type Requester } from "./requests.ts";

/** What a page's events are handed to. */
export interface PageOwner {
  frames: Frames;
  preload: string | undefined;
  requester: Requester;
  hear(message: FromPage, context: number): Promise<void>;
  /** Called for each new document of the main frame. */
  greet(): void;
}

const attachToChildren = {
  autoAttach: true,
  waitForDebuggerOnStart: true,
  flatten: true,
};

/** Sets up a page that has not loaded anything yet: scripts, requests, frames, theme. */
export async function preparePage(
  page: CdpSession,
  owner: PageOwner,
): Promise<void> {
  const { frames, preload, requester } = owner;
  const token = randomUUID();
  const setup = {
    token,
    binding: bindingName,
    deliver: deliverName,
    platform: process.platform,
  };
  const addScript = (source: string, more = {}) =>
    page.send("Page.addScriptToEvaluateOnNewDocument", { source, ...more });
  frames.watch(page);
  watchPage(page, owner);
  const showTheme = (): Promise<unknown> =>
    page.tell("Emulation.setEmulatedMedia", {
      features: nativeTheme.mediaFeatures(),
    });
  nativeTheme.on("updated", () => void showTheme());
  await Promise.all([
    page.send("Page.enable"),
    frames.load(page),
    page.send("Page.setLifecycleEventsEnabled", { enabled: true }),
    page.send("Runtime.enable"),
    page.send("Inspector.enable"),
    page.send("Runtime.addBinding", {
      name: bindingName,
      executionContextName: preloadWorldName,
    }),
    addScript(mainWorldScript(token)),
    addScript(preloadWorldScript(setup, preload), {
      worldName: preloadWorldName,
    }),
    watchRequests(page, requester),
    page.send("Target.setAutoAttach", attachToChildren),
    showTheme(),
    page.send("Runtime.runIfWaitingForDebugger"),
  ]);
}

function watchPage(page: CdpSession, owner: PageOwner): void {
  page.on("Runtime.bindingCalled", ({ name, payload, executionContextId }) => {
    if (name === bindingName)
      void owner.hear(JSON.parse(payload), executionContextId);
  });
  page.on("Runtime.executionContextCreated", ({ context }) => {
    if (
      context.name === preloadWorldName &&
      context.auxData.frameId === owner.frames.mainId
    )
      owner.greet();
  });
  page.on("Page.javascriptDialogOpening", ({ hasBrowserHandler }) => {
    if (!hasBrowserHandler)
      void page.tell("Page.handleJavaScriptDialog", { accept: false });
  });
  page.on(
    "Target.attachedToTarget",
    ({ sessionId }) =>
      void prepareChild(page.child(sessionId), owner.requester),
  );
}

/** Frames of other sites and workers have sessions of their own; their requests are answered alike. */
async function prepareChild(
  child: CdpSession,
  requester: Requester,
): Promise<void> {
  child.on(
    "Target.attachedToTarget",
    ({ sessionId }) => void prepareChild(child.child(sessionId), requester),
  );
  await Promise.all([
    watchRequests(child, requester),
    child.tell("Target.setAutoAttach", attachToChildren),
    child.tell("Runtime.runIfWaitingForDebugger"),
  ]);
}
