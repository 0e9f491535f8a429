import {
  hasDisplay,
  launchBrowser,
  type Browser,
  type BrowserOptions,
} from "./browser.ts";
import type { CdpSession } from "./cdp.ts";
import { commandLine } from "./command-line-state.ts";
import { refuseDownloads } from "./downloads.ts";
import type { Target, TargetOptions } from "./target.ts";

/** The pages of one browser. Those that nobody here asked for are closed before they load anything. */
class Targets {
  readonly browser: Browser;
  readonly #sessions = new Map<string, CdpSession>();
  readonly #ours = new Set<string>();
  readonly #creating = new Set<Promise<unknown>>();
  readonly #firstPage = Promise.withResolvers<string>();
  #first: Promise<string> | undefined;

  constructor(browser: Browser) {
    this.browser = browser;
    this.#first = browser.headless ? undefined : this.#firstPage.promise;
    browser.root.on("Target.attachedToTarget", ({ sessionId, targetInfo }) => {
      this.#sessions.set(targetInfo.targetId, browser.root.child(sessionId));
      this.#firstPage.resolve(targetInfo.targetId);
      void this.#closeUninvited(targetInfo.targetId);
    });
  }

  async start(): Promise<this> {
    await this.browser.root.send("Target.setAutoAttach", {
      autoAttach: true,
      waitForDebuggerOnStart: true,
      flatten: true,
      filter: [{ type: "page" }, { exclude: true }],
    });
    await this.browser.root.send("Target.setDiscoverTargets", {
      discover: true,
    });
    await refuseDownloads(this.browser.root);
    return this;
  }

  async open(options: TargetOptions): Promise<Target> {
    const creating = this.#takeFirst() ?? this.#create(options);
    this.#creating.add(creating);
    const id = await creating;
    this.#ours.add(id);
    this.#creating.delete(creating);
    const { root, headless, exited } = this.browser;
    const session = this.#sessions.get(id);
    if (session === undefined)
      throw new Error("The browser did not hand over its new page");
    return { id, session, root, headless, exited };
  }

  /** With a display, the browser starts with one window without tabs; the first window takes it. */
  #takeFirst(): Promise<string> | undefined {
    const first = this.#first;
    this.#first = undefined;
    return first;
  }

  async #create({ width, height }: TargetOptions): Promise<string> {
    const options = { url: "about:blank", newWindow: true, width, height };
    const { targetId } = await this.browser.root.send(
      "Target.createTarget",
      options,
    );
    return targetId as string;
  }

  async #closeUninvited(id: string): Promise<void> {
    if (this.#first !== undefined) return;
    await Promise.allSettled(this.#creating);
    if (!this.#ours.has(id))
      await this.browser.root.tell("Target.closeTarget", { targetId: id });
  }
}

const running = new Map<"shown" | "hidden", Promise<Targets>>();

/** Opens a page, starting its browser if that does not run yet. */
export async function openTarget(options: TargetOptions): Promise<Target> {
  return (await startBrowser(options)).open(options);
}

/** Starts a browser if it does not run yet: one for all, and where windows can be seen another for hidden pages. */
export function startBrowser({
  width,
  height,
  hidden,
}: TargetOptions): Promise<Targets> {
  const kind = hidden && hasDisplay() ? "hidden" : "shown";
  const known = running.get(kind);
  if (known !== undefined) return known;
  const debuggingPort =
    kind === "shown"
      ? commandLine.switches.get("remote-debugging-port")
      : undefined;
  const switches = [...commandLine.forwarded];
  const starting = start(
    { debuggingPort, switches, width, height, headless: hidden },
    () => running.delete(kind),
  );
  running.set(kind, starting);
  return starting;
}

async function start(
  options: BrowserOptions,
  onEnd: () => void,
): Promise<Targets> {
  const browser = await launchBrowser(options);
  void browser.exited.finally(onEnd);
  return new Targets(browser).start();
}

/** Ends every browser that runs. */
export async function closeBrowsers(): Promise<void> {
  const all = await Promise.allSettled(running.values());
  const started = all.filter((targets) => targets.status === "fulfilled");
  await Promise.all(started.map((targets) => targets.value.browser.close()));
}
